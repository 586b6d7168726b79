import { changeValue } from '../../edits/changeValue';
import type { FixEdit } from '../../edits/edit';
import { keyOf } from '../../index/target';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, fileName, namespaces } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { Range } from '../../xml/document';
import type { Spot } from '../subject';
import { changeReferences, type IdChange } from './idReferences';
import { qnameAt, qnamesIn } from './qnames';
import { refuseBroken, refuseForeign, refuseName, type Refusal, type RenameEdits, type Renaming, type Surroundings } from './renaming';

/**
 * Renames the namespace prefix under the cursor (Namespaces in XML 1.0, 2.1) in its document: the declarations that bind it to
 * the same namespace, and all names and QName values that use them. Of the own prefix of a schema also the ids that begin with it, as
 * is customary, with all that leads to them (EFM 6.7.17).
 * @returns `undefined` where no prefix stands
 */
export function prefixRenaming(spot: Spot, surroundings: Surroundings): Renaming | Refusal | undefined {
  const { document } = spot;
  const found = prefixAt(spot);
  if (!found) return undefined;
  const { prefix, namespace, range } = found;
  if (prefix === 'xml') return { refusal: 'The prefix "xml" is fixed by the XML standard.' };
  const foreign = refuseForeign(`The prefix ${prefix}`, document, surroundings);
  return foreign ?? { range, placeholder: prefix, to: (newPrefix) => renameTo(newPrefix, prefix, namespace, document, surroundings) };
}

function prefixAt({ document, offset }: Spot): { readonly prefix: string; readonly namespace: string; readonly range: Range } | undefined {
  const { xml } = document;
  const node = xml.nodeAt(offset);
  if (node?.attribute !== undefined && xml.attributeName(node.attribute).namespace === namespaces.xmlns) {
    const { local: prefix } = xml.attributeName(node.attribute);
    const { end } = xml.attributeNameRange(node.attribute);
    return prefix === 'xmlns' || node.part !== 'attribute-name' ? undefined : { prefix, namespace: xml.value(node.attribute), range: { start: end - prefix.length, end } };
  }
  const qname = qnameAt(document, offset);
  if (!qname || qname.prefix === '' || offset > qname.range.start + qname.prefix.length) return undefined;
  const namespace = xml.namespaceOf(qname.prefix, qname.element);
  return namespace === undefined ? undefined : { prefix: qname.prefix, namespace, range: rangeOfPrefix(qname) };
}

function rangeOfPrefix({ range, prefix }: { readonly range: Range; readonly prefix: string }): Range {
  return { start: range.start, end: range.start + prefix.length };
}

function renameTo(newPrefix: string, prefix: string, namespace: string, document: XbrlDocument, surroundings: Surroundings): RenameEdits | Refusal {
  const badName = refuseName(newPrefix);
  if (badName) return badName;
  if (newPrefix === prefix) return [];
  if (/^xml/i.test(newPrefix)) return { refusal: 'Prefixes that begin with "xml" are reserved by the XML standard.' };
  const { xml } = document;
  if (xml.tables.scopes.some((scope) => scope.has(newPrefix))) return { refusal: `The prefix ${newPrefix} is declared in ${fileName(document.uri)} already.` };
  const edits: FixEdit[] = [...declarationsOf(document, prefix, namespace)].map((range) => ({ document, range, newText: newPrefix }));
  for (const place of qnamesIn(document, `${prefix}:`)) {
    if (place.prefix === prefix && xml.namespaceOf(prefix, place.element) === namespace) edits.push({ document, range: rangeOfPrefix(place), newText: newPrefix });
  }
  const own = document.kind === 'schema' && namespace === document.targetNamespace ? changedIds(document, prefix, newPrefix) : [];
  const ids = own.length === 0 ? [] : renameIds(document, own, surroundings);
  if ('refusal' in ids) return ids;
  const stays = own.length === 0 ? ' Ids that begin with it stay.' : '';
  return [
    { annotation: { label: `Rename the prefix ${prefix} to ${newPrefix}`, description: `In ${fileName(document.uri)}: its declaration and all names that use it.${stays}` }, edits },
    { annotation: { label: `Ids that begin with ${prefix}_`, description: `They begin with ${newPrefix}_ from then on, and so do the hrefs that lead to them.` }, edits: ids },
  ];
}

interface DeclarationChange extends IdChange {
  readonly declaration: ElementDeclaration;
}

/** The declarations whose ids are the prefix, "_" and the name, with what these become. */
function changedIds(document: XbrlDocument, prefix: string, newPrefix: string): readonly DeclarationChange[] {
  return document.elementDeclarations.flatMap((declaration) => {
    const oldId = declaration.id?.trim();
    return oldId === undefined || oldId !== `${prefix}_${declaration.localName ?? ''}` ? [] : { declaration, oldId, newId: `${newPrefix}_${declaration.localName!}` };
  });
}

function renameIds(document: XbrlDocument, changes: readonly DeclarationChange[], surroundings: Surroundings): readonly FixEdit[] | Refusal {
  const scope = surroundings.sharing([document.uri]);
  const broken = refuseBroken(scope.keys());
  if (broken) return broken;
  const taken = changes.find(({ newId }) => document.ids.has(newId!))?.newId;
  if (taken !== undefined) return { refusal: `${fileName(document.uri)} has something with the id ${taken} already.` };
  const edits = changes.flatMap(({ declaration, newId }) => changeValue(document, declaration.element, attributes.id, newId!));
  for (const [member, dts] of scope) {
    if (!surroundings.isOwn(member)) continue;
    for (const change of changes) edits.push(...changeReferences(member, dts, keyOf(document, change.declaration.element), change));
  }
  return edits;
}

function* declarationsOf({ xml }: XbrlDocument, prefix: string, namespace: string): Generator<Range> {
  for (let element = 0; element < xml.elementCount; element++) {
    for (const attribute of xml.attributes(element)) {
      const name = xml.attributeName(attribute);
      const { end } = xml.attributeNameRange(attribute);
      if (name.namespace === namespaces.xmlns && name.local === prefix && xml.value(attribute) === namespace) yield { start: end - prefix.length, end };
    }
  }
}
