import { CompletionItemKind } from 'vscode-languageserver-types';
import type { FixEdit } from '../../edits/edit';
import { standardDocument } from '../../index/documents';
import type { Dts } from '../../index/dts';
import { matchesLanguage, textOf, type Label } from '../../index/labels';
import { fixMissingLabel } from '../../rules/labels/fixMissingLabel';
import { fixMissingReference } from '../../rules/roles/fixMissingReference';
import { standards } from '../../standards/index';
import { isStandardArcrole, isStandardRole, roleName, standardArcroles, standardRoles } from '../../standards/roles';
import type { XbrlDocument } from '../../xbrl/document';
import { arcroles, clark, namespaces } from '../../xbrl/names';
import { Locator, type ArcroleType, type Linkbase, type RoleType } from '../../xbrl/views';
import type { Proposal, Proposals, ValueQuestion } from './proposal';

const labelElement = clark({ namespace: namespaces.link, local: 'label' });
const labelLink = clark({ namespace: namespaces.link, local: 'labelLink' });

/** For each label that an item is to bring, the label links are searched: no more items than these do. */
const mostWithLabel = 30;

/** Values for the xlink:role of an element: the standard roles and those declared that may be used there, with their roleRef (XBRL 2.1, 3.5.2.4 and 5.1.3.4). */
export function rolesFor(question: ValueQuestion): Proposals {
  const user = clark(question.document.xml.name(question.element));
  return { proposals: rolesUsedOn(question, user), areSearched: false };
}

/** Values for the xlink:arcrole of an element, likewise with their arcroleRef (XBRL 2.1, 3.5.2.5 and 5.1.4.5). */
export function arcrolesFor(question: ValueQuestion): Proposals {
  const { document, element, dts } = question;
  const { namespace, local } = document.xml.name(element);
  const standard = namespace === namespaces.link ? [...standardArcroles.values()].filter(({ usedOn }) => usedOn.includes(local)) : [];
  const declared = declaredIn(dts, 'arcroleTypes').filter(({ usedOn, uri }) => usedOn.includes(clark({ namespace, local })) && !isStandardArcrole(uri!));
  const proposals = [
    ...standard.map(({ uri }): Proposal => ({ label: lastSegment(uri), text: uri, kind: CompletionItemKind.Module, description: uri, documents: { arcrole: uri } })),
    ...declared.map(({ uri }): Proposal => ({ label: lastSegment(uri!), text: uri!, kind: CompletionItemKind.Module, description: uri!, documents: { arcrole: uri! }, edits: () => referenceEdits(question, uri!, true) })),
  ];
  return { proposals: usedFirst(proposals, document, element), areSearched: false };
}

/** Values for a roleURI or arcroleURI: what is declared, first what the linkbase uses and does not refer to yet. */
export function declaredUris({ document, dts, element }: ValueQuestion, isArcrole: boolean): Proposals {
  const linkbase = linkbaseAround(document, element);
  const links = document.extendedLinks.filter((link) => link.linkbase === linkbase);
  const uses = new Set(isArcrole ? links.flatMap((link) => link.arcs.map(({ arcrole }) => arcrole)) : links.flatMap((link) => [link.role, ...link.resources.map(({ role }) => role), ...link.arcs.map(({ preferredLabel }) => preferredLabel)]));
  const present = new Set(document.roleReferences.filter((reference) => reference.element !== element && reference.linkbase === linkbase).map(({ uri }) => uri));
  const uris = [...new Set(declaredIn(dts, isArcrole ? 'arcroleTypes' : 'roleTypes').map(({ uri }) => uri!))].filter((uri) => !present.has(uri));
  const proposals = uris.map((uri): Proposal => ({ label: isArcrole ? lastSegment(uri) : nameOf(dts, uri), text: uri, kind: CompletionItemKind.Module, description: uri, documents: isArcrole ? { arcrole: uri } : { role: uri } }));
  return { proposals: proposals.toSorted((a, b) => Number(uses.has(b.text)) - Number(uses.has(a.text))), areSearched: false };
}

/**
 * Values for an arc's preferredLabel (XBRL 2.1, 5.2.4.2.1): the roles that the concept at its end has labels of, with these,
 * then the other label roles, which bring the label where it can be written in this document.
 */
export function preferredLabels(question: ValueQuestion): Proposals {
  const { document, dts, element, choice } = question;
  const arc = document.viewAt('arcs', element);
  // The other end may not be typed yet.
  const concepts = (arc?.link?.ends(arc.to) ?? []).flatMap((end) => (end instanceof Locator ? (dts.conceptAt(end.target) ?? []) : []));
  const labels = concepts.flatMap(({ key }) => dts.labelsOf(key));
  const byRole = new Map<string, Label>();
  for (const label of labels) {
    const known = byRole.get(label.role);
    if (!known || (matchesLanguage(label.language, choice.language) && !matchesLanguage(known.language, choice.language))) byRole.set(label.role, label);
  }
  const [concept, ...others] = concepts;
  const candidates = rolesUsedOn(question, labelElement);
  const had = [...byRole].map(([uri, label]): Proposal => {
    const candidate = candidates.find(({ text }) => text === uri) ?? { label: nameOf(dts, uri), text: uri, kind: CompletionItemKind.Module, documents: { role: uri } };
    return { ...candidate, description: textOf(label) };
  });
  const takesLabels = document.extendedLinks.some(({ name }) => name === labelLink);
  const lacking = candidates.filter(({ text }) => !byRole.has(text)).map((candidate, index): Proposal => {
    if (!concept || others.length > 0 || !takesLabels || index >= mostWithLabel) return candidate;
    const edits = once(() => fixMissingLabel({ concept, role: candidate.text }, [document], dts));
    return { ...candidate, description: 'no label yet: adds one', edits: () => distinct([...(candidate.edits?.() ?? []), ...edits()]) };
  });
  return { proposals: [...had, ...lacking], areSearched: false };
}

