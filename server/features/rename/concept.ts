import { changeValue } from '../../edits/changeValue';
import type { FixEdit } from '../../edits/edit';
import { escapeValue } from '../../edits/escape';
import type { Concept } from '../../index/concept';
import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, clark, fileName, parseClark } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { Range } from '../../xml/document';
import { subjectAt, type Spot } from '../subject';
import { isComponent } from './component';
import { labelsNamedAfter, type NameChange } from './conceptLabels';
import { changeReferences } from './idReferences';
import { mentionsLeft } from './mentionsLeft';
import { localRange, qnameAt, qnamesIn } from './qnames';
import { refuseBroken, refuseForeign, refuseName, type Refusal, type RenameEdits, type Renaming, type Surroundings } from './renaming';

/**
 * Renames the concept, or other element, whose name, id or QName is under the cursor, or that the fragment of an href there
 * leads to: its declaration, its id where that follows the name, what leads to the id, every QName, and what reports it. A new
 * name may be given as an id, with the prefix of the schema's own namespace in front.
 * @returns `undefined` where no element is named
 */
export function conceptRenaming(spot: Spot, surroundings: Surroundings): Renaming | Refusal | undefined {
  const named = conceptAt(spot);
  if (!named) return undefined;
  const { declaration, id, key, uri } = named.concept;
  if (!declaration) return { refusal: `${id ?? key} is declared in ${fileName(uri)}, which is not available here, so it cannot be renamed.` };
  const { localName } = declaration;
  if (localName === undefined) return { refusal: 'The declaration has no name yet.' };
  const foreign = refuseForeign(localName, declaration.document, surroundings);
  if (foreign) return foreign;
  return {
    range: rangeOfName(spot.document.xml.text, named.range, localName),
    placeholder: localName,
    to: (newName) => renameTo(newName, named.concept.key, declaration, localName, surroundings),
  };
}

interface NamedConcept {
  readonly concept: Concept;
  readonly range: Range;
}

function conceptAt(spot: Spot): NamedConcept | undefined {
  const { document, dts, offset } = spot;
  const qname = qnameAt(document, offset);
  if (qname && qname.names !== 'this attribute' && qname.names !== 'something else') {
    const name = document.xml.resolveQName(document.xml.text.slice(qname.range.start, qname.range.end), qname.element);
    const declaration = name && dts.declarationOf(clark(name));
    return declaration && { concept: dts.conceptOf(declaration), range: localRange(qname) };
  }
  const node = document.xml.nodeAt(offset);
  if (node?.attribute === undefined || node.part !== 'attribute-value') return undefined;
  const { local } = document.xml.attributeName(node.attribute);
  if (!['name', 'id', 'href', 'typedDomainRef'].includes(local)) return undefined;
  const subject = subjectAt(spot);
  const [concept] = subject?.kind === 'concept' ? subject.concepts : [];
  if (!subject || !concept) return undefined;
  const value = document.xml.decodedValue(node.attribute);
  const hash = value.value.indexOf('#');
  const range = hash < 0 ? subject.range : value.rawRange(hash + 1, value.value.length);
  return offset >= range.start ? { concept, range } : undefined;
}

/** Where in a stretch of text a name ends it, as in an id; the whole stretch where it does not. */
function rangeOfName(text: string, { start, end }: Range, name: string): Range {
  return text.slice(start, end).endsWith(name) ? { start: end - name.length, end } : { start, end };
}

