import Big from 'big.js';

/** More digits than this, written out, no double has and no report needs; each further one makes every sum dearer. */
const mostDigits = 400;

const number = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,4})?$/;
const integer = /^[+-]?\d+$/;

/**
 * The number that a text is as an xs:decimal or xs:double (XML Schema 2, 3.2.3 and 3.2.5), exactly.
 * @returns `undefined` for a text that is none, for INF and NaN, and for a number of more than 400 digits
 */
export function parseNumber(text: string): Big | undefined {
  const trimmed = text.trim();
  if (trimmed.length > mostDigits || !number.test(trimmed)) return undefined;
  return bounded(new Big(trimmed.replace(/^\+/, '').replace(/^(-?)\./, '$10.').replace(/\.(?=$|[eE])/, '')));
}

/** A number times a power of ten, exactly; `undefined` where it has more than 400 digits. */
export function timesPowerOfTen(value: Big, exponent: number): Big | undefined {
  if (Math.abs(exponent) > 2 * mostDigits) return undefined;
  const scaled = new Big(value);
  if (!value.eq(0)) scaled.e += exponent;
  return bounded(scaled);
}

function bounded(value: Big): Big | undefined {
  return Math.abs(value.e) > mostDigits || value.c.length - value.e > mostDigits ? undefined : value;
}

/**
 * The value of a decimals or scale attribute (XBRL 2.1, 4.6.5). What lies beyond every digit that a number here can have is
 * brought down to that.
 */
export function parseInteger(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? '';
  if (!integer.test(trimmed)) return undefined;
  return Math.max(-2 * mostDigits, Math.min(2 * mostDigits, Number(trimmed)));
}

/** The value of a decimals attribute (XBRL 2.1, 4.6.5); `undefined` where it is missing or neither a whole number nor INF. */
export function parseDecimals(text: string | undefined): number | 'INF' | undefined {
  return text?.trim() === 'INF' ? 'INF' : parseInteger(text);
}

/** The value of a precision attribute (XBRL 2.1, 4.6.4), which is not below 0. */
export function parsePrecision(text: string | undefined): number | 'INF' | undefined {
  const value = parseDecimals(text);
  return value !== 'INF' && value !== undefined && value < 0 ? undefined : value;
}
