import { shorten } from '../../features/hover/markdown';
import { isHolding, shownCode } from '../coding';
import { columnsOf, type Cell, type Column } from '../columns';
import type { OwnershipDocument, TableRow } from '../document';
import { isFootnoteId, numberOf } from '../footnoteIds';
import { attributesAt, escapeHtml } from './html';
import { previewHead } from './previewHead';

/** A document as the form that the SEC shows, in HTML. */
export interface Preview {
  readonly title: string;
  /**
   * What goes into the body of a page: elements, classes and text, no scripts, styles, images or addresses. What stands for
   * something in the text has its lines, 0-based, in data-line and data-end, and its first character in data-character.
   */
  readonly html: string;
}

/** EDGAR takes 30 rows, 99 footnotes and far shorter texts; a hostile document may have any number. */
const mostRows = 1000;
const mostFootnotes = 1000;
const longestCell = 500;
const longestText = 4000;
/** Dates, codes and numbers are not broken into lines. */
const longestWord = 24;

const tableTitles: Readonly<Record<TableRow['table'], string>> = { I: 'Non-Derivative Securities', II: 'Derivative Securities' };

/** The form: whose it is, both tables, the footnotes, remarks and signatures. All text of the document is escaped. */
export function preview(document: OwnershipDocument): Preview {
  const { root } = document.xml;
  const title = `Form ${document.type ?? '?'}`;
  if (root === undefined) return { title, html: '' };
  const parts = [previewHead(document, root), table(document, 'I'), table(document, 'II'), footnotes(document), remarks(document, root), signatures(document, root)];
  return { title, html: parts.filter((part) => part !== '').join('\n') };
}

function table(document: OwnershipDocument, number: TableRow['table']): string {
  const rows = document.rows.filter((row) => row.table === number);
  const columns = columnsOf(document.type, number);
  const head = `<tr>${columns.map(columnHead).join('')}</tr>\n<tr>${columns.flatMap(({ cells }) => (cells.length === 1 ? [] : cells.map(({ title }) => `<th scope="col">${escapeHtml(title)}</th>`))).join('')}</tr>`;
  const width = columns.reduce((sum, { cells }) => sum + cells.length, 0);
  const shown = rows.slice(0, mostRows).map((row) => rowHtml(document, row, columns));
  if (rows.length === 0) shown.push(`<tr class="empty"><td colspan="${width}">Nothing is reported.</td></tr>`);
  if (rows.length > mostRows) shown.push(`<tr class="empty"><td colspan="${width}">and ${rows.length - mostRows} more rows</td></tr>`);
  return `<section><h2>Table ${number} – ${tableTitles[number]}</h2>\n<div class="wide"><table><thead>${head}</thead>\n<tbody>${shown.join('\n')}</tbody></table></div></section>`;
}

function columnHead({ number, title, cells }: Column): string {
  const span = cells.length === 1 ? ' rowspan="2"' : ` colspan="${cells.length}"`;
  return `<th scope="col"${span}>${escapeHtml(`${number}. ${title}`)}</th>`;
}

function rowHtml(document: OwnershipDocument, row: TableRow, columns: readonly Column[]): string {
  const cells = columns.flatMap((column) => column.cells.map((cell) => cellHtml(document, row, cell)));
  return `<tr class="${isHolding(document, row) ? 'holding' : 'transaction'}"${attributesAt(document.xml, row.element)}>${cells.join('')}</tr>`;
}

function cellHtml(document: OwnershipDocument, row: TableRow, { paths }: Cell): string {
  for (const path of paths) {
    const element = path.reduce<number | undefined>((found, name) => (found === undefined ? undefined : document.children(found, name)[0]), row.element);
    if (element === undefined) continue;
    const text = shorten(textOfCell(document, row, path, element), longestCell);
    const isWord = !/\s/.test(text) && text.length <= longestWord;
    return `<td${isWord ? ' class="word"' : ''}${attributesAt(document.xml, element)}>${escapeHtml(text)}${references(document, element)}</td>`;
  }
  // The mark of a transaction follows from its coding, also where its timeliness is not written.
  const isMark = paths[0]?.[0] === 'transactionTimeliness';
  return `<td>${isMark ? escapeHtml(shownCode(document, row).mark) : ''}</td>`;
}

