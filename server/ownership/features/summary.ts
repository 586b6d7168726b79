import { count, escape, shorten } from '../../features/hover/markdown';
import { codeLists } from '../codes';
import { isHolding } from '../coding';
import type { OwnershipDocument, TableRow } from '../document';

const longestName = 150;
/** EDGAR takes ten owners. */
const mostOwners = 10;

/** What a document says, as Markdown: which form of whom about what, and how much is in it. */
export function summary(document: OwnershipDocument): string | undefined {
  const { root } = document.xml;
  if (root === undefined) return undefined;
  const read = (element: number, ...path: readonly string[]) => escape(shorten(document.textAt(element, ...path), longestName));
  const symbol = read(root, 'issuer', 'issuerTradingSymbol');
  const owners = document.children(root, 'reportingOwner');
  const lines = [
    document.type === undefined ? '' : `**Form ${document.type}**: ${codeLists.documentType.get(document.type)!}`,
    `Issuer: ${read(root, 'issuer', 'issuerName') || `CIK ${read(root, 'issuer', 'issuerCik')}`}${symbol === '' ? '' : ` (${symbol})`}`,
    ...owners.slice(0, mostOwners).map((owner) => `Reporting owner: ${read(owner, 'reportingOwnerId', 'rptOwnerName') || `CIK ${read(owner, 'reportingOwnerId', 'rptOwnerCik')}`}${relationships(document, owner)}`),
    `Period of report: ${read(root, 'periodOfReport')}`,
    tableLine(document, 'I'),
    tableLine(document, 'II'),
    document.footnotes.length === 0 ? '' : count(document.footnotes.length, 'footnote'),
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

/** How an owner is related to the issuer, as ", director, officer: Treasurer"; '' where nothing is said. */
export function relationships(document: OwnershipDocument, owner: number): string {
  const read = (name: string) => escape(shorten(document.textAt(owner, 'reportingOwnerRelationship', name), longestName));
  const isTrue = (name: string) => document.isTrue(owner, 'reportingOwnerRelationship', name);
  const parts = [
    isTrue('isDirector') ? 'director' : '',
    isTrue('isOfficer') ? `officer${read('officerTitle') === '' ? '' : `: ${read('officerTitle')}`}` : '',
    isTrue('isTenPercentOwner') ? 'ten percent owner' : '',
    isTrue('isOther') ? `other${read('otherText') === '' ? '' : `: ${read('otherText')}`}` : '',
  ].filter((part) => part !== '');
  return parts.map((part) => `, ${part}`).join('');
}

function tableLine(document: OwnershipDocument, table: TableRow['table']): string {
  const rows = document.rows.filter((row) => row.table === table);
  const holdings = rows.filter((row) => isHolding(document, row)).length;
  const parts = [[rows.length - holdings, 'transaction'] as const, [holdings, 'holding'] as const].filter(([number]) => number > 0);
  return parts.length === 0 ? '' : `Table ${table}: ${parts.map(([number, noun]) => count(number, noun)).join(', ')}`;
}
