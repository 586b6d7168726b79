import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { shorten } from '../../features/hover/markdown';
import { toLspRange } from '../../features/text';
import type { OwnershipDocument, TableRow } from '../document';

/** EDGAR takes 30 rows in a table and 99 footnotes; a hostile document may have any number. */
const mostInGroup = 1000;
const longestName = 80;

/** The outline of an ownership document: issuer, reporting owners, the rows of both tables, footnotes. */
export function outline(document: OwnershipDocument): readonly DocumentSymbol[] {
  const { root } = document.xml;
  if (root === undefined) return [];
  return [
    ...firstChildren(document, root, 'issuer').map((issuer) => {
      const symbol = document.textAt(issuer, 'issuerTradingSymbol');
      return toSymbol(document, issuer, document.textAt(issuer, 'issuerName') || byCik(document.textAt(issuer, 'issuerCik')), symbol === '' ? 'issuer' : `issuer, ${symbol}`, SymbolKind.Package);
    }),
    ...firstChildren(document, root, 'reportingOwner').map((owner) => {
      const read = (name: string) => document.textAt(owner, 'reportingOwnerId', name);
      return toSymbol(document, owner, read('rptOwnerName') || byCik(read('rptOwnerCik')), 'reporting owner', SymbolKind.Object);
    }),
    ...tables(document, root, 'nonDerivativeTable', 'I'),
    ...tables(document, root, 'derivativeTable', 'II'),
    ...firstChildren(document, root, 'footnotes').map((footnotes) => {
      const children = firstChildren(document, footnotes, 'footnote').map((footnote) => toSymbol(document, footnote, document.xml.attributeValue(footnote, '', 'id') ?? '', document.textAt(footnote), SymbolKind.String));
      return toSymbol(document, footnotes, 'Footnotes', '', SymbolKind.Array, children);
    }),
  ];
}

function firstChildren(document: OwnershipDocument, parent: number, local: string): readonly number[] {
  return document.children(parent, local).slice(0, mostInGroup);
}

/** A document that is still to be filed leaves names to EDGAR. */
function byCik(cik: string): string {
  return cik === '' ? '' : `CIK ${cik}`;
}

function tables(document: OwnershipDocument, root: number, local: string, table: TableRow['table']): readonly DocumentSymbol[] {
  const elements = firstChildren(document, root, local);
  const rowsIn = new Map<number, DocumentSymbol[]>(elements.map((element) => [element, []]));
  for (const { element } of document.rows.filter((row) => row.table === table).slice(0, mostInGroup)) rowsIn.get(document.xml.parent(element)!)?.push(rowSymbol(document, element));
  return elements.map((element) => toSymbol(document, element, `Table ${table}`, local, SymbolKind.Array, rowsIn.get(element)));
}

/** A row by its security; beside it, of a transaction, when what happened to how much, and of a holding, how much is held. */
function rowSymbol(document: OwnershipDocument, row: number): DocumentSymbol {
  const isHolding = document.xml.name(row).local.endsWith('Holding');
  const details = isHolding
    ? ['holding', amount(document, row, 'postTransactionAmounts', ['sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction'])]
    : [
        document.textAt(row, 'transactionDate', 'value'),
        document.textAt(row, 'transactionCoding', 'transactionCode'),
        amount(document, row, 'transactionAmounts', ['transactionShares', 'transactionTotalValue']),
        document.textAt(row, 'transactionAmounts', 'transactionAcquiredDisposedCode', 'value'),
      ];
  return toSymbol(document, row, document.textAt(row, 'securityTitle', 'value'), details.filter((detail) => detail !== '').join(' '), SymbolKind.Struct);
}

/** The first of several fields that has a value: a row gives a number of securities or a value in dollars, not both. */
function amount(document: OwnershipDocument, row: number, group: string, fields: readonly string[]): string {
  return fields.map((field) => document.textAt(row, group, field, 'value')).find((value) => value !== '') ?? '';
}

function toSymbol({ xml }: OwnershipDocument, element: number, name: string, detail: string, kind: SymbolKind, children: readonly DocumentSymbol[] = []): DocumentSymbol {
  const brief = (text: string) => shorten(text.replace(/\s+/g, ' '), longestName);
  // VS Code refuses an outline in which a name is empty.
  return { name: brief(name) || '(no name)', detail: brief(detail), kind, range: toLspRange(xml, xml.elementRange(element)), selectionRange: toLspRange(xml, xml.nameRange(element)), children: [...children] };
}
