import type { Dts } from '../../index/dts';
import type { LabelChoice } from '../../index/labels';
import { csvOf } from '../csv';
import { cellTexts, forSpreadsheets } from './cellTexts';
import { columnHeads } from './columnHeads';
import { leftOut } from './leftOut';
import type { Statement } from './statement';

/**
 * A statement as comma-separated values (RFC 4180): a line for each row; its label, indented, its concept, then for each context what is
 * reported, what the items sum to, the difference, and what keeps the sum from being computed. Numbers have a point and nothing else
 * between their digits. A last line tells what is left out, if anything is.
 */
export function statementCsv(dts: Dts, statement: Statement, labels: LabelChoice): string {
  const contexts = columnHeads(dts, statement.columns, labels).flatMap((head) => ['reported', 'computed', 'difference', 'remark'].map((what) => `${head.join(', ')}: ${what}`));
  const lines = statement.rows.map((row) => {
    const cells = row.cells.flatMap((cell) => {
      if (!cell) return ['', '', '', ''];
      const { reported, accuracy, computed, difference, obstacle } = cellTexts(row, cell, statement.unit, forSpreadsheets);
      return [reported, computed, difference, [accuracy, obstacle].filter((remark) => remark !== '').join('; ')];
    });
    return [`${'  '.repeat(row.depth)}${row.label}`, row.concept.declaration?.localName ?? row.concept.id ?? '', ...cells];
  });
  const rest = leftOut(statement);
  const last = rest === '' ? [] : [[rest, '', ...contexts.map(() => '')]];
  return csvOf([['Label', 'Concept', ...contexts], ...lines, ...last]);
}