function renameTo(typed: string, key: string, declaration: ElementDeclaration, oldName: string, surroundings: Surroundings): RenameEdits | Refusal {
  const newName = withoutOwnPrefix(typed, declaration, oldName);
  const badName = refuseName(newName);
  if (badName) return badName;
  if (newName === oldName) return [];
  const { document } = declaration;
  const change = changeOf(declaration, oldName, newName);
  const scope = surroundings.sharing([document.uri]);
  const refusal = refuseBroken(scope.keys()) ?? refuseTaken(declaration, change, scope.values());
  if (refusal) return refusal;
  const name: FixEdit[] = [...changeValue(document, declaration.element, attributes.name, newName)];
  if (change.newId !== change.oldId) name.push(...changeValue(document, declaration.element, attributes.id, change.newId!));
  const reports: FixEdit[] = [];
  const labels: FixEdit[] = [];
  for (const [member, dts] of scope) {
    if (!surroundings.isOwn(member)) continue;
    name.push(...changeReferences(member, dts, key, change));
    (member.kind === 'instance' ? reports : name).push(...qnames(member, declaration.name!, change));
    labels.push(...labelsNamedAfter(member, dts, key, change));
  }
  return groupsOf(change, { name, reports, labels }, mentionsLeft([...scope.keys()].filter((member) => surroundings.isOwn(member)), change, [...name, ...reports, ...labels]));
}

/** A new name without the prefix of the schema's own namespace, which an id pasted for it brings; a name that has it for a part keeps it. */
function withoutOwnPrefix(typed: string, { document, element }: ElementDeclaration, oldName: string): string {
  const { xml, targetNamespace } = document;
  const own = [...xml.tables.scopes[xml.tables.elementScope[element]!]!].filter(([prefix, namespace]) => prefix !== '' && namespace === targetNamespace);
  const pasted = own.map(([prefix]) => `${prefix}_`).find((start) => typed.startsWith(start) && typed.length > start.length);
  return pasted === undefined || oldName.startsWith(pasted) ? typed : typed.slice(pasted.length);
}

/** The id that a declaration gets with a new name: where it ends in the old one, as in `hbr_Cash`, it ends in the new one. */
function changeOf(declaration: ElementDeclaration, oldName: string, newName: string): NameChange {
  const oldId = declaration.id?.trim();
  const follows = oldId !== undefined && oldId.endsWith(oldName) && isComponent(oldId, oldName);
  return { oldName, newName, oldId, newId: follows ? oldId.slice(0, -oldName.length) + newName : oldId };
}

function refuseTaken({ document, name }: ElementDeclaration, { newName, oldId, newId }: NameChange, dtss: Iterable<Dts>): Refusal | undefined {
  const expanded = clark({ namespace: parseClark(name!).namespace, local: newName });
  for (const dts of new Set(dtss)) {
    const other = dts.declarationOf(expanded);
    if (other) return { refusal: `${fileName(other.document.uri)} has an element ${newName} already.` };
  }
  if (newId !== undefined && newId !== oldId && document.ids.has(newId)) return { refusal: `${fileName(document.uri)} has something with the id ${newId} already.` };
  return undefined;
}

function qnames(document: XbrlDocument, name: string, { oldName, newName }: NameChange): readonly FixEdit[] {
  const { xml } = document;
  const wanted = parseClark(name);
  const edits: FixEdit[] = [];
  for (const place of qnamesIn(document, oldName)) {
    if (place.local !== oldName || place.names === 'this attribute' || place.names === 'something else') continue;
    const namespace = xml.namespaceOf(place.prefix, place.element) ?? '';
    if (namespace === wanted.namespace) edits.push({ document, range: localRange(place), newText: escapeValue(newName, '', xml) });
  }
  return edits;
}

function groupsOf({ oldName, newName }: NameChange, edits: Readonly<Record<'name' | 'reports' | 'labels', readonly FixEdit[]>>, left: string): RenameEdits {
  return [
    { annotation: { label: `Rename ${oldName} to ${newName}`, description: `Declaration, id, hrefs and QNames.${left}` }, edits: edits.name },
    { annotation: { label: `Rename ${oldName} in instances`, description: 'Facts, dimensions and members in XBRL instances.' }, edits: edits.reports },
    { annotation: { label: `Labels named after ${oldName}`, description: 'xlink:label, from and to of locators and resources that are called after it. They may also stay as they are.', needsConfirmation: true }, edits: edits.labels },
  ];
}