function rolesUsedOn(question: ValueQuestion, user: string): readonly Proposal[] {
  const { dts } = question;
  const isOfStandard = user.startsWith(`{${namespaces.link}}`);
  const local = user.slice(user.indexOf('}') + 1);
  const standard = isOfStandard ? [...standardRoles.values()].filter(({ usedOn }) => usedOn.includes(local)) : [];
  const declared = declaredIn(dts, 'roleTypes').filter(({ usedOn, uri }) => usedOn.includes(user) && !isStandardRole(uri!));
  const isOwn = ({ document: home }: RoleType | ArcroleType) => home.uri.startsWith('file:');
  const propose = (declaration: RoleType | ArcroleType): Proposal => {
    const uri = declaration.uri!;
    return { label: declaration.definition ?? nameOf(dts, uri), text: uri, kind: CompletionItemKind.Module, description: uri, documents: { role: uri }, edits: () => referenceEdits(question, uri, false) };
  };
  return [
    ...declared.filter(isOwn).map(propose),
    ...standard.map(({ uri, name }): Proposal => ({ label: name, text: uri, kind: CompletionItemKind.Module, description: uri, documents: { role: uri } })),
    ...declared.filter((declaration) => !isOwn(declaration)).map(propose),
  ];
}

/** The arcroles that other arcs of the same name have come first, the most frequent of all. */
function usedFirst(proposals: readonly Proposal[], document: XbrlDocument, element: number): readonly Proposal[] {
  const name = clark(document.xml.name(element));
  const counts = new Map<string, number>();
  for (const arc of document.arcs) if (arc.name === name && arc.element !== element && arc.arcrole !== undefined) counts.set(arc.arcrole, (counts.get(arc.arcrole) ?? 0) + 1);
  return counts.size === 0 ? proposals : proposals.toSorted((a, b) => (counts.get(b.text) ?? 0) - (counts.get(a.text) ?? 0));
}

function declaredIn(dts: Dts, table: 'roleTypes' | 'arcroleTypes'): readonly (RoleType | ArcroleType)[] {
  const declared = new Map<string, RoleType | ArcroleType>();
  for (const document of [...dts.members.values(), ...builtIn()]) {
    for (const declaration of document[table]) if (declaration.uri !== undefined && !declared.has(declaration.uri)) declared.set(declaration.uri, declaration);
  }
  return [...declared.values()];
}

let builtInDocuments: readonly XbrlDocument[] | undefined;

/** The built-in schemas that declare roles or arcroles. */
function builtIn(): readonly XbrlDocument[] {
  builtInDocuments ??= [...standards].flatMap(([url, text]) => (/r?roleURI="/.test(text) ? (standardDocument(url) ?? []) : []));
  return builtInDocuments;
}

/** The roleRef or arcroleRef that the linkbase around lacks for a URI. */
export function referenceEdits({ document, dts, element }: Pick<ValueQuestion, 'document' | 'dts' | 'element'>, uri: string, isArcrole: boolean): readonly FixEdit[] {
  const linkbase = linkbaseAround(document, element);
  if (!linkbase && document.kind !== 'instance') return [];
  if (document.roleReferences.some((reference) => reference.linkbase === linkbase && reference.isArcrole === isArcrole && reference.uri?.trim() === uri)) return [];
  return fixMissingReference(document, { uri, elements: [element], linkbase }, isArcrole, dts)[0]?.edits ?? [];
}

function linkbaseAround(document: XbrlDocument, element: number): Linkbase | undefined {
  return document.linkbases.findLast((linkbase) => linkbase.element <= element && element <= document.xml.tables.elementLast[linkbase.element]!);
}

function nameOf(dts: Dts, uri: string): string {
  return dts.roleTypesOf(uri).find(({ definition }) => definition)?.definition ?? roleName(uri);
}

function lastSegment(uri: string): string {
  return uri === arcroles.summationItem2023 ? 'summation-item (Calculations 1.1)' : uri.slice(uri.lastIndexOf('/') + 1);
}

function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | undefined;
  return () => (done ??= { result: work() }).result;
}

/** Edits without those that are there twice: a label's role and an arc's preferredLabel may need the same roleRef. */
function distinct(edits: readonly FixEdit[]): readonly FixEdit[] {
  return edits.filter((edit, index) => edits.findIndex(({ range, newText }) => range.start === edit.range.start && newText === edit.newText) === index);
}
