import type { DocumentType } from './declarations';
import type { TableRow } from './document';

/** What stands in one cell of a row: the first that is there of several elements, each by its path from the row. */
export interface Cell {
  /** Within the column; '' where the column has one cell. */
  readonly title: string;
  readonly paths: readonly (readonly string[])[];
}

/** A numbered column of the printed form. */
export interface Column {
  readonly number: string;
  readonly title: string;
  readonly cells: readonly Cell[];
}

const cell = (title: string, ...paths: readonly (readonly string[])[]): Cell => ({ title, paths });
const column = (number: string, title: string, ...cells: readonly Cell[]): Column => ({ number, title, cells });

const code = [cell('Code', ['transactionCoding']), cell('V', ['transactionTimeliness'])];
const acquiredOrDisposed = cell('(A) or (D)', ['transactionAmounts', 'transactionAcquiredDisposedCode']);
const amount = cell('Amount', ['transactionAmounts', 'transactionShares'], ['transactionAmounts', 'transactionTotalValue']);
const price = cell('Price', ['transactionAmounts', 'transactionPricePerShare']);
const owned = cell('', ['postTransactionAmounts', 'sharesOwnedFollowingTransaction'], ['postTransactionAmounts', 'valueOwnedFollowingTransaction']);
const form = cell('', ['ownershipNature', 'directOrIndirectOwnership']);
const nature = cell('', ['ownershipNature', 'natureOfOwnership']);
const dates = [cell('Exercisable', ['exerciseDate']), cell('Expiration', ['expirationDate'])];
const underlying = [
  cell('Title', ['underlyingSecurity', 'underlyingSecurityTitle']),
  cell('Amount', ['underlyingSecurity', 'underlyingSecurityShares'], ['underlyingSecurity', 'underlyingSecurityValue']),
];

const initial: Readonly<Record<TableRow['table'], readonly Column[]>> = {
  I: [
    column('1', 'Title of Security', cell('', ['securityTitle'])),
    column('2', 'Amount of Securities Beneficially Owned', owned),
    column('3', 'Ownership Form: Direct (D) or Indirect (I)', form),
    column('4', 'Nature of Indirect Beneficial Ownership', nature),
  ],
  II: [
    column('1', 'Title of Derivative Security', cell('', ['securityTitle'])),
    column('2', 'Date Exercisable and Expiration Date', ...dates),
    column('3', 'Title and Amount of Securities Underlying', ...underlying),
    column('4', 'Conversion or Exercise Price', cell('', ['conversionOrExercisePrice'])),
    column('5', 'Ownership Form: Direct (D) or Indirect (I)', form),
    column('6', 'Nature of Indirect Beneficial Ownership', nature),
  ],
};

const changes: Readonly<Record<TableRow['table'], readonly Column[]>> = {
  I: [
    column('1', 'Title of Security', cell('', ['securityTitle'])),
    column('2', 'Transaction Date', cell('', ['transactionDate'])),
    column('2A', 'Deemed Execution Date', cell('', ['deemedExecutionDate'])),
    column('3', 'Transaction Code', ...code),
    column('4', 'Securities Acquired (A) or Disposed Of (D)', amount, acquiredOrDisposed, price),
    column('5', 'Amount of Securities Owned Afterwards', owned),
    column('6', 'Ownership Form: Direct (D) or Indirect (I)', form),
    column('7', 'Nature of Indirect Beneficial Ownership', nature),
  ],
  II: [
    column('1', 'Title of Derivative Security', cell('', ['securityTitle'])),
    column('2', 'Conversion or Exercise Price', cell('', ['conversionOrExercisePrice'])),
    column('3', 'Transaction Date', cell('', ['transactionDate'])),
    column('3A', 'Deemed Execution Date', cell('', ['deemedExecutionDate'])),
    column('4', 'Transaction Code', ...code),
    column('5', 'Derivative Securities Acquired (A) or Disposed Of (D)', amount, acquiredOrDisposed),
    column('6', 'Date Exercisable and Expiration Date', ...dates),
    column('7', 'Title and Amount of Securities Underlying', ...underlying),
    column('8', 'Price of Derivative Security', cell('', ['transactionAmounts', 'transactionPricePerShare'])),
    column('9', 'Number of Derivative Securities Owned Afterwards', owned),
    column('10', 'Ownership Form: Direct (D) or Indirect (I)', form),
    column('11', 'Nature of Indirect Beneficial Ownership', nature),
  ],
};

/** The columns of a table as the form prints them (EDGAR Ownership XML Technical Specification, appendices B to D); those of Form 4 where the type is not known. */
export function columnsOf(type: DocumentType | undefined, table: TableRow['table']): readonly Column[] {
  return (type?.startsWith('3') ? initial : changes)[table];
}

/** The column in which an element of a row is printed, by the element's name; `undefined` where it is in none. */
export function columnOf(type: DocumentType | undefined, table: TableRow['table'], name: string): Column | undefined {
  return columnsOf(type, table).find(({ cells }) => cells.some(({ paths }) => paths.some((path) => path.at(-1) === name)));
}
