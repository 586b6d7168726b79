import type Big from 'big.js';
import { parseDecimal } from './equivalence';
import type { End, Network, Relationship } from './network';

/** What counts more than once in a total, by more than one way. */
export interface MultipleCount {
  readonly total: End;
  readonly item: End;
  /** The sum over all ways from total to item of the products of the weights along them; its size exceeds 1. */
  readonly netWeight: Big;
  /** The relationship that leads from the total to the item without a subtotal between. */
  readonly direct: Relationship | undefined;
  /** The relationships to the item from subtotals of the total. */
  readonly throughSubtotals: readonly Relationship[];
}

/** So much work is done for one network; more than any filing needs, and seconds less than a hostile one asks for. */
const mostSteps = 1_000_000;
/** Net weights of more digits than this come of no calculation that somebody means. */
const mostDigits = 40;

/**
 * The items of a summation network whose net weight in a total exceeds 1 in size, and that reach it by several ways. What
 * follows is left out: totals above the one in which the ways part, items below one that is counted twice already.
 *
 * Weights are summed up in topological order, never along each way by itself. What lies on or below a directed cycle has
 * no net weight and is passed over; so is an arc whose weight is missing or no number.
 */
export function* multipleCounts(network: Network): Generator<MultipleCount> {
  const parents = new Map<string, readonly Summand[]>();
  for (const key of keysOf(network)) parents.set(key, summandsTo(network, key));
  const position = topologicalOrder(parents);
  const found = new Map<string, Set<string>>();
  let steps = 0;
  for (const item of position.keys()) {
    if (parents.get(item)!.length < 2) continue;
    const above = weighAncestors(item, parents, position, mostSteps - steps);
    if (!above) continue;
    steps += above.steps;
    for (const [total, { netWeight, ways, direct }] of above.totals) {
      if (ways < 2 || netWeight.abs().lte(1)) continue;
      if (steps >= mostSteps) return;
      const earlier = found.get(total);
      if (!direct && earlier && [...earlier].some((key) => above.totals.has(key))) continue;
      if (earlier) earlier.add(item);
      else found.set(total, new Set([item]));
      const throughSubtotals = parents.get(item)!.flatMap(({ relationship }) => (relationship.from.key !== total && reaches(relationship.from.key, total, parents, above.totals) ? [relationship] : []));
      steps += parents.get(item)!.length * above.totals.size;
      yield { total: network.from(total)[0]!.from, item: network.to(item)[0]!.to, netWeight, direct, throughSubtotals };
    }
  }
}

/** A relationship with its weight as a number. */
interface Summand {
  readonly relationship: Relationship;
  readonly weight: Big;
}

interface WeighedTotal {
  netWeight: Big;
  /** Over how many of its own items it reaches the item. */
  ways: number;
  direct: Relationship | undefined;
}

function keysOf(network: Network): ReadonlySet<string> {
  return new Set(network.relationships.flatMap(({ from, to }) => [from.key, to.key]));
}

/** What sums an item up, once for each total: the same pair twice is a finding of its own. */
function summandsTo(network: Network, key: string): readonly Summand[] {
  const byTotal = new Map<string, Summand>();
  for (const relationship of network.to(key)) {
    const weight = relationship.arc.weight === undefined ? undefined : parseDecimal(relationship.arc.weight);
    if (weight && !weight.eq(0) && !byTotal.has(relationship.from.key)) byTotal.set(relationship.from.key, { relationship, weight });
  }
  return [...byTotal.values()];
}

/** Position of every concept that is neither on a cycle nor below one, totals before their items. */
function topologicalOrder(parents: ReadonlyMap<string, readonly Summand[]>): ReadonlyMap<string, number> {
  const items = new Map<string, string[]>();
  const waiting = new Map<string, number>();
  const ready: string[] = [];
  for (const [key, summands] of parents) {
    for (const { relationship } of summands) {
      const others = items.get(relationship.from.key);
      if (others) others.push(key);
      else items.set(relationship.from.key, [key]);
    }
    if (summands.length === 0) ready.push(key);
    else waiting.set(key, summands.length);
  }
  const position = new Map<string, number>();
  for (const key of ready) {
    position.set(key, position.size);
    for (const item of items.get(key) ?? []) {
      const left = waiting.get(item)! - 1;
      waiting.set(item, left);
      if (left === 0) ready.push(item);
    }
  }
  return position;
}

/**
 * The net weight of an item in every total above it.
 * @returns `undefined` where that takes more steps than are left, or numbers too long to be meant
 */
function weighAncestors(
  item: string,
  parents: ReadonlyMap<string, readonly Summand[]>,
  position: ReadonlyMap<string, number>,
  stepsLeft: number,
): { readonly totals: ReadonlyMap<string, WeighedTotal>; readonly steps: number } | undefined {
  const above = new Set([item]);
  let steps = 0;
  for (const key of above) {
    for (const { relationship } of parents.get(key)!) above.add(relationship.from.key);
    steps += 1 + parents.get(key)!.length;
    if (steps > stepsLeft) return undefined;
  }
  const totals = new Map<string, WeighedTotal>();
  for (const key of [...above].sort((a, b) => position.get(b)! - position.get(a)!)) {
    const own = totals.get(key);
    for (const { relationship, weight } of parents.get(key)!) {
      const share = own ? own.netWeight.times(weight) : weight;
      if (share.c.length > mostDigits) return undefined;
      const total = totals.get(relationship.from.key);
      if (total) {
        total.netWeight = total.netWeight.plus(share);
        total.ways++;
        if (!own) total.direct = relationship;
      } else {
        totals.set(relationship.from.key, { netWeight: share, ways: 1, direct: own ? undefined : relationship });
      }
    }
  }
  return { totals, steps };
}

/** Whether a total lies above a subtotal, looking only at what lies above the item. */
function reaches(subtotal: string, total: string, parents: ReadonlyMap<string, readonly Summand[]>, among: ReadonlyMap<string, unknown>): boolean {
  const above = new Set([subtotal]);
  for (const key of above) {
    for (const { relationship } of parents.get(key)!) if (among.has(relationship.from.key)) above.add(relationship.from.key);
    if (above.has(total)) return true;
  }
  return false;
}
