import { isProhibited } from '../xbrl/linkOrders';
import type { Arc, Locator, Resource } from '../xbrl/views';
import { baseSetOf, type BaseSet } from './baseSet';
import type { Concept } from './concept';
import { nonExemptAttributes, type ValueForm } from './equivalence';
import { addTo } from './groupBy';

/** One end of a relationship. */
export interface End {
  /** The same for every locator of the same thing. */
  readonly key: string;
  /** The locator or resource in the extended link that stands for it. */
  readonly participant: Locator | Resource;
  readonly concept: Concept | undefined;
  readonly resource: Resource | undefined;
}

/** What an arc says about one pair of ends: an arc between labels with several locators makes several (XBRL 2.1, 3.5.3.9). */
export interface Relationship {
  readonly arc: Arc;
  readonly from: End;
  readonly to: End;
}

/**
 * The effective relationships of a base set: without those that are prohibited or overridden (XBRL 2.1, 3.5.3.9.7.5),
 * ordered among siblings by their order attribute.
 */
export class Network {
  readonly relationships: readonly Relationship[];
  /**
   * The candidates among which equivalence decides (XBRL 2.1, 3.5.3.9.7.4), by pair of ends: several relationships between
   * the same two, or a prohibiting one alone.
   */
  readonly contested: readonly (readonly Relationship[])[];
  readonly #from: ReadonlyMap<string, Relationship[]>;
  readonly #to: ReadonlyMap<string, Relationship[]>;
  readonly #form: ValueForm | undefined;

