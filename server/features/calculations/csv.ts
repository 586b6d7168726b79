import { fileName } from '../../xbrl/names';
import { csvOf } from '../csv';
import type { CalculationItem, CalculationRow, ReportCalculations } from './rows';

const head = ['Report', 'Line', 'Role', 'Definition', 'Arcrole', 'Total', 'Concept', 'Context', 'Unit', 'Reported', 'Computed', 'Difference', 'Outcome', 'Obstacle', 'Items', 'Not reported'];

/** The sums of reports as comma-separated values: a head, then a line for each. */
export function calculationsCsv(reports: readonly ReportCalculations[]): string {
  return csvOf([head, ...reports.flatMap(({ rows }) => rows.map(cellsOf))]);
}

function cellsOf(row: CalculationRow): readonly string[] {
  const { role, definition, arcrole, total, concept, context, unit, reported, computed, difference, outcome, obstacle, items } = row;
  const [present, absent] = [items.filter(({ values }) => values.length > 0), items.filter(({ values }) => values.length === 0)];
  return [fileName(row.uri), String(row.line), role, definition, arcrole, total, concept, context, unit, reported, computed, difference, outcome, obstacle, present.map(itemText).join('; '), absent.map(({ label }) => label).join('; ')];
}

function itemText({ label, weight, values }: CalculationItem): string {
  return `${label}: ${values.join(' / ')} × ${weight}`;
}
