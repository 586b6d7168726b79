import type { Range } from 'vscode-languageserver-types';
import { reportOfDts } from '../../calculation/reportOfDts';
import type { Dts } from '../../index/dts';
import { fileName } from '../../xbrl/names';
import type { XbrlDocument } from '../../xbrl/document';
import { escapeHtml } from '../escapeHtml';
import { toLspRange } from '../text';
import { statementCsv } from './csv';
import { exportedPage } from './exportedPage';
import { statementTable } from './html';
import { statementOf, type Statement, type StatementChoice } from './statement';
import { firstRole, roleAt, statementRoles, type StatementRole } from './statementRoles';

/** Which statement somebody wants to see. */
export interface StatementRequest {
  /** The role shown so far, or one that was chosen. */
  readonly role?: string | undefined;
  /** The report to show: the URI of one of its documents. */
  readonly report?: string | undefined;
  /** Whether the cursor has moved: nothing is wanted where no role shows what stands there. */
  readonly isFollowing?: boolean | undefined;
}

/** A statement to be shown beside the text. */
export interface StatementPreview {
  /** What the role is called. */
  readonly title: string;
  /** The content of the page: choices of role and report, and the table. */
  readonly html: string;
  readonly role: string;
  readonly report: string | undefined;
  /** What the elements of the page with `data-target` stand for, by that number; the first of several is where it leads. */
  readonly places: readonly StatementPlace[];
}

export interface StatementPlace {
  readonly target: number;
  readonly uri: string;
  readonly range: Range;
}

/** Where a statement is asked for: a document in the DTSs it is part of, and the place of the cursor in UTF-16 offsets. */
export interface StatementSpot {
  readonly document: XbrlDocument;
  readonly dtss: readonly Dts[];
  readonly offset: number | undefined;
  /** Whether a document is one whose places can be shown. */
  readonly isOwn: (document: XbrlDocument) => boolean;
}

/** A statement as a file of its own: its name without folder, and its text. */
export interface ExportedStatement {
  readonly name: string;
  readonly text: string;
}

/** The statement for the place of the cursor, as a page; `undefined` where no role has a presentation or a calculation. */
export function statementPreview(spot: StatementSpot, request: StatementRequest, choice: StatementChoice): StatementPreview | undefined {
  const chosen = choose(spot, request);
  if (!chosen) return undefined;
  const { dts, role, allRoles, reporting } = chosen;
  const statement = statementOf(dts, role, choice);
  const { html, targets } = statementTable(dts, statement, choice.labels);
  const places = targets.flatMap(({ target, node: { document, element } }) => (spot.isOwn(document) ? [{ target, uri: document.uri, range: toLspRange(document.xml, document.xml.elementRange(element)) }] : []));
  const report = statement.report?.documents[0]?.uri;
  return { title: statement.definition, html: `${choices(role, allRoles, dts, reporting)}\n${note(statement)}${html}`, role, report, places };
}

/** The same statement as a file of its own. */
export function exportedStatement(spot: StatementSpot, request: StatementRequest, choice: StatementChoice, format: 'html' | 'csv'): ExportedStatement | undefined {
  const chosen = choose(spot, request);
  if (!chosen) return undefined;
  const { dts, role } = chosen;
  const statement = statementOf(dts, role, choice);
  const name = `${statement.definition.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 80) || 'statement'}.${format}`;
  return { name, text: format === 'csv' ? statementCsv(dts, statement, choice.labels) : exportedPage(statement, statementTable(dts, statement, choice.labels).html) };
}

interface Chosen {
  readonly dts: Dts;
  readonly role: string;
  readonly allRoles: readonly StatementRole[];
  /** The DTSs that have a report. */
  readonly reporting: readonly Dts[];
}

/** A cursor in a report means that report. */
function choose({ document, dtss, offset }: StatementSpot, request: StatementRequest): Chosen | undefined {
  const reporting = dtss.filter((dts) => reportOfDts(dts) !== undefined);
  const dts = reporting.find((each) => reportOfDts(each)!.documents.some(({ uri }) => uri === request.report)) ?? reporting[0] ?? dtss[0];
  const allRoles = dts ? statementRoles(dts) : [];
  const shown = allRoles.find(({ uri }) => uri === request.role)?.uri;
  const here = dts && offset !== undefined ? roleAt({ document, dts, offset }, shown) : undefined;
  const role = here ?? (request.isFollowing ? undefined : (shown ?? firstRole(allRoles)));
  return dts && role !== undefined ? { dts, role, allRoles, reporting } : undefined;
}

/** Lists from which another role, and where there are several, another report is chosen. */
function choices(role: string, allRoles: readonly StatementRole[], dts: Dts, reporting: readonly Dts[]): string {
  const roles = allRoles.map(({ uri, definition }) => option(uri, definition, uri === role)).join('');
  const ofRole = `<label>Role <select data-choice="role">${roles}</select></label>`;
  if (reporting.length < 2) return `<nav>${ofRole}</nav>`;
  const reports = reporting.map((each) => option(reportOfDts(each)!.documents[0]!.uri, fileName(each.entryPoint), each === dts)).join('');
  return `<nav>${ofRole} <label>Report <select data-choice="report">${reports}</select></label></nav>`;
}

function option(value: string, text: string, isSelected: boolean): string {
  return `<option value="${escapeHtml(value)}"${isSelected ? ' selected' : ''}>${escapeHtml(text)}</option>`;
}

function note({ report, columns }: Statement): string {
  if (!report) return '<p class="note">The workspace has no report for this taxonomy: no instance and no Inline XBRL document whose schemaRef leads to it.</p>\n';
  return columns.length === 0 ? '<p class="note">The report has no values in this role.</p>\n' : '';
}
