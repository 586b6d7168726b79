import { fileName } from '../../xbrl/names';
import { escapeHtml } from '../escapeHtml';
import type { Statement } from './statement';

const style = [
  'body { font: 14px/1.4 system-ui, sans-serif; color: #1c1c1c; background: #fff; margin: 2em; }',
  'table { border-collapse: collapse; font-variant-numeric: tabular-nums; }',
  'th, td { padding: 0.2em 0.8em; text-align: left; vertical-align: bottom; border-bottom: 1px solid #ddd; }',
  'thead th { font-size: 0.85em; } th[scope=row] { font-weight: normal; } th.context { border-bottom: 2px solid #888; }',
  '.number { text-align: right; white-space: nowrap; } small { display: block; max-width: 16em; white-space: normal; } .heading th, .total th, .total td { font-weight: 600; }',
  '.wrong { color: #a1260d; } .incomplete { color: #8a5a00; } .right { color: #555; } .note { color: #555; }',
  ...Array.from({ length: 12 }, (_, depth) => `.depth-${depth + 1} { padding-left: ${0.8 + 1.2 * (depth + 1)}em; }`),
].join('\n');

/** A statement as a page of its own, that loads nothing and runs nothing. */
export function exportedPage({ definition, report }: Statement, table: string): string {
  const source = report ? `<p class="note">From ${report.documents.map(({ uri }) => escapeHtml(fileName(uri))).join(', ')}</p>\n` : '';
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(definition)}</title>
<style>
${style}
</style>
</head>
<body>
<h1>${escapeHtml(definition)}</h1>
${source}${table.replace(/ data-target="\d+"/g, '')}
</body>
</html>
`;
}
