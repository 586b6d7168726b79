import { CompletionItemKind } from 'vscode-languageserver-types';
import { kindOf, typeChain } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { namespaces, parseClark } from '../../xbrl/names';
import { wordsOf } from './conceptWords';
import { elementNamesWithRoles } from './grammar';
import { byUse, isItemType } from './itemTypes';
import type { Proposal, Proposals, Question, ValueQuestion } from './proposal';

/** How many types are offered. */
const mostTypes = 1000;

/** Values for the type of an element: item types alone for a concept, for another global element these before the others; only with prefixes that are in force. */
export function types(question: ValueQuestion): Proposals {
  const { document, dts, element } = question;
  const { xml } = document;
  const isGlobalElement = xml.is(element, namespaces.xsd, 'element') && xml.parent(element) === xml.root;
  const isConcept = isGlobalElement && xml.attribute(element, '', 'substitutionGroup') !== undefined;
  const found = prefixesAt(document, element).flatMap(([prefix, namespace]) => dts.schemasOf(namespace).flatMap((schema) => schema.typeDefinitions.map(({ name }) => ({ prefix, name }))));
  const fitting = (isConcept ? found.filter(({ name }) => isItemType(dts, name)) : found).slice(0, mostTypes);
  const compare = isGlobalElement ? byUse(document, dts, element) : (a: string, b: string) => rankOf(a, document) - rankOf(b, document);
  const ranked = fitting.toSorted((a, b) => compare(a.name, b.name));
  return {
    proposals: ranked.map(({ prefix, name }) => ({ ...qname(prefix, name), kind: CompletionItemKind.Class, description: baseOf(dts, name), documents: { type: name } })),
    areSearched: false,
  };
}

/** The own types first, then those of the instance schema, then the others. */
function rankOf(name: string, document: XbrlDocument): number {
  const { namespace } = parseClark(name);
  return namespace === document.targetNamespace ? 0 : namespace === namespaces.xbrli ? 1 : 2;
}

function baseOf(dts: Dts, name: string): string {
  const last = typeChain(dts, name).types.at(-1);
  return last === undefined || last === name ? '' : parseClark(last).local;
}

/** Values for a substitutionGroup: item, tuple, hypercubeItem, dimensionItem and what concepts may stand for besides (XBRL 2.1, 5.1.1; Dimensions 1.0, 2.2 and 2.5). */
export function substitutionGroups({ document, dts, element }: ValueQuestion): Proposals {
  const heads = [`{${namespaces.xbrli}}item`, `{${namespaces.xbrli}}tuple`, `{${namespaces.xbrldt}}hypercubeItem`, `{${namespaces.xbrldt}}dimensionItem`];
  const used = [...dts.members.values()].flatMap((member) => (member.uri.startsWith('file:') ? member.elementDeclarations.flatMap(({ substitutionGroup }) => substitutionGroup ?? []) : []));
  const prefixes = prefixesAt(document, element);
  const proposals = [...new Set([...heads, ...used])].flatMap((name): Proposal[] => {
    const declaration = dts.declarationOf(name);
    if (!heads.includes(name) && (!declaration || kindOf(dts, declaration) === 'not a concept')) return [];
    return prefixes.filter(([, namespace]) => namespace === parseClark(name).namespace).slice(0, 1).map(([prefix]) => ({ ...qname(prefix, name), kind: CompletionItemKind.Interface }));
  });
  return { proposals, areSearched: false };
}

/** The content of a usedOn: the elements that carry roles, or the arcs that carry arcroles (XBRL 2.1, 5.1.3.4 and 5.1.4.5). */
export function usedOnNames({ document }: Question, element: number): Proposals {
  const parent = document.xml.parent(element);
  const kind = parent !== undefined && document.xml.is(parent, namespaces.link, 'arcroleType') ? 'arcroleType' : 'roleType';
  const present = new Set(document.usedOn.flatMap((usedOn) => (document.xml.parent(usedOn.element) === parent && usedOn.element !== element ? (usedOn.name ?? []) : [])));
  const prefixes = prefixesAt(document, element);
  const proposals = elementNamesWithRoles[kind].filter((name) => !present.has(name)).flatMap((name): Proposal[] => {
    const [prefix] = prefixes.find(([, namespace]) => namespace === parseClark(name).namespace) ?? [];
    return prefix === undefined ? [] : [{ ...qname(prefix, name), kind: CompletionItemKind.EnumMember }];
  });
  return { proposals, areSearched: false };
}

/** What is typed of a QName: the namespace of its prefix, where that is whole and declared, and the words that are looked for, in lower case. */
export function wordsOfQName({ xml }: XbrlDocument, element: number, typed: string): { readonly namespace: string | undefined; readonly words: readonly string[] } {
  const colon = typed.indexOf(':');
  const namespace = colon < 0 ? undefined : xml.namespaceOf(typed.slice(0, colon).trim(), element);
  const searched = namespace === undefined ? typed.replaceAll(':', ' ') : typed.slice(colon + 1);
  return { namespace, words: wordsOf(searched) };
}

/** How a name in Clark notation is shown and written with a prefix; '' stands for none. */
export function qname(prefix: string, name: string): { readonly label: string; readonly text: string } {
  const { local } = parseClark(name);
  const text = prefix === '' ? local : `${prefix}:${local}`;
  return { label: text, text };
}

/** The prefixes in force at an element, one for each namespace. */
export function prefixesAt({ xml }: XbrlDocument, element: number): readonly (readonly [prefix: string, namespace: string])[] {
  const scope = xml.tables.scopes[xml.tables.elementScope[element]!]!;
  const byNamespace = new Map<string, string>();
  for (const [prefix, namespace] of scope) if (!byNamespace.has(namespace) || byNamespace.get(namespace) === '') byNamespace.set(namespace, prefix);
  return [...byNamespace].map(([namespace, prefix]) => [prefix, namespace]);
}