  /**
   * @param candidates every relationship of the base set, prohibiting ones included, in document order
   * @param form how attributes of arcs compare that XBRL does not define; without it, as they are written
   */
  constructor(readonly baseSet: BaseSet, candidates: readonly Relationship[], form?: ValueForm) {
    this.#from = byKey(candidates, 'from');
    this.contested = contestedAmong(this.#from.values());
    // It knows a DTS, which others that share the network must not keep alive.
    this.#form = this.contested.length > 0 ? form : undefined;
    this.relationships = this.#effective(candidates);
    if (this.relationships !== candidates) this.#from = byKey(this.relationships, 'from');
    this.#to = byKey(this.relationships, 'to');
    for (const children of this.#from.values()) sortByOrder(children);
  }

  /** The relationships that start at something, by order. */
  from(key: string): readonly Relationship[] {
    return this.#from.get(key) ?? [];
  }

  /** The relationships that end at something. */
  to(key: string): readonly Relationship[] {
    return this.#to.get(key) ?? [];
  }

  /** Everything that has children, in order of first appearance. */
  get sources(): Iterable<string> {
    return this.#from.keys();
  }

  /** The ends that have children and no parent, in order of first appearance. */
  get roots(): readonly End[] {
    const roots: End[] = [];
    for (const [key, children] of this.#from) if (!this.#to.has(key)) roots.push(children[0]!.from);
    return roots;
  }

  /** Relationships between the same two ends in groups of equivalent ones (XBRL 2.1, 3.5.3.9.7.4). */
  equivalentAmong(pair: readonly Relationship[]): readonly (readonly Relationship[])[] {
    if (pair.length === 1) return [pair];
    const groups = new Map<string, Relationship[]>();
    for (const relationship of pair) addTo(groups, nonExemptAttributes(relationship.arc, this.#form), relationship);
    return [...groups.values()];
  }

  #effective(candidates: readonly Relationship[]): readonly Relationship[] {
    const lost = new Set<Relationship>();
    for (const group of this.contested.flatMap((pair) => this.equivalentAmong(pair))) {
      const highest = group.reduce((most, { arc }) => Math.max(most, priorityOf(arc)), -Infinity);
      const strongest = group.filter(({ arc }) => priorityOf(arc) === highest);
      const survivor = strongest.some(({ arc }) => isProhibiting(arc)) ? undefined : strongest[0];
      for (const relationship of group) if (relationship !== survivor) lost.add(relationship);
    }
    return lost.size === 0 ? candidates : candidates.filter((relationship) => !lost.has(relationship));
  }
}

/** By the one list of relationships that they are made of. */
const shared = new WeakMap<readonly Relationship[], Network>();

/**
 * The network of a base set. Where one document has all of it, and nothing is contested, it is the same object in all DTSs, and stays
 * that while other documents change.
 * @param parts every relationship of the base set, prohibiting ones included, in document order: those of each document, always in one list
 */
export function networkOfParts(baseSet: BaseSet, parts: readonly (readonly Relationship[])[], form: ValueForm): Network {
  const [only] = parts;
  if (!only || parts.length > 1) return new Network(baseSet, parts.flat(), form);
  let network = shared.get(only);
  if (!network) {
    network = new Network(baseSet, only, form);
    // Elsewhere attributes are compared, and schemas may say something else of them.
    if (network.contested.length === 0) shared.set(only, network);
  }
  return network;
}

/**
 * The networks that some relationships make, in the order in which these first name them. Equivalence is a matter between two ends: all
 * relationships with one end make the same networks around it as those of the whole DTS.
 */
export function networksOf(candidates: readonly Relationship[], form?: ValueForm): readonly Network[] {
  const byBaseSet = new Map<string, { readonly baseSet: BaseSet; readonly relationships: Relationship[] }>();
  for (const relationship of candidates) {
    const baseSet = baseSetOf(relationship.arc);
    if (!baseSet) continue;
    const others = byBaseSet.get(baseSet.key);
    if (others) others.relationships.push(relationship);
    else byBaseSet.set(baseSet.key, { baseSet, relationships: [relationship] });
  }
  return Array.from(byBaseSet.values(), ({ baseSet, relationships }) => new Network(baseSet, relationships, form));
}

/** Whether an arc is there to take relationships out (XBRL 2.1, 3.5.3.9.7.1). */
export function isProhibiting({ use }: Pick<Arc, 'use'>): boolean {
  return isProhibited(use);
}

/** The priority of an arc; 0 where it has none or none that is a number (XBRL 2.1, 3.5.3.9.7.2). */
export function priorityOf(arc: Arc): number {
  const priority = arc.priority?.trim() ?? '';
  return /^[+-]?\d+$/.test(priority) ? Number(priority) : 0;
}

/** The order of an arc as a number; 1 where it has none or none that is a number (XBRL 2.1, 3.5.3.9.5). */
export function orderOf(arc: Arc): number {
  const order = arc.order?.trim() ?? '';
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(order) ? Number(order) : 1;
}

function sortByOrder(relationships: Relationship[]): void {
  const orders = relationships.map(({ arc }) => orderOf(arc));
  // As most are written.
  if (orders.every((order, index) => index === 0 || orders[index - 1]! <= order)) return;
  const orderBy = new Map(relationships.map((relationship, index) => [relationship, orders[index]!]));
  relationships.sort((a, b) => orderBy.get(a)! - orderBy.get(b)!);
}

function byKey(relationships: readonly Relationship[], side: 'from' | 'to'): Map<string, Relationship[]> {
  const groups = new Map<string, Relationship[]>();
  for (const relationship of relationships) addTo(groups, relationship[side].key, relationship);
  return groups;
}

/** Of relationships in groups with one start: those with one end, too, where there are several or a prohibiting one. */
function contestedAmong(groups: Iterable<readonly Relationship[]>): readonly (readonly Relationship[])[] {
  const contested: (readonly Relationship[])[] = [];
  for (const group of groups) {
    const [first] = group;
    if (group.length === 1) {
      if (isProhibiting(first!.arc)) contested.push(group);
      continue;
    }
    for (const pair of byKey(group, 'to').values()) if (pair.length > 1 || isProhibiting(pair[0]!.arc)) contested.push(pair);
  }
  return contested;
}
