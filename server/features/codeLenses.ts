import type { CodeLens, Position } from 'vscode-languageserver-types';
import { baseSetOf } from '../index/baseSet';
import { nameOfConcept, type Concept } from '../index/concept';
import type { Dts } from '../index/dts';
import { preferLabel, textOf as textOfLabel, type LabelChoice } from '../index/labels';
import type { XbrlDocument, XbrlNode } from '../xbrl/document';
import { attributes, isSummationItem, parseClark } from '../xbrl/names';
import type { Arc } from '../xbrl/views';
import type { ExpandedName } from '../xml/document';
import type { Steps } from '../xml/steps';
import { count, shorten } from './hover/markdown';
import { toLspRange } from './text';

/** What a lens is about, and where: enough to find it again. */
interface LensKey {
  readonly uri: string;
  readonly about: 'role' | 'concept' | 'total';
  /** Of the value that names it. */
  readonly position: Position;
}

const longestLabel = 60;
const mostItems = 12;

/** Lenses of concepts that are made in one step. */
const conceptsInStep = 500;

/**
 * The lenses of a document, without words yet: one for each extended link and roleType, for each global element, and for the
 * first arc of each total in a calculation.
 * @param uri by which the lenses are resolved
 */
export function* codeLenses(uri: string, document: XbrlDocument): Steps<readonly CodeLens[]> {
  const lenses: CodeLens[] = [];
  const add = (node: XbrlNode, name: ExpandedName, about: LensKey['about']) => {
    const attribute = document.xml.attribute(node.element, name.namespace, name.local);
    if (attribute === undefined) return;
    const data: LensKey = { uri, about, position: toLspRange(document.xml, document.xml.valueRange(attribute)).start };
    const { start } = toLspRange(document.xml, document.xml.nameRange(node.element));
    lenses.push({ range: { start, end: start }, data });
  };
  for (const roleType of document.roleTypes) add(roleType, attributes.roleUri, 'role');
  for (const [index, declaration] of document.elementDeclarations.entries()) {
    if (index % conceptsInStep === 0) yield;
    add(declaration, attributes.name, 'concept');
  }
  for (const link of document.extendedLinks) {
    yield;
    add(link, attributes.role, 'role');
    for (const arc of firstOfTotals(link.arcs)) add(arc, attributes.from, 'total');
  }
  return lenses;
}

/** The place that a lens is about; `undefined` for one of anybody else's. */
export function placeOfLens(lens: CodeLens): { readonly uri: string; readonly position: Position } | undefined {
  const data: unknown = lens.data;
  return isLensKey(data) ? data : undefined;
}

/**
 * A lens with its words: the arcs of the role by kind; the relationships and labels of the concept; the total as a sum.
 * @param offset of the place that the lens is about, in UTF-16
 * @param showReferences the client's command that shows the references at a URI and a position; without it the lens only says something
 * @returns without a command where nothing stands there any more
 */
export function resolveCodeLens(lens: CodeLens, document: XbrlDocument, dts: Dts, offset: number, choice: LabelChoice, showReferences?: string): CodeLens {
  const key: unknown = lens.data;
  const element = document.xml.elementAt(offset);
  if (!isLensKey(key) || element === undefined) return lens;
  const title = titleOf(key.about, document, element, dts, choice);
  if (title === undefined) return lens;
  const leads = showReferences !== undefined && key.about !== 'total';
  return { ...lens, command: leads ? { title, command: showReferences, arguments: [key.uri, key.position] } : { title, command: '' } };
}

function titleOf(about: LensKey['about'], document: XbrlDocument, element: number, dts: Dts, choice: LabelChoice): string | undefined {
  switch (about) {
    case 'role': {
      const uri = document.roleTypes.find((roleType) => roleType.element === element)?.uri ?? document.extendedLinks.find((link) => link.element === element)?.role;
      return uri === undefined ? undefined : arcsByKind(uri, dts);
    }
    case 'concept': {
      const declaration = document.declarationAt(element);
      return declaration && usesOf(dts.conceptOf(declaration), dts);
    }
    case 'total': {
      const arc = document.arcs.find((candidate) => candidate.element === element);
      return arc && sumOf(arc, dts, choice);
    }
  }
}

function* firstOfTotals(arcs: readonly Arc[]): Generator<Arc> {
  const totals = new Set<string>();
  for (const arc of arcs) {
    if (arc.from === undefined || totals.has(arc.from) || !isSummationItem(arc.arcrole)) continue;
    totals.add(arc.from);
    yield arc;
  }
}

/** "12 presentation arcs, 4 calculation arcs". */
function arcsByKind(role: string, dts: Dts): string {
  const kinds = new Map<string, number>();
  for (const { baseSet, arcs } of dts.baseSets.values()) {
    if (baseSet.role !== role.trim()) continue;
    const kind = parseClark(baseSet.arcName).local.replace(/Arc$/, ' arc');
    kinds.set(kind, (kinds.get(kind) ?? 0) + arcs.length);
  }
  return kinds.size === 0 ? 'No arcs' : [...kinds].map(([kind, number]) => count(number, kind)).join(', ');
}

function usesOf(concept: Concept, dts: Dts): string {
  const relationships = dts.relationshipsWith(concept.key);
  const roles = new Set(relationships.map(([{ role }]) => role));
  const uses = relationships.length === 0 ? 'In no relationship' : `${count(relationships.length, 'relationship')} in ${count(roles.size, 'role')}`;
  return `${uses}, ${count(dts.labelsOf(concept.key).length, 'label')}`;
}

/** "Net assets = Investments + Notes receivable − Payables". */
function sumOf(arc: Arc, dts: Dts, choice: LabelChoice): string | undefined {
  const baseSet = baseSetOf(arc);
  const network = baseSet && dts.network(baseSet.key);
  const total = dts.relationshipsOf(arc)[0]?.from;
  if (!network || !total?.concept) return undefined;
  const items = network.from(total.key).flatMap(({ arc: { weight }, to: { concept } }) => (concept ? [{ weight: Number(weight?.trim() || NaN), name: nameIn(concept, dts, choice) }] : []));
  if (items.length === 0) return undefined;
  const terms = items.slice(0, mostItems).map(({ weight, name }, index) => `${signBefore(weight, index === 0)}${factor(weight)}${name}`);
  return `${nameIn(total.concept, dts, choice)} = ${terms.join(' ')}${items.length > mostItems ? ` … (${items.length} items)` : ''}`;
}

function signBefore(weight: number, isFirst: boolean): string {
  if (weight < 0) return isFirst ? '−' : '− ';
  return isFirst ? '' : '+ ';
}

function factor(weight: number): string {
  const size = Math.abs(weight);
  return Number.isNaN(size) ? '? × ' : size === 1 ? '' : `${size} × `;
}

function nameIn(concept: Concept, dts: Dts, choice: LabelChoice): string {
  const label = preferLabel(dts.labelsOf(concept.key), choice);
  return label ? shorten(textOfLabel(label), longestLabel) : nameOfConcept(concept);
}

function isLensKey(value: unknown): value is LensKey {
  return typeof value === 'object' && value !== null && 'uri' in value && 'about' in value && 'position' in value;
}
