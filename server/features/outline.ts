import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { nameOfConcept } from '../index/concept';
import type { Dts } from '../index/dts';
import { preferLabel, textOf, type LabelChoice } from '../index/labels';
import { orderOf, type End, type Network, type Relationship } from '../index/network';
import { roleName } from '../standards/roles';
import type { Range } from '../xml/document';
import type { Steps } from '../xml/steps';
import type { XbrlDocument } from '../xbrl/document';
import { baseSetOf } from '../index/baseSet';
import { addTo, groupBy } from '../index/groupBy';
import { arcroles, parseClark, roles } from '../xbrl/names';
import { Locator, type ExtendedLink } from '../xbrl/views';
import { byDefinition } from './byDefinition';
import { count } from './hover/markdown';
import { toLspRange } from './text';

/** No tree goes deeper than this, and all trees of a document together have no more symbols, whatever a hostile linkbase says. */
const deepest = 40;
const mostSymbols = 20_000;

/** How many symbols the trees of a document may still get, and whether some did not get all of theirs. */
interface Room {
  left: number;
  isShort: boolean;
}

/** Symbols that are made in one step, with the labels of their concepts found. */
const symbolsInStep = 50;

/**
 * The outline of a document: its roles by definition, in each the trees of its networks by label, then its labels and
 * references, then the concepts it declares; where trees are cut short, the last symbol says so. Worked out in steps, of the document and
 * the DTS as they are at the first.
 */
export function* outline(document: XbrlDocument, dts: Dts, choice: LabelChoice): Steps<readonly DocumentSymbol[]> {
  const room: Room = { left: mostSymbols, isShort: false };
  return [...(yield* roleSymbols(document, dts, choice, room)), ...(yield* conceptSymbols(document, dts, choice)), ...(room.isShort ? [cutSymbol(document)] : [])];
}

function cutSymbol(document: XbrlDocument): DocumentSymbol {
  const end = { start: document.xml.text.length, end: document.xml.text.length };
  return symbol(document, 'Not all is shown', `trees end at ${mostSymbols.toLocaleString('en')} entries and ${deepest} levels`, SymbolKind.Null, end, end, []);
}

function* roleSymbols(document: XbrlDocument, dts: Dts, choice: LabelChoice, room: Room): Steps<readonly DocumentSymbol[]> {
  const linksByRole = groupBy(document.extendedLinks, (link) => link.role ?? roles.link);
  const names = new Map([...linksByRole.keys()].map((role) => [role, definitionOf(dts, role)]));
  const symbols: DocumentSymbol[] = [];
  const compare = byDefinition();
  for (const [role, links] of [...linksByRole].sort(([a], [b]) => compare(names.get(a)!, names.get(b)!))) {
    const children: DocumentSymbol[] = [];
    for (const link of links) children.push(yield* linkSymbol(document, dts, link, choice, room));
    const first = document.xml.elementRange(links[0]!.element);
    const last = document.xml.elementRange(links.at(-1)!.element);
    symbols.push(symbol(document, names.get(role)!, '', SymbolKind.Namespace, { start: first.start, end: last.end }, document.xml.nameRange(links[0]!.element), children));
  }
  return symbols;
}

function* linkSymbol(document: XbrlDocument, dts: Dts, link: ExtendedLink, choice: LabelChoice, room: Room): Steps<DocumentSymbol> {
  yield;
  const { local } = parseClark(link.name);
  const name = local.replace(/Link$/, '') || local;
  const detail = link.resources.length > 0 ? count(link.resources.length, 'resource') : count(link.arcs.length, 'arc');
  const children = link.resources.length > 0 ? [] : yield* treeSymbols(document, dts, link, choice, room);
  return symbol(document, name.charAt(0).toUpperCase() + name.slice(1), detail, SymbolKind.Module, document.xml.elementRange(link.element), document.xml.nameRange(link.element), children);
}

