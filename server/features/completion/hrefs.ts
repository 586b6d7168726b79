import { CompletionItemKind } from 'vscode-languageserver-types';
import { kindOf } from '../../index/derivation';
import type { Concept } from '../../index/concept';
import type { Dts } from '../../index/dts';
import { hrefTo, relativeUrl } from '../../index/href';
import { roleName } from '../../standards/roles';
import type { DocumentKind, XbrlDocument } from '../../xbrl/document';
import { clark, fileName, namespaces } from '../../xbrl/names';
import type { ArcroleType, RoleType } from '../../xbrl/views';
import { findConcepts, mostProposals, wordsOf, type FoundConcept } from './conceptWords';
import type { Proposal, Proposals, ValueQuestion } from './proposal';

/** Values for the xlink:href of an element, by what may stand behind it (XBRL 2.1, 3.5.1.2, 3.5.2.4, 3.5.3.7, 4.2 and 4.3). */
export function hrefs(question: ValueQuestion): Proposals {
  switch (clark(question.document.xml.name(question.element))) {
    case `{${namespaces.link}}schemaRef`:
      return files(question, 'schema');
    case `{${namespaces.link}}linkbaseRef`:
      return files(question, 'linkbase');
    case `{${namespaces.link}}roleRef`:
      return declarations(question, false);
    case `{${namespaces.link}}arcroleRef`:
      return declarations(question, true);
    default:
      return targets(question);
  }
}

/** Relative paths to the workspace's other files of a kind, those near by first. */
export function files({ document, element, files: known, dts }: ValueQuestion, kind: DocumentKind): Proposals {
  const others = known.filter((file) => file !== document && file.kind === kind);
  const proposals = others.flatMap((file): Proposal[] => {
    const path = pathTo(file, document, element, dts);
    return path === undefined ? [] : [{ label: path, text: path, kind: CompletionItemKind.File, description: file.targetNamespace || 'linkbase' }];
  });
  return { proposals: proposals.sort((a, b) => depthOf(a.text) - depthOf(b.text) || (a.text < b.text ? -1 : 1)).slice(0, mostProposals), areSearched: false };
}

function pathTo(file: XbrlDocument, document: XbrlDocument, element: number, dts: Dts): string | undefined {
  const path = relativeUrl(file.base, document.base);
  return document.resolve(path, element)?.url === file.base ? path : hrefTo(file, { document, element }, dts);
}

function depthOf(path: string): number {
  return path.split('/').length;
}

/** How hrefs of an element spell the file of a document; each spelling is worked out once. */
export function spelling({ document, element, dts }: Pick<ValueQuestion, 'document' | 'element' | 'dts'>): (home: XbrlDocument) => string | undefined {
  const spellings = new Map<XbrlDocument, string | undefined>();
  return (home) => {
    if (!spellings.has(home)) spellings.set(home, hrefTo(home, { document, element }, dts));
    return spellings.get(home);
  };
}

/** The URL and id of a concept as data for its documentation. */
export function documentedConcept({ uri, id }: Concept): NonNullable<Proposal['documents']> {
  return { concept: { url: uri, fragment: id ?? '' } };
}

function targets(question: ValueQuestion): Proposals {
  const { document, dts, typed, choice } = question;
  const hash = typed.indexOf('#');
  const words = wordsOf(hash < 0 ? typed : typed.slice(hash + 1));
  const file = hash > 0 ? document.resolve(typed.slice(0, hash), question.element) : undefined;
  const target = file && dts.follow({ url: file.url, fragment: undefined });
  const home = target && (target.state === 'document' ? target.document : undefined);
  const isThere = ({ uri }: Concept) => target === undefined || uri === (home?.uri ?? file!.url);
  const concepts = conceptProposals(question, findConcepts(dts, words, home ?? document, choice.language, isThere));
  // Only where the link is no label, presentation, calculation or definition link may a locator lead to other elements.
  const ids = home && !isOfStandardLink(question) ? otherIds(question, home, words) : [];
  const paths = hash < 0 && (words.length === 0 || typed.includes('/') || typed.includes('.')) ? files({ ...question, typed }, 'schema').proposals.filter(({ text }) => text.toLowerCase().includes(typed.trim().toLowerCase())) : [];
  return { proposals: [...concepts, ...ids, ...paths.map((path) => ({ ...path, label: `${path.label}#`, text: `${path.text}#` }))].slice(0, 2 * mostProposals), areSearched: true };
}

