import Big from 'big.js';
import type { Decimals } from './accuracy';

/** The values that a reported number may stand for. */
export interface Interval {
  readonly low: Big;
  readonly high: Big;
  /** Whether the bounds themselves belong to it. */
  readonly isLowIn: boolean;
  readonly isHighIn: boolean;
}

/** One value and no other. */
export function pointAt(number: Big): Interval {
  return { low: number, high: number, isLowIn: true, isHighIn: true };
}

/**
 * The values that come to a number if they are rounded to its decimals: half a unit of the last place to both sides, bounds
 * included (Calculations 1.1, 5.2).
 */
export function roundedInterval(number: Big, decimals: Decimals): Interval {
  if (decimals === 'INF') return pointAt(number);
  const half = lastPlace(decimals).times('0.5');
  return { low: number.minus(half), high: number.plus(half), isLowIn: true, isHighIn: true };
}

/**
 * The values that come to a number if digits beyond its decimals are cut off: less than a unit of the last place away from
 * zero, of zero itself to both sides (Calculations 1.1, 5.2).
 */
export function truncatedInterval(number: Big, decimals: Decimals): Interval {
  if (decimals === 'INF') return pointAt(number);
  const place = lastPlace(decimals);
  const isZero = number.eq(0);
  const low = number.gt(0) ? number : number.minus(place);
  const high = number.lt(0) ? number : number.plus(place);
  return { low, high, isLowIn: !isZero && low === number, isHighIn: !isZero && high === number };
}

function lastPlace(decimals: number): Big {
  return new Big(`1e${-decimals}`);
}

/** What two intervals have in common; `undefined` where that is nothing. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  const lower = a.low.cmp(b.low);
  const higher = a.high.cmp(b.high);
  const low = lower >= 0 ? a.low : b.low;
  const high = higher <= 0 ? a.high : b.high;
  const isLowIn = (lower < 0 || a.isLowIn) && (lower > 0 || b.isLowIn);
  const isHighIn = (higher > 0 || a.isHighIn) && (higher < 0 || b.isHighIn);
  const order = low.cmp(high);
  return order > 0 || (order === 0 && !(isLowIn && isHighIn)) ? undefined : { low, high, isLowIn, isHighIn };
}

/** The sums of a value from each of two intervals. */
export function sum(a: Interval, b: Interval): Interval {
  return { low: a.low.plus(b.low), high: a.high.plus(b.high), isLowIn: a.isLowIn && b.isLowIn, isHighIn: a.isHighIn && b.isHighIn };
}

/** The values of an interval, each multiplied by a number: one that is negative turns it round. */
export function times({ low, high, isLowIn, isHighIn }: Interval, factor: Big): Interval {
  if (factor.eq(0)) return pointAt(factor);
  const [first, last] = [low.times(factor), high.times(factor)];
  return factor.gt(0) ? { low: first, high: last, isLowIn, isHighIn } : { low: last, high: first, isLowIn: isHighIn, isHighIn: isLowIn };
}
