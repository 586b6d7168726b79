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
    ...document.children(root, 'issuer').map((issuer) => {
      const symbol = document.textAt(issuer, 'issuerTradingSymbol');
      return toSymbol(document, issuer, document.textAt(issuer, 'issuerName'), symbol === '' ? 'issuer' : `issuer, ${symbol}`, SymbolKind.Package);
    }),
    ...document
      .children(root, 'reportingOwner')
      .slice(0, mostInGroup)
      .map((owner) => toSymbol(document, owner, document.textAt(owner, 'reportingOwnerId', 'rptOwnerName'), 'reporting owner', SymbolKind.Object)),
    ...tables(document, root, 'nonDerivativeTable', 'I'),
    ...tables(document, root, 'derivativeTable', 'II'),
    ...document.children(root, 'footnotes').map((footnotes) => {
      const children = document
        .children(footnotes, 'footnote')
        .slice(0, mostInGroup)
        .map((footnote) => toSymbol(document, footnote, document.xml.attributeValue(footnote, '', 'id') ?? '', document.textAt(footnote), SymbolKind.String));
      return toSymbol(document, footnotes, 'Footnotes', '', SymbolKind.Array, children);
    }),
  ];
}

function tables(document: OwnershipDocument, root: number, local: string, table: TableRow['table']): readonly DocumentSymbol[] {
  const rows = document.rows.filter((row) => row.table === table).slice(0, mostInGroup);
  return document.children(root, local).map((element) => {
    const inside = rows.filter((row) => document.xml.parent(row.element) === element);
    return toSymbol(document, element, `Table ${table}`, local, SymbolKind.Array, inside.map((row) => rowSymbol(document, row.element)));
  });
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
