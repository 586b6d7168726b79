import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { nameOfConcept, type Concept } from '../index/concept';
import type { Dts } from '../index/dts';
import { preferLabel, textOf, type LabelChoice } from '../index/labels';
import { isProhibiting } from '../index/network';
import { roleName } from '../standards/roles';
import type { XbrlDocument, XbrlNode } from '../xbrl/document';
import { arcroles, fileName, roles } from '../xbrl/names';
import { Locator, type ElementDeclaration, type Resource, type RoleType } from '../xbrl/views';
import { toLspRange } from './text';

/** More results than these nobody reads; the best of them are shown. */
export const mostSymbols = 500;

/** As many words as bits can be counted in. */
const mostWords = 30;

/** Of the labels that one document gives to concepts, no more are searched. */
const mostLabelRows = 200_000;

/** What can be found in one document: texts in lower case. */
interface SearchTable {
  readonly declarations: readonly { readonly declaration: ElementDeclaration; readonly text: string }[];
  /** The label that an arc gives to what a locator leads to, and the id by which it does. */
  readonly labels: readonly { readonly locator: Locator; readonly resource: Resource; readonly text: string; readonly id: string }[];
  readonly roleTypes: readonly { readonly roleType: RoleType; readonly text: string }[];
}

const tables = new WeakMap<XbrlDocument, SearchTable>();

/** A concept of which some words have been found. */
interface Candidate {
  readonly concept: Concept;
  readonly dts: Dts;
  /** Its declaration; a label of it, where its taxonomy is not at hand. */
  readonly place: XbrlNode;
  /** The words found, one bit each: in its name or id, and in any of its texts. */
  inName: number;
  found: number;
  /** The label with most of the words, and these. */
  label: Resource | undefined;
  inLabel: number;
}

/** A symbol with what decides its place among the others. */
interface Ranked {
  readonly rank: number;
  readonly symbol: () => WorkspaceSymbol;
  readonly name: string;
}

/**
 * Concepts whose name, id and labels contain every word of a query between them, and roles whose definition and URI do; case
 * does not count. Concepts of taxonomies that are not at hand are found at the labels they are given. Whose name is the query comes first, then whose name begins with it, then the workspace's own before
 * others, and short names before long ones. An empty query finds everything.
 * @param documents where to look, each as part of a DTS
 * @param isOwn whether a document is the filer's rather than a base taxonomy's
 * @returns {@link mostSymbols} at most
 */
export function workspaceSymbols(query: string, documents: ReadonlyMap<XbrlDocument, Dts>, isOwn: (document: XbrlDocument) => boolean, choice: LabelChoice): readonly WorkspaceSymbol[] {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '').slice(0, mostWords);
  const ranked = [...conceptsWith(words, documents, isOwn, choice), ...rolesWith(words, documents, isOwn)];
  ranked.sort((a, b) => a.rank - b.rank || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  return ranked.slice(0, mostSymbols).map(({ symbol }) => symbol());
}

function* conceptsWith(words: readonly string[], documents: ReadonlyMap<XbrlDocument, Dts>, isOwn: (document: XbrlDocument) => boolean, choice: LabelChoice): Generator<Ranked> {
  const all = (1 << words.length) - 1;
  const candidates = new Map<string, Candidate>();
  const candidateOf = (concept: Concept, place: XbrlNode, dts: Dts): Candidate => {
    let candidate = candidates.get(concept.key);
    if (!candidate) {
      candidate = { concept, dts, place: concept.declaration ?? place, inName: 0, found: 0, label: undefined, inLabel: 0 };
      candidates.set(concept.key, candidate);
    }
    return candidate;
  };
  for (const [document, dts] of documents) {
    const table = tableOf(document);
    for (const { declaration, text } of table.declarations) {
      const bits = bitsOf(text, words);
      if (bits === 0 && all !== 0) continue;
      const candidate = candidateOf(dts.conceptOf(declaration), declaration, dts);
      candidate.inName = bits;
      candidate.found |= bits;
    }
    for (const { locator, resource, text, id } of table.labels) {
      const bits = bitsOf(text, words);
      const inId = bitsOf(id, words);
      if ((bits | inId) === 0 && all !== 0) continue;
      const concept = dts.conceptAt(locator.target);
      if (!concept || (concept.declaration && !documents.has(concept.declaration.document))) continue;
      const candidate = candidateOf(concept, resource, dts);
      if (!concept.declaration) candidate.inName = inId;
      candidate.found |= bits | candidate.inName;
      if (bits === 0 || (candidate.label && bitCount(bits) <= bitCount(candidate.inLabel))) continue;
      candidate.label = resource;
      candidate.inLabel = bits;
    }
  }
  const whole = words.join(' ');
  for (const candidate of candidates.values()) {
    if (candidate.found !== all) continue;
    const name = nameOfConcept(candidate.concept);
    const lower = name.toLowerCase();
    const rank = whole === '' ? 2 : lower === whole ? 0 : lower.startsWith(whole) ? 1 : candidate.inName === all ? 2 : 3;
    yield { rank: 2 * rank + (isOwn(candidate.place.document) ? 0 : 1), name, symbol: () => conceptSymbol(candidate, words, choice) };
  }
}

