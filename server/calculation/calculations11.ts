import Big from 'big.js';
import type { Fact } from '../report/report';
import { decimalsOf, hasExcessDigits, type Decimals } from './accuracy';
import type { AlignedFacts } from './alignedFacts';
import type { Obstacle } from './binding';
import { accuracyOf, calculated, hindered, type BoundFacts, type Effort, type Evaluation, type Term, type WeighedTerm } from './evaluation';
import { intersection, pointAt, roundedInterval, sum, times, truncatedInterval, type Interval } from './interval';

/** The values that a number of some accuracy may stand for. */
type IntervalOf = (number: Big, decimals: Decimals) => Interval;

/** The intervals of Calculations 1.1, 5.2, by what reports do with digits that they do not show. */
export const intervalsOf: Readonly<Record<'rounded' | 'truncated', IntervalOf>> = { rounded: roundedInterval, truncated: truncatedInterval };

/** What all facts of one concept, context and unit say together. */
interface Value {
  /** The most accurate of them. */
  readonly number: Big;
  readonly interval: Interval;
}

/**
 * Calculates a total by Calculations 1.1, 5.2, once for each context and unit for which it and one of its items have values:
 * they are consistent if what the total may stand for and what the sum of its items may come to have a value in common.
 */
export function* calculate11(aligned: AlignedFacts, total: Term, items: readonly WeighedTerm[], intervalOf: IntervalOf, effort: Effort): Generator<Evaluation> {
  const factsOfItems = items.map(({ concept }) => (concept === undefined ? undefined : aligned.of(concept)));
  const named = items.flatMap(({ concept }) => concept ?? []);
  const isRepeated = new Set(named).size < named.length;
  for (const [key, factsOfTotal] of aligned.of(total.concept!)) {
    const facts = { total: factsOfTotal, items: factsOfItems.map((byKey) => byKey?.get(key) ?? []) };
    // Duplicates of one item may be looked at for many totals.
    if (!effort.allows(facts.items.reduce((sum, found) => sum + found.length, items.length))) return;
    if (areNil(factsOfTotal) || facts.items.every(areNil)) continue;
    yield isRepeated ? hindered(facts, 'repeated-item') : calculate(facts, total, items, intervalOf);
  }
}

function calculate(facts: BoundFacts, term: Term, items: readonly WeighedTerm[], intervalOf: IntervalOf): Evaluation {
  const total = valueOf(facts.total, term, intervalOf);
  if (typeof total === 'string') return hindered(facts, total);
  let computed = new Big(0);
  let interval = pointAt(computed);
  for (const [index, item] of items.entries()) {
    if (areNil(facts.items[index]!)) continue;
    const value = valueOf(facts.items[index]!, item, intervalOf);
    if (typeof value === 'string') return hindered(facts, value);
    computed = computed.plus(value.number.times(item.weight));
    interval = sum(interval, times(value.interval, item.weight));
  }
  return calculated(facts, total.number, computed, intersection(total.interval, interval) !== undefined);
}

/** Whether facts say nothing: there is none, or each is nil. */
function areNil(facts: readonly Fact[]): boolean {
  return facts.every(({ isNil }) => isNil);
}

/**
 * What duplicates say together. They are consistent if none or all are nil, those of the same accuracy are equal, and all of
 * their intervals have a value in common (Calculations 1.1, 5.2, of consistent duplicates).
 */
function valueOf(facts: readonly Fact[], term: Term, intervalOf: IntervalOf): Value | Obstacle {
  let most: { readonly number: Big; readonly decimals: Decimals } | undefined;
  let common: Interval | undefined;
  const numbers = new Map<Decimals, Big>();
  for (const fact of facts) {
    const { number, isNil } = fact;
    if (isNil) return 'duplicates';
    if (!number) return 'no-number';
    const decimals = decimalsOf(number, accuracyOf(fact, term));
    if (decimals === undefined) return 'no-accuracy';
    if (hasExcessDigits(number, decimals)) return 'excess-digits';
    const equal = numbers.get(decimals);
    if (equal?.eq(number)) continue;
    if (equal) return 'duplicates';
    numbers.set(decimals, number);
    if (!most || isMore(decimals, most.decimals)) most = { number, decimals };
    const interval = intervalOf(number, decimals);
    common = common ? intersection(common, interval) : interval;
    if (!common) return 'duplicates';
  }
  return { number: most!.number, interval: common! };
}

function isMore(a: Decimals, b: Decimals): boolean {
  return b !== 'INF' && (a === 'INF' || a > b);
}
