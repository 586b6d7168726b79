import type { Range } from './document';

/** An attribute value and where each of its characters comes from. */
export interface DecodedValue {
  readonly value: string;
  /**
   * The raw range of part of the value.
   * @param start first UTF-16 offset in `value`
   * @param end offset behind the last; a reference that is touched is covered whole
   */
  rawRange(start: number, end: number): Range;
}