function textOfCell(document: OwnershipDocument, row: TableRow, path: readonly string[], element: number): string {
  const [name] = path;
  if (name === 'transactionCoding') return isHolding(document, row) ? document.textAt(element, 'transactionFormType') : shownCode(document, row).code;
  if (name === 'transactionTimeliness') return shownCode(document, row).mark;
  return asPrinted(document.textAt(element, 'value'), path.at(-1)!);
}

const inDollars: ReadonlySet<string> = new Set(['transactionPricePerShare', 'conversionOrExercisePrice', 'transactionTotalValue', 'underlyingSecurityValue', 'valueOwnedFollowingTransaction']);

/** Dates as month/day/year, numbers with commas, prices with a dollar sign: as the SEC prints them. What is neither stays as it is. */
function asPrinted(value: string, name: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  if (year !== undefined) return `${month!}/${day!}/${year}`;
  const [, whole, places = ''] = /^(\d{1,15})(\.\d*)?$/.exec(value) ?? [];
  if (whole === undefined) return value;
  return `${inDollars.has(name) ? '$' : ''}${BigInt(whole).toLocaleString('en')}${places}`;
}

/** The footnotes of a field, as raised numbers that lead to them. */
function references(document: OwnershipDocument, field: number): string {
  return document
    .children(field, 'footnoteId')
    .slice(0, mostFootnotes)
    .map((element) => {
      const id = document.xml.attributeValue(element, '', 'id')?.trim() ?? '';
      const [footnote] = document.footnotesById.get(id) ?? [];
      const label = `(${escapeHtml(labelOf(id))})`;
      return `<sup>${footnote ? `<a href="#footnote-${footnote.element}">${label}</a>` : `<span class="lost" title="There is no such footnote.">${label}</span>`}</sup>`;
    })
    .join('');
}

function labelOf(id: string): string {
  return isFootnoteId(id) ? String(numberOf(id)) : shorten(id, 20) || '?';
}

function footnotes(document: OwnershipDocument): string {
  if (document.footnotes.length === 0) return '';
  const items = document.footnotes.slice(0, mostFootnotes).map(({ element, id }) => {
    const text = shorten(document.xml.content(element).trim().replace(/\s+/g, ' '), longestText);
    return `<p class="footnote" id="footnote-${element}"${attributesAt(document.xml, element)}><span class="number">${escapeHtml(labelOf(id))}.</span> ${escapeHtml(text)}</p>`;
  });
  if (document.footnotes.length > mostFootnotes) items.push(`<p class="footnote">and ${document.footnotes.length - mostFootnotes} more footnotes</p>`);
  return `<section><h2>Explanation of Responses</h2>\n${items.join('\n')}</section>`;
}

function remarks(document: OwnershipDocument, root: number): string {
  const [element] = document.children(root, 'remarks');
  const text = element === undefined ? '' : document.textAt(element);
  return text === '' ? '' : `<section><h2>Remarks</h2>\n<p${attributesAt(document.xml, element!)}>${escapeHtml(shorten(text, longestText))}</p></section>`;
}

function signatures(document: OwnershipDocument, root: number): string {
  const all = document.children(root, 'ownerSignature').slice(0, mostRows);
  const items = all.map((element) => {
    const [name, date] = ['signatureName', 'signatureDate'].map((field) => escapeHtml(shorten(document.textAt(element, field), longestCell)));
    return `<p class="signature"${attributesAt(document.xml, element)}><span>${name!}</span> <span class="date">${date!}</span></p>`;
  });
  return items.length === 0 ? '' : `<section><h2>Signature of Reporting Person</h2>\n${items.join('\n')}</section>`;
}
