import type { Binding, BoundItem } from '../../calculation/binding';
import { groupBy } from '../../index/groupBy';
import type { Relationship } from '../../index/network';
import { signOfWeight } from './weightAgainstBalance';

/** A weight that most probably has the wrong sign. */
export interface FlippedWeight {
  readonly relationship: Relationship;
  /** The sums that are wrong now and right with the other sign, in the order given; at least one. */
  readonly explained: ReadonlySet<Binding>;
}

/**
 * The weights with the wrong sign, as far as sums tell: what a total differs by is exactly twice the value of one item, so that it is right
 * if that is added instead of subtracted, or the reverse. Of several such items, the one that explains more sums of the total than any other.
 *
 * Not told of: weights other than 1 and -1, those that the balances decide, and those of items with which the total is right elsewhere, as there
 * it is the value that is wrong.
 * @param bindings all of a DTS
 * @returns by every sum that is wrong and has the item: what it should come to with the other sign is then to be seen
 */
export function flippedWeights(bindings: readonly Binding[]): ReadonlyMap<Binding, FlippedWeight> {
  const flipped = new Map<Binding, FlippedWeight>();
  for (const sums of groupBy(bindings, ({ baseSet, end }) => `${baseSet.key} ${end.key}`).values()) {
    const weight = flippedAmong(sums);
    if (!weight) continue;
    for (const sum of sums) if (sum.outcome === 'inconsistent' && sum.items.some(({ relationship, facts }) => relationship === weight.relationship && facts.length > 0)) flipped.set(sum, weight);
  }
  return flipped;
}

/** @param sums all of one total in one network */
function flippedAmong(sums: readonly Binding[]): FlippedWeight | undefined {
  const suspects = new Map<Relationship, Set<Binding>>();
  for (const sum of sums) for (const item of sum.items) if (explains(item, sum)) suspects.set(item.relationship, (suspects.get(item.relationship) ?? new Set<Binding>()).add(sum));
  if (suspects.size === 0) return undefined;
  for (const sum of sums) for (const item of sum.items) if (isSupported(item, sum)) suspects.delete(item.relationship);
  const most = Math.max(...[...suspects.values()].map(({ size }) => size));
  const [likeliest, ...others] = [...suspects].filter(([, { size }]) => size === most);
  return likeliest && others.length === 0 ? { relationship: likeliest[0], explained: likeliest[1] } : undefined;
}

function explains({ weight, facts, relationship: { to } }: BoundItem, { outcome, difference, end }: Binding): boolean {
  if (outcome !== 'inconsistent' || !difference || !weight.abs().eq(1) || signOfWeight(end.concept, to.concept) !== undefined) return false;
  return facts.some(({ number }) => number?.times(weight).times(-2).eq(difference));
}

/** Whether a sum that is right would be further from its total with the other sign. */
function isSupported({ weight, facts }: BoundItem, { outcome, difference }: Binding): boolean {
  return outcome === 'consistent' && difference !== undefined && facts.some(({ number }) => number?.times(weight).times(2).plus(difference).abs().gt(difference.abs()));
}