function conceptProposals(question: ValueQuestion, found: readonly FoundConcept[]): readonly Proposal[] {
  const spell = spelling(question);
  return found.flatMap(({ concept, label }): Proposal[] => {
    const file = concept.declaration ? spell(concept.declaration.document) : spellingOfUrl(question.document, concept.uri);
    if (file === undefined || concept.id === undefined) return [];
    return [{ label: concept.id, text: `${file}#${concept.id}`, kind: kindOfConcept(concept), description: label ?? fileName(concept.uri), documents: documentedConcept(concept) }];
  });
}

/** How a document's locators spell the URL of a file that is not at hand. */
function spellingOfUrl(document: XbrlDocument, url: string): string {
  const locator = document.locators.find(({ target }) => target?.url === url);
  return locator?.href === undefined ? relativeUrl(url, document.base) : locator.href.replace(/#.*/s, '').trim();
}

/** The icon for a concept: whether it can have facts. */
export function kindOfConcept({ declaration }: Concept): CompletionItemKind {
  return declaration?.abstract ? CompletionItemKind.Interface : CompletionItemKind.Property;
}

function isOfStandardLink({ document, element }: ValueQuestion): boolean {
  const link = document.viewAt('locators', element)?.link;
  return link !== undefined && link.name.startsWith(`{${namespaces.link}}`);
}

function otherIds({ document, element, dts }: ValueQuestion, home: XbrlDocument, words: readonly string[]): readonly Proposal[] {
  const file = hrefTo(home, { document, element }, dts);
  if (file === undefined) return [];
  const ids = [...home.ids.keys()].filter((id) => words.every((word) => id.toLowerCase().includes(word)));
  return ids.slice(0, mostProposals).map((id) => ({ label: id, text: `${file}#${id}`, kind: CompletionItemKind.Reference, description: home.xml.name(home.ids.get(id)!).local }));
}

/** Declarations of roles or arcroles, that of the URI beside the href first. */
function declarations(question: ValueQuestion, isArcrole: boolean): Proposals {
  const { document, dts, element } = question;
  const spell = spelling(question);
  const wanted = document.xml.attributeValue(element, '', isArcrole ? 'arcroleURI' : 'roleURI')?.trim();
  const declared = [...dts.members.values()].flatMap((member): readonly (RoleType | ArcroleType)[] => (isArcrole ? member.arcroleTypes : member.roleTypes));
  const proposals = declared.toSorted((a, b) => Number(b.uri === wanted) - Number(a.uri === wanted)).flatMap(({ document: home, id, uri, definition }): Proposal[] => {
    const file = id === undefined || uri === undefined ? undefined : spell(home);
    if (file === undefined) return [];
    return [{ label: id!, text: `${file}#${id!}`, kind: CompletionItemKind.Module, description: definition ?? roleName(uri!), documents: isArcrole ? { arcrole: uri! } : { role: uri! } }];
  });
  return { proposals: proposals.slice(0, mostProposals), areSearched: false };
}

/** Values for xbrldt:typedDomainRef: elements of the DTS that are no concepts (Dimensions 1.0, 2.5.2.1). */
export function typedDomains(question: ValueQuestion): Proposals {
  const { dts } = question;
  const spell = spelling(question);
  const declared = [...dts.members.values()].filter(({ uri }) => !uri.startsWith('http')).flatMap((member) => member.elementDeclarations);
  const proposals = declared.flatMap((declaration): Proposal[] => {
    const id = declaration.id?.trim();
    if (id === undefined || kindOf(dts, declaration) !== 'not a concept') return [];
    const file = spell(declaration.document);
    return file === undefined ? [] : [{ label: id, text: `${file}#${id}`, kind: CompletionItemKind.Reference, description: fileName(declaration.document.uri), documents: { concept: { url: declaration.document.uri, fragment: id } } }];
  });
  return { proposals: proposals.slice(0, mostProposals), areSearched: false };
}