/** Editors look for the words once more in what is shown: so the label that has them is shown, and the id if the name has not. */
function conceptSymbol({ concept, dts, place, label, inLabel, inName }: Candidate, words: readonly string[], choice: LabelChoice): WorkspaceSymbol {
  const { document, element } = place;
  const name = nameOfConcept(concept);
  const isInName = (word: string, index: number) => (inName & (1 << index)) === 0 || name.toLowerCase().includes(word);
  const shown = words.every(isInName) ? name : (concept.id ?? name);
  const preferred = preferLabel(dts.labelsOf(concept.key), choice);
  // The usual label will do where it has the words itself.
  const usual = preferred && textOf(preferred);
  const text = label && (usual === undefined || bitsOf(usual.toLowerCase(), words) !== inLabel) ? labelText(label) : usual;
  return {
    name: text === undefined ? shown : `${shown} — ${text}`,
    kind: concept.declaration?.abstract ? SymbolKind.Interface : SymbolKind.Property,
    containerName: fileName(concept.uri),
    location: { uri: document.uri, range: toLspRange(document.xml, document.xml.startTagRange(element)) },
  };
}

function* rolesWith(words: readonly string[], documents: ReadonlyMap<XbrlDocument, Dts>, isOwn: (document: XbrlDocument) => boolean): Generator<Ranked> {
  const all = (1 << words.length) - 1;
  for (const document of documents.keys()) {
    for (const { roleType, text } of tableOf(document).roleTypes) {
      if (bitsOf(text, words) !== all) continue;
      const name = roleType.definition ?? roleName(roleType.uri!);
      const isInName = bitsOf(name.toLowerCase(), words) === all;
      yield {
        rank: 2 * (isInName ? 2 : 3) + (isOwn(document) ? 0 : 1),
        name,
        symbol: () => ({
          name: isInName ? name : `${name} — ${roleType.uri!}`,
          kind: SymbolKind.Namespace,
          containerName: fileName(document.uri),
          location: { uri: document.uri, range: toLspRange(document.xml, document.xml.startTagRange(roleType.element)) },
        }),
      };
    }
  }
}

function tableOf(document: XbrlDocument): SearchTable {
  let table = tables.get(document);
  if (!table) {
    table = {
      declarations: document.elementDeclarations.flatMap((declaration) => {
        const name = declaration.localName;
        return name === undefined ? [] : { declaration, text: `${name} ${declaration.id ?? ''}`.toLowerCase() };
      }),
      labels: [...labelsOf(document)],
      roleTypes: document.roleTypes.flatMap((roleType) => (roleType.uri === undefined ? [] : { roleType, text: `${roleType.definition ?? roleName(roleType.uri)} ${roleType.uri}`.toLowerCase() })),
    };
    tables.set(document, table);
  }
  return table;
}

/** The labels of a document but documentation, which names half of the taxonomy. */
function* labelsOf(document: XbrlDocument): Generator<SearchTable['labels'][number]> {
  const texts = new Map<Resource, string>();
  const textOfLabel = (resource: Resource) => {
    let text = texts.get(resource);
    if (text === undefined) {
      text = labelText(resource).toLowerCase();
      texts.set(resource, text);
    }
    return text;
  };
  let rows = 0;
  for (const arc of document.arcs) {
    if (arc.arcrole !== arcroles.conceptLabel || isProhibiting(arc)) continue;
    for (const locator of arc.link?.ends(arc.from) ?? []) {
      if (!(locator instanceof Locator)) continue;
      for (const resource of arc.link?.ends(arc.to) ?? []) {
        if (resource instanceof Locator || resource.role === roles.documentation) continue;
        if (++rows > mostLabelRows) return;
        yield { locator, resource, text: textOfLabel(resource), id: locator.target?.fragment?.toLowerCase() ?? '' };
      }
    }
  }
}

function labelText(resource: Resource): string {
  return resource.content.replace(/\s+/g, ' ').trim();
}

/** Which of the words a text contains: the first in the lowest bit. */
function bitsOf(text: string, words: readonly string[]): number {
  let bits = 0;
  for (let index = 0; index < words.length; index++) if (text.includes(words[index]!)) bits |= 1 << index;
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
