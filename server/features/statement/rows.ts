import { labelOf } from '../../calculation/reportedConcepts';
import { reportedName } from '../../calculation/reportedName';
import type { Concept } from '../../index/concept';
import { kindOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import type { LabelChoice } from '../../index/labels';
import { orderOf, type End, type Relationship } from '../../index/network';
import { arcroles, isSummationItem } from '../../xbrl/names';
import type { XbrlNode } from '../../xbrl/document';

/** One line of a statement. */
export interface Row {
  readonly concept: Concept;
  readonly label: string;
  /** 0 for a root. */
  readonly depth: number;
  /** A heading, on which nothing can be reported. */
  readonly isAbstract: boolean;
  /** Whether it is presented as a total, or summed up in the role. */
  readonly isTotal: boolean;
  /** Whether its label asks for values with the other sign. */
  readonly isNegated: boolean;
  /** Whether its label asks for the value at the start or at the end of a period. */
  readonly moment: 'start' | 'end' | undefined;
  /** Where the text says that it is in this role, the place in the presentation first. */
  readonly places: readonly XbrlNode[];
}

/** No statement that somebody reads goes deeper or is longer. */
const deepest = 40;
const mostRows = 1_000;
/** Steps of the walk, for linkbases in which the same tree hangs in many places. */
const mostSteps = 20_000;

/** What a role presents. */
export interface Rows {
  readonly rows: readonly Row[];
  /** How many rows there are besides those, of those that were counted. */
  readonly more: number;
  /** Whether there may be rows that were not counted: too deep, or in a tree that has too many branches. */
  readonly hasUncounted: boolean;
  /** The names of its dimensions in Clark notation. They, their members and hypercubes are no lines, but make columns. */
  readonly dimensions: ReadonlySet<string>;
}

/** The lines of a role: its presentation from top to bottom, or its calculation where nothing is presented in it. */
export function rowsOf(dts: Dts, role: string, labels: LabelChoice): Rows {
  const calculation = relationshipsIn(dts, role, isSummationItem);
  const presentation = relationshipsIn(dts, role, (arcrole) => arcrole === arcroles.parentChild);
  const totals = new Set(calculation.map(({ from }) => from.key));
  const calculated = groupBy(calculation, ({ to }) => to.key);
  const tree = presentation.length > 0 ? presentation : calculation;
  const children = groupBy(tree, ({ from }) => from.key);
  for (const siblings of children.values()) siblings.sort((a, b) => orderOf(a.arc) - orderOf(b.arc));

  const rows: Row[] = [];
  const dimensions = new Set<string>();
  let steps = 0;
  let hasUncounted = false;
  const walk = (end: End, relationship: Relationship | undefined, above: readonly string[], depth: number): void => {
    if (above.length > deepest || ++steps > mostSteps) {
      hasUncounted = true;
      return;
    }
    const kind = end.concept && dimensionalKind(dts, end.concept);
    const name = kind === 'dimension' ? reportedName(dts, end.concept!) : undefined;
    if (name !== undefined) dimensions.add(name);
    if (kind === 'dimension') return;
    const isLine = end.concept !== undefined && kind === undefined;
    if (isLine) rows.push(row(dts, end, relationship, depth, { labels, isTotal: totals.has(end.key), calculated: calculated.get(end.key) ?? [] }));
    const path = [...above, end.key];
    for (const child of children.get(end.key) ?? []) if (!path.includes(child.to.key)) walk(child.to, child, path, isLine ? depth + 1 : depth);
  };
  const notRoots = new Set(tree.map(({ to }) => to.key));
  for (const [key, [first]] of children) if (!notRoots.has(key)) walk(first!.from, undefined, [], 0);
  return { rows: rows.slice(0, mostRows), more: Math.max(0, rows.length - mostRows), hasUncounted, dimensions };
}

/** Of a concept whose schema is not at hand, the kind that its name has by custom. */
function dimensionalKind(dts: Dts, { declaration, id }: Concept): 'hypercube' | 'dimension' | undefined {
  if (!declaration) return id?.endsWith('Axis') ? 'dimension' : id?.endsWith('Table') ? 'hypercube' : undefined;
  const kind = kindOf(dts, declaration);
  return kind === 'hypercube' || kind === 'dimension' ? kind : undefined;
}

interface InRole {
  readonly labels: LabelChoice;
  readonly isTotal: boolean;
  /** The calculation's relationships that lead to the concept. */
  readonly calculated: readonly Relationship[];
}

function row(dts: Dts, { concept, participant }: End, relationship: Relationship | undefined, depth: number, { labels, isTotal, calculated }: InRole): Row {
  const preferred = relationship?.arc.preferredLabel?.trim() ?? '';
  const name = preferred.slice(preferred.lastIndexOf('/') + 1);
  return {
    concept: concept!,
    label: labelOf(dts, concept!, preferred === '' ? labels : { ...labels, role: preferred }),
    depth,
    isAbstract: concept!.declaration?.abstract ?? false,
    isTotal: isTotal || /total/i.test(name),
    isNegated: /^negated/i.test(name),
    moment: /periodStart/i.test(name) ? 'start' : /periodEnd/i.test(name) ? 'end' : undefined,
    places: [relationship?.arc ?? participant, ...calculated.map(({ arc }) => arc)],
  };
}

/** The effective relationships of a role. */
function relationshipsIn(dts: Dts, role: string, accepts: (arcrole: string) => boolean): readonly Relationship[] {
  return [...dts.baseSets].flatMap(([key, { baseSet }]) => (baseSet.role === role && accepts(baseSet.arcrole) ? dts.network(key)!.relationships : []));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
