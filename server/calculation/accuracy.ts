import Big from 'big.js';
import type { Fact } from '../report/report';

/** How exactly a value is known: the number of decimal places to which it is correct, or all of them. */
export type Decimals = number | 'INF';

/** What a numeric item says of its accuracy (XBRL 2.1, 4.6.3). */
export type Accuracy = Pick<Fact, 'decimals' | 'precision'>;

/**
 * The decimals of a number, as they are stated or follow from its precision (XBRL 2.1, 4.6.6).
 * @returns `undefined` where neither is stated, or a precision of 0; where both are, the decimals
 */
export function decimalsOf(number: Big, { decimals, precision }: Accuracy): Decimals | undefined {
  if (decimals !== undefined) return decimals;
  if (precision === undefined || precision === 0) return undefined;
  return precision === 'INF' || number.eq(0) ? 'INF' : precision - number.e - 1;
}

/** Whether a fact leaves it to its concept's type to say how accurate it is. */
export function leavesAccuracyOpen({ decimals, precision, isNil }: Fact): boolean {
  return decimals === undefined && precision === undefined && !isNil;
}

/** A number correct to some decimal places: halves go to the even neighbour (XBRL 2.1, 4.6.7.2). */
export function roundTo(number: Big, decimals: Decimals): Big {
  return decimals === 'INF' ? number : number.round(decimals, Big.roundHalfEven);
}

/** Whether a number has digits other than 0 beyond its decimals (Calculations 1.1, calc11e:excessDigits). */
export function hasExcessDigits(number: Big, decimals: Decimals): boolean {
  return decimals !== 'INF' && !number.eq(number.round(decimals, Big.roundDown));
}
