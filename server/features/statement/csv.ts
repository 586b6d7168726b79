import { contextText } from '../../calculation/reportedConcepts';
import type { Dts } from '../../index/dts';
import type { LabelChoice } from '../../index/labels';
import { csvOf } from '../csv';
import { cellTexts, forSpreadsheets } from './cellTexts';
import type { Statement } from './statement';

/**
 * A statement as comma-separated values (RFC 4180): a line for each row; its label, indented, its concept, then for each context what is
 * reported, what the items sum to and the difference. Numbers have a point and nothing else between their digits.
 */
export function statementCsv(dts: Dts, statement: Statement, labels: LabelChoice): string {
  const contexts = statement.columns.flatMap((context) => ['reported', 'computed', 'difference'].map((what) => `${contextText(dts, context, labels)}: ${what}`));
  const lines = statement.rows.map((row) => {
    const cells = row.cells.flatMap((cell) => {
      if (!cell) return ['', '', ''];
      const { reported, computed, difference } = cellTexts(row, cell, statement.unit, forSpreadsheets);
      return [reported, computed, difference];
    });
    return [`${'  '.repeat(row.depth)}${row.label}`, row.concept.declaration?.localName ?? row.concept.id ?? '', ...cells];
  });
  return csvOf([['Label', 'Concept', ...contexts], ...lines]);
}
