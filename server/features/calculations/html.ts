import { fileName } from '../../xbrl/names';
import { escapeHtml } from '../escapeHtml';
import { count } from '../hover/markdown';
import type { CalculationItem, CalculationRow, ReportCalculations } from './rows';

const style = [
  'body { font: 14px/1.4 system-ui, sans-serif; color: #1c1c1c; background: #fff; margin: 2em; }',
  'table { border-collapse: collapse; font-variant-numeric: tabular-nums; }',
  'th, td { padding: 0.2em 0.8em; text-align: left; vertical-align: top; border-bottom: 1px solid #ddd; }',
  'thead th { font-size: 0.85em; } th[scope=row] { font-weight: normal; } .number { text-align: right; white-space: nowrap; }',
  '.wrong { color: #a1260d; font-weight: 600; } .incomplete { color: #8a5a00; font-weight: 600; } .right, .note { color: #555; }',
  'ul { margin: 0.2em 0; padding-left: 1.4em; }',
].join('\n');

const signs = { consistent: '✓', inconsistent: '≠', blocked: '–' } as const;

/** The sums of reports as a page of its own, that loads nothing and runs nothing. All text of documents is escaped. */
export function calculationsPage(reports: readonly ReportCalculations[]): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Calculations</title>
<style>
${style}
</style>
</head>
<body>
<h1>Calculations</h1>
${reports.map(reportSection).join('\n')}
</body>
</html>
`;
}

function reportSection({ documents, rows }: ReportCalculations): string {
  const roles = new Map<string, CalculationRow[]>();
  for (const row of rows) {
    const others = roles.get(row.role);
    if (others) others.push(row);
    else roles.set(row.role, [row]);
  }
  return [`<h2>${documents.map((uri) => escapeHtml(fileName(uri))).join(', ')}</h2>`, `<p class="note">${summaryOf(rows)}</p>`, ...[...roles.values()].map(roleTable)].join('\n');
}

function summaryOf(rows: readonly CalculationRow[]): string {
  const number = (outcome: CalculationRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return `${count(rows.length, 'sum')}: ${number('consistent')} add up, ${number('inconsistent')} do not, ${number('blocked')} cannot be computed`;
}

function roleTable(rows: readonly CalculationRow[]): string {
  const head = ['Total', 'Context', 'Unit', 'Reported', 'Items sum to', 'Difference', '', 'Items'].map((title) => `<th scope="col">${title}</th>`).join('');
  return `<h3>${escapeHtml(rows[0]!.definition)}</h3>\n<table><thead><tr>${head}</tr></thead>\n<tbody>\n${rows.map(tableRow).join('\n')}\n</tbody></table>`;
}

function tableRow({ total, context, unit, reported, computed, difference, outcome, obstacle, items }: CalculationRow): string {
  const kind = outcome === 'consistent' ? 'right' : outcome === 'blocked' ? 'note' : items.some(({ values }) => values.length === 0) ? 'incomplete' : 'wrong';
  const numbers = [reported, computed, difference].map((number) => `<td class="number">${escapeHtml(number)}</td>`).join('');
  const result = `<td class="${kind}">${signs[outcome]}${obstacle === '' ? '' : ` ${escapeHtml(obstacle)}`}</td>`;
  const list = `<ul>${items.map((item) => `<li>${itemText(item)}</li>`).join('')}</ul>`;
  return `<tr><th scope="row">${escapeHtml(total)}</th><td>${escapeHtml(context)}</td><td>${escapeHtml(unit)}</td>${numbers}${result}<td><details${outcome === 'inconsistent' ? ' open' : ''}><summary>${count(items.length, 'item')}</summary>${list}</details></td></tr>`;
}

function itemText({ label, weight, values }: CalculationItem): string {
  const text = values.length === 0 ? 'not reported' : values.join(' / ');
  return escapeHtml(`${label}: ${text}${weight === '1' ? '' : ` × ${weight}`}`);
}
