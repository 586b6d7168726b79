import type { Concept } from '../../index/concept';
import { kindOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import { addTo } from '../../index/groupBy';
import { matchesLanguage } from '../../index/labels';
import { isProhibiting } from '../../index/network';
import type { XbrlDocument } from '../../xbrl/document';
import { arcroles, roles } from '../../xbrl/names';
import { Locator, type ElementDeclaration, type Resource } from '../../xbrl/views';

/** No list is longer: who wants more types another letter. */
export const mostProposals = 100;

/** Of the labels that one document gives to concepts, no more are searched. */
const mostLabels = 200_000;

/** What of one document is searched for words. The texts are in lower case, and each part is made when it is first searched. */
interface WordTable {
  declared?: readonly Declared[];
  labelled?: ReadonlyMap<string, ReadonlyMap<string, Labelled>>;
}

interface Declared {
  readonly declaration: ElementDeclaration;
  readonly name: string;
  readonly id: string;
}

/** What a locator leads to, and the labels that arcs give it; found by its URL and fragment. */
interface Labelled {
  readonly locator: Locator;
  readonly labels: readonly Resource[];
  words: LabelledWords | undefined;
}

interface LabelledWords {
  readonly fragment: string;
  /** The fragment and all labels. */
  readonly text: string;
}

const tables = new WeakMap<XbrlDocument, WordTable>();

/** A concept that has the words, with the label to show beside it. */
export interface FoundConcept {
  readonly concept: Concept;
  readonly label: string | undefined;
}

/** The words of what is typed, in lower case. */
export function wordsOf(typed: string): readonly string[] {
  return typed.toLowerCase().split(/\s+/).filter((word) => word !== '');
}

/**
 * Concepts of a DTS whose name and id, or whose id and labels, contain every word; case does not count. Whose name or id
 * begins with what is typed comes first, then who has the words in the name, then short names; without words, all in
 * document order. Concepts of taxonomies that are not at hand are found where they have labels.
 * @param first the document that is looked at before all others
 * @param language the labels to show are in it, where there are any
 * @returns {@link mostProposals} at most
 */
export function findConcepts(dts: Dts, words: readonly string[], first: XbrlDocument, language: string, accepts: (concept: Concept) => boolean = () => true): readonly FoundConcept[] {
  const documents = [...new Set([first, ...dts.members.values()])];
  const found = new Set<Concept>();
  for (const concept of words.length === 0 ? firstConcepts(dts, documents) : conceptsWith(words, dts, documents)) {
    if (found.size === mostProposals) break;
    if (accepts(concept)) found.add(concept);
  }
  const labelOf = labelLookup(dts, documents, language);
  return [...found].map((concept) => ({ concept, label: labelOf(concept) }));
}

/** The label to show beside each of some concepts. */
export function labelLookup(dts: Dts, documents: readonly XbrlDocument[], language: string): (concept: Concept) => string | undefined {
  const byUrl = new Map<string, ReadonlyMap<string, Labelled>[]>();
  for (const document of new Set(documents)) {
    for (const [url, labelled] of labelledIn(document)) {
      addTo(byUrl, homeOf(url, dts), labelled);
    }
  }
  return (concept) => {
    const labels = (byUrl.get(concept.uri) ?? []).flatMap((labelled) => labelled.get(concept.id ?? '')?.labels ?? []);
    const standard = labels.filter(({ role }) => role === undefined || role === roles.label);
    const best = standard.find((label) => matchesLanguage(label.language, language)) ?? standard[0] ?? labels[0];
    return best && textOfLabel(best);
  };
}

/** The URI of the document that a URL leads to; the URL itself where none is at hand. */
function homeOf(url: string, dts: Dts): string {
  if (dts.members.has(url)) return url;
  const target = dts.follow({ url, fragment: undefined });
  return target.state === 'document' ? target.document.uri : url;
}

function* firstConcepts(dts: Dts, documents: readonly XbrlDocument[]): Generator<Concept> {
  for (const document of documents) {
    for (const declaration of document.elementDeclarations) if (isConcept(dts, declaration)) yield dts.conceptOf(declaration);
  }
}

/** How many ranks there are for each way of having the words: the length of the name decides among them. */
const lengths = 500;

/** Concepts in the order of their ranks, some more than once. What stands for each in a table becomes a concept only here: with a letter or two, nearly all are found. */
function* conceptsWith(words: readonly string[], dts: Dts, documents: readonly XbrlDocument[]): Generator<Concept> {
  const byRank: (Declared | Labelled)[][] = [];
  const whole = words.join(' ');
  const hasAll = (text: string) => words.every((word) => text.includes(word));
  const add = (found: Declared | Labelled, name: string, begins: boolean, isInName: boolean) => {
    (byRank[(begins ? 0 : isInName ? lengths : 2 * lengths) + Math.min(name.length, lengths - 1)] ??= []).push(found);
  };
  for (const document of documents) {
    for (const found of declaredIn(document)) {
      const { name, id } = found;
      if (words.every((word) => name.includes(word) || id.includes(word))) add(found, name, name.startsWith(whole) || id.startsWith(whole), true);
    }
    for (const labelled of labelledIn(document).values()) {
      for (const found of labelled.values()) {
        const { fragment, text } = (found.words ??= wordsOfLabelled(found));
        if (hasAll(text)) add(found, fragment, fragment.startsWith(whole), hasAll(fragment));
      }
    }
  }
  for (const found of byRank.flat()) {
    const concept = 'declaration' in found ? (isConcept(dts, found.declaration) ? dts.conceptOf(found.declaration) : undefined) : dts.conceptAt(found.locator.target);
    if (concept?.id !== undefined) yield concept;
  }
}

function isConcept(dts: Dts, declaration: ElementDeclaration): boolean {
  return declaration.id !== undefined && kindOf(dts, declaration) !== 'not a concept';
}

function tableOf(document: XbrlDocument): WordTable {
  let table = tables.get(document);
  if (!table) tables.set(document, (table = {}));
  return table;
}

function declaredIn(document: XbrlDocument): readonly Declared[] {
  return (tableOf(document).declared ??= document.elementDeclarations.flatMap((declaration) => {
    const { localName, id, substitutionGroup } = declaration;
    return localName === undefined || id === undefined || substitutionGroup === undefined ? [] : { declaration, name: localName.toLowerCase(), id: id.toLowerCase() };
  }));
}

function labelledIn(document: XbrlDocument): ReadonlyMap<string, ReadonlyMap<string, Labelled>> {
  return (tableOf(document).labelled ??= collectLabelled(document));
}

/** Documentation names half of the taxonomy, so it is left out. */
function collectLabelled(document: XbrlDocument): ReadonlyMap<string, ReadonlyMap<string, Labelled>> {
  const byUrl = new Map<string, Map<string, Labelled & { labels: Resource[] }>>();
  let count = 0;
  for (const arc of document.arcs) {
    if (arc.arcrole !== arcroles.conceptLabel || isProhibiting(arc)) continue;
    const { link } = arc;
    if (!link) continue;
    for (const locator of link.ends(arc.from)) {
      const target = locator instanceof Locator ? locator.target : undefined;
      if (!(locator instanceof Locator) || target?.fragment === undefined) continue;
      let ofUrl = byUrl.get(target.url);
      if (!ofUrl) byUrl.set(target.url, (ofUrl = new Map<string, Labelled & { labels: Resource[] }>()));
      let entry = ofUrl.get(target.fragment);
      if (!entry) ofUrl.set(target.fragment, (entry = { locator, labels: [], words: undefined }));
      for (const resource of link.ends(arc.to)) {
        if (resource instanceof Locator || resource.role === roles.documentation) continue;
        if (++count > mostLabels) return byUrl;
        entry.labels.push(resource);
      }
    }
  }
  return byUrl;
}

function wordsOfLabelled({ locator, labels }: Labelled): LabelledWords {
  const fragment = locator.target?.fragment?.toLowerCase() ?? '';
  return { fragment, text: [fragment, ...labels.map((label) => label.content.toLowerCase())].join(' ') };
}

function textOfLabel(label: Resource): string {
  return label.content.replace(/\s+/g, ' ').trim();
}