/** The trees that the arcs of one extended link make: in a definition, hypercube, dimension and members hang together. */
function* treeSymbols(document: XbrlDocument, dts: Dts, link: ExtendedLink, choice: LabelChoice, room: Room): Steps<readonly DocumentSymbol[]> {
  const networks = new Set<Network>();
  for (const key of new Set(link.arcs.flatMap((arc) => baseSetOf(arc)?.key ?? []))) {
    const network = dts.network(key);
    if (network) networks.add(network);
    yield;
  }
  const relationships = [...networks].flatMap((network) => relationshipsByLink(network).get(link) ?? []);
  const children = new Map<string, Relationship[]>();
  for (const relationship of relationships) {
    // A default member hangs on its dimension twice: once is enough to read.
    if (!children.has(relationship.from.key) || relationship.arc.arcrole !== arcroles.dimensionDefault) addTo(children, relationship.from.key, relationship);
  }
  for (const siblings of children.values()) siblings.sort((a, b) => orderOf(a.arc) - orderOf(b.arc));

  const grow = function* (end: End, range: Range, preferredLabel: string | undefined, above: readonly string[]): Steps<DocumentSymbol> {
    const path = [...above, end.key];
    const below = (children.get(end.key) ?? []).filter(({ to }) => !path.includes(to.key));
    if (--room.left % symbolsInStep === 0) yield;
    const symbols: DocumentSymbol[] = [];
    for (const { arc, to } of below) {
      if (isFull(room, path.length)) break;
      symbols.push(yield* grow(to, document.xml.elementRange(arc.element), arc.preferredLabel, path));
    }
    return symbol(document, labelOf(dts, end, choice, preferredLabel), end.concept ? nameOfConcept(end.concept) : '', below.length > 0 ? SymbolKind.Class : SymbolKind.Field, range, range, symbols);
  };
  const notRoots = new Set(relationships.map(({ to }) => to.key));
  const trees: DocumentSymbol[] = [];
  for (const [key, [first]] of children) {
    if (notRoots.has(key)) continue;
    if (isFull(room, 0)) break;
    trees.push(yield* grow(first!.from, document.xml.elementRange(first!.from.participant.element), undefined, []));
  }
  return trees;
}

const byLink = new WeakMap<Network, ReadonlyMap<ExtendedLink, readonly Relationship[]>>();

/** The relationships of a network by the extended links that make them: thousands may have one role. */
function relationshipsByLink(network: Network): ReadonlyMap<ExtendedLink, readonly Relationship[]> {
  let relationships = byLink.get(network);
  if (!relationships) byLink.set(network, (relationships = groupBy(network.relationships, ({ arc }) => arc.link)));
  return relationships;
}

/** Whether there is no room for one more symbol, below so many: then the trees are cut short. */
function isFull(room: Room, levels: number): boolean {
  const isSo = room.left <= 0 || levels > deepest;
  room.isShort ||= isSo;
  return isSo;
}

function* conceptSymbols(document: XbrlDocument, dts: Dts, choice: LabelChoice): Steps<readonly DocumentSymbol[]> {
  const concepts = document.elementDeclarations.filter((declaration) => declaration.localName !== undefined);
  if (concepts.length === 0) return [];
  const children: DocumentSymbol[] = [];
  for (const declaration of concepts) {
    if (children.length % symbolsInStep === 0) yield;
    const label = preferLabel(dts.labelsOf(dts.conceptOf(declaration).key), choice);
    const kind = declaration.abstract ? SymbolKind.Interface : SymbolKind.Property;
    const range = document.xml.elementRange(declaration.element);
    children.push(symbol(document, declaration.localName!, label ? textOf(label) : '', kind, range, document.xml.nameRange(declaration.element), []));
  }
  const range = { start: document.xml.elementRange(concepts[0]!.element).start, end: document.xml.elementRange(concepts.at(-1)!.element).end };
  return [symbol(document, 'Concepts', `${concepts.length}`, SymbolKind.Package, range, document.xml.nameRange(concepts[0]!.element), children)];
}

function labelOf(dts: Dts, end: End, choice: LabelChoice, role: string | undefined): string {
  if (!end.concept) return end.participant instanceof Locator ? (end.participant.href ?? '') : end.participant.content.trim();
  const label = preferLabel(dts.labelsOf(end.concept.key), role === undefined ? choice : { ...choice, role: role.trim() });
  return label ? textOf(label) : nameOfConcept(end.concept);
}

function definitionOf(dts: Dts, role: string): string {
  return dts.roleTypesOf(role).find(({ definition }) => definition)?.definition ?? roleName(role);
}

function symbol(document: XbrlDocument, name: string, detail: string, kind: SymbolKind, range: Range, selection: Range, children: readonly DocumentSymbol[]): DocumentSymbol {
  // VS Code refuses an outline in which a name is empty.
  return { name: name || '(no name)', detail, kind, range: toLspRange(document.xml, range), selectionRange: toLspRange(document.xml, selection), children: [...children] };
}
