import type Big from 'big.js';
import type { Obstacle } from '../../calculation/binding';
import { numberText, unitText, valueText } from '../../report/wording';
import { shorten } from '../hover/markdown';
import type { Statement, StatementCell, StatementRow } from './statement';

/** A cell's three numbers in words; '' for what there is not. */
export interface CellTexts {
  readonly reported: string;
  /** What is to be known of the reported value besides. */
  readonly accuracy: string;
  readonly computed: string;
  readonly difference: string;
  /** Why a sum could not be computed. */
  readonly obstacle: string;
}

const longestText = 200;
/** Of facts that are the same but for their values, so many are looked at, and so many different values told. */
const mostFacts = 50;
const mostValues = 5;

/** What kept a sum from being computed, in words. */
export const obstacles: Readonly<Record<Obstacle, string>> = {
  duplicates: 'A value is reported more than once',
  'excess-digits': 'A value has digits beyond its decimals',
  'no-accuracy': 'A value has no decimals, or a precision of 0',
  'no-number': 'A value is no number',
  'repeated-item': 'An item is added twice',
};

/** How numbers are written: for a reader, or for a spreadsheet. */
export type NumberStyle = (number: Big) => string;

export const forReaders: NumberStyle = numberText;
export const forSpreadsheets: NumberStyle = (number) => number.toFixed();

/** A cell in words. Values of a row with a negated label have the other sign, all three. */
export function cellTexts({ isNegated }: StatementRow, { facts, binding }: StatementCell, unit: Statement['unit'], style: NumberStyle): CellTexts {
  const write = (number: Big | undefined) => (number ? style(isNegated ? number.times(-1) : number) : '');
  const shown = facts.slice(0, mostFacts);
  const values = shown.map((fact) => {
    const text = fact.number && !fact.isNil ? write(fact.number) : shorten(valueText(fact), longestText);
    return fact.number && fact.unit && fact.unit.uEqual !== unit?.uEqual ? `${text} ${unitText(fact.unit)}`.trim() : text;
  });
  return {
    reported: inOne([...new Set(values)]),
    // XBRL 2.1, 4.6.4: of such a number no digit is said to be right.
    accuracy: shown.some(({ precision, number }) => precision === 0 && number) ? 'precision unknown' : '',
    computed: write(binding?.computed),
    difference: write(binding?.difference),
    obstacle: binding?.obstacle ? obstacles[binding.obstacle] : '',
  };
}

function inOne(values: readonly string[]): string {
  return values.length > mostValues ? `${values.slice(0, mostValues).join(' / ')} / …` : values.join(' / ');
}
