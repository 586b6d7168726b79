import type { Binding } from '../../calculation/binding';
import type { Dts } from '../../index/dts';
import type { LabelChoice } from '../../index/labels';
import { unitText } from '../../report/wording';
import type { XbrlNode } from '../../xbrl/document';
import { escapeHtml } from '../escapeHtml';
import { cellTexts, forReaders } from './cellTexts';
import { columnHeads } from './columnHeads';
import { leftOut } from './leftOut';
import type { Statement, StatementCell, StatementRow } from './statement';

/** Something on the page that stands for elements of documents: `data-target` of the former is its number. */
export interface Target {
  readonly target: number;
  readonly node: XbrlNode;
}

/** A row or value stands for so many places. */
const mostPlaces = 50;

/** A statement as a table in HTML, and what its rows and values stand for. All text of documents is escaped. */
export function statementTable(dts: Dts, statement: Statement, labels: LabelChoice): { readonly html: string; readonly targets: readonly Target[] } {
  return new Table(dts, statement, labels).write();
}

class Table {
  readonly #targets: Target[] = [];
  #count = 0;
  /** Whether a column has sums in it, by its place. */
  readonly #hasSums: readonly boolean[];

  constructor(readonly dts: Dts, readonly statement: Statement, readonly labels: LabelChoice) {
    this.#hasSums = statement.columns.map((_, column) => statement.rows.some(({ cells }) => cells[column]?.binding !== undefined));
  }

  write(): { readonly html: string; readonly targets: readonly Target[] } {
    const { rows, definition } = this.statement;
    const body = rows.map((row) => this.#row(row)).join('\n');
    const rest = leftOut(this.statement);
    const html = `<div class="wide"><table aria-label="${escapeHtml(definition)}">${this.#head()}\n<tbody>\n${body}\n</tbody></table></div>${rest === '' ? '' : `\n<p class="note">${rest}</p>`}`;
    return { html, targets: this.#targets };
  }

  #head(): string {
    const { columns, unit } = this.statement;
    const measure = unit ? unitText(unit) : '';
    const corner = measure === '' ? '' : escapeHtml(`in ${measure}`);
    const heads = columnHeads(this.dts, columns, this.labels).map((parts) => parts.map(escapeHtml).join('<br>'));
    const contexts = heads.map((head, column) => `<th scope="colgroup"${this.#hasSums[column] ? ' colspan="3"' : ''} class="context">${head}</th>`).join('');
    const parts = columns.map((_, column) => `<th scope="col">Reported</th>${this.#hasSums[column] ? '<th scope="col">Computed</th><th scope="col">Difference</th>' : ''}`).join('');
    return `<thead><tr><th${columns.length > 0 ? ' rowspan="2"' : ''} class="corner">${corner}</th>${contexts}</tr>${columns.length > 0 ? `<tr class="parts">${parts}</tr>` : ''}</thead>`;
  }

  #row(row: StatementRow): string {
    const kind = [row.isAbstract ? 'heading' : '', row.isTotal ? 'total' : ''].filter((name) => name !== '').join(' ');
    const cells = row.cells.map((cell, column) => this.#cell(row, cell, this.#hasSums[column]!)).join('');
    return `<tr${kind === '' ? '' : ` class="${kind}"`}><th scope="row" class="depth-${Math.min(row.depth, 12)}"${this.#target(row.places)}>${escapeHtml(row.label)}</th>${cells}</tr>`;
  }

  #cell(row: StatementRow, cell: StatementCell | undefined, hasSums: boolean): string {
    if (!cell) return hasSums ? '<td></td><td></td><td></td>' : '<td></td>';
    const { reported, accuracy, computed, difference, obstacle } = cellTexts(row, cell, this.statement.unit, forReaders);
    const isNumber = cell.facts.some(({ number }) => number !== undefined);
    const value = `<td${isNumber ? ' class="number"' : ''}${this.#target(cell.facts)}>${escapeHtml(reported)}${remark(accuracy)}</td>`;
    if (!hasSums) return value;
    const { binding } = cell;
    if (!binding) return `${value}<td></td><td></td>`;
    const { sign, meaning, kind } = resultOf(binding);
    const mark = sign === '' ? '' : `<span class="mark" role="img" aria-label="${meaning}">${sign}</span> `;
    if (obstacle !== '') return `${value}<td class="number blocked"><span role="img" aria-label="not computed">–</span></td><td class="${kind}">${mark}${remark(obstacle)}</td>`;
    return `${value}<td class="number ${kind}">${escapeHtml(computed)}</td><td class="number ${kind}">${mark}${binding.difference?.eq(0) ? '' : escapeHtml(difference)}</td>`;
  }

  #target(nodes: readonly XbrlNode[]): string {
    if (nodes.length === 0) return '';
    const target = this.#count++;
    for (const node of nodes.slice(0, mostPlaces)) this.#targets.push({ target, node });
    return ` data-target="${target}"`;
  }
}

/** A sum's result as a sign, in words for who hears it, and as a class for its colour. */
function resultOf({ outcome, items }: Binding): { readonly sign: string; readonly meaning: string; readonly kind: string } {
  if (outcome === 'blocked') return { sign: '', meaning: '', kind: 'blocked' };
  if (outcome === 'consistent') return { sign: '✓', meaning: 'adds up', kind: 'right' };
  return { sign: '≠', meaning: 'does not add up', kind: items.some(({ facts }) => facts.length === 0) ? 'incomplete' : 'wrong' };
}

function remark(text: string): string {
  return text === '' ? '' : `<small>${escapeHtml(text)}</small>`;
}
