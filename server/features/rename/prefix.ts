import type { FixEdit } from '../../edits/edit';
import type { XbrlDocument } from '../../xbrl/document';
import { fileName, namespaces } from '../../xbrl/names';
import type { Range } from '../../xml/document';
import type { Spot } from '../subject';
import { qnameAt, qnamesIn } from './qnames';
import { refuseForeign, refuseName, type Refusal, type RenameEdits, type Renaming, type Surroundings } from './renaming';

/**
 * Renames the namespace prefix under the cursor (Namespaces in XML 1.0, 2.1) in its document: the declarations that bind it to
 * the same namespace, and all names and QName values that use them.
 * @returns `undefined` where no prefix stands
 */
export function prefixRenaming(spot: Spot, surroundings: Surroundings): Renaming | Refusal | undefined {
  const { document } = spot;
  const found = prefixAt(spot);
  if (!found) return undefined;
  const { prefix, namespace, range } = found;
  if (prefix === 'xml') return { refusal: 'The prefix "xml" is fixed by the XML standard.' };
  const foreign = refuseForeign(`The prefix ${prefix}`, document, surroundings);
  return foreign ?? { range, placeholder: prefix, to: (newPrefix) => renameTo(newPrefix, prefix, namespace, document) };
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

function renameTo(newPrefix: string, prefix: string, namespace: string, document: XbrlDocument): RenameEdits | Refusal {
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
  return [{ annotation: { label: `Rename the prefix ${prefix} to ${newPrefix}`, description: `In ${fileName(document.uri)}: its declaration and all names that use it. Ids that begin with it stay.` }, edits }];
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
