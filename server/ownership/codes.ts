import { states } from './states';

/** The lists of codes that values are taken from (EDGAR Ownership XML Technical Specification, 3.6). */
export type CodeList = 'transaction' | 'formType' | 'timeliness' | 'acquiredOrDisposed' | 'ownership' | 'documentType' | 'state';

/** The 18 codes of a transaction (3.6.9), in the order in which they are offered. */
const transaction: ReadonlyMap<string, string> = new Map([
  ['A', 'grant, award or other acquisition, Rule 16b-3(d)'],
  ['C', 'conversion of a derivative security'],
  ['D', 'disposition to the issuer, Rule 16b-3(e)'],
  ['E', 'expiration of a short derivative position'],
  ['F', 'payment of an exercise price or of tax in securities, Rule 16b-3'],
  ['G', 'bona fide gift'],
  ['H', 'expiration or cancellation of a long derivative position with value received'],
  ['I', 'discretionary transaction, Rule 16b-3(f)'],
  ['J', 'other acquisition or disposition, to be described'],
  ['L', 'small acquisition, Rule 16a-6'],
  ['M', 'exercise or conversion of a derivative security, exempt by Rule 16b-3'],
  ['O', 'exercise of an out-of-the-money derivative security'],
  ['P', 'purchase on the open market or privately'],
  ['S', 'sale on the open market or privately'],
  ['U', 'tender of shares in a change of control'],
  ['W', 'acquisition or disposition by will or descent'],
  ['X', 'exercise of an in-the-money or at-the-money derivative security'],
  ['Z', 'deposit into or withdrawal from a voting trust'],
]);

/** Marks that EDGAR adds to the code of a transaction by itself (4.3.8), and what to write so that it does. */
export const edgarMarks: ReadonlyMap<string, { readonly meaning: string; readonly instead: string }> = new Map([
  ['K', { meaning: 'equity swap', instead: 'set equitySwapInvolved to 1' }],
  ['V', { meaning: 'reported early, of its own accord', instead: 'report the transaction on a Form 4 with the transactionFormType 5' }],
]);

/** The codes of each list with what they mean. What is left empty is not in the lists: whether it may be is a matter of the element. */
export const codeLists: Readonly<Record<CodeList, ReadonlyMap<string, string>>> = {
  transaction,
  formType: new Map([
    ['3', 'should have been reported on a Form 3'],
    ['4', 'to be reported on a Form 4'],
    ['5', 'may be reported on a Form 5'],
  ]),
  timeliness: new Map([
    ['E', 'early'],
    ['L', 'late'],
  ]),
  acquiredOrDisposed: new Map([
    ['A', 'acquired'],
    ['D', 'disposed of'],
  ]),
  ownership: new Map([
    ['D', 'direct'],
    ['I', 'indirect'],
  ]),
  documentType: new Map([
    ['3', 'initial statement of beneficial ownership'],
    ['3/A', 'amendment of a Form 3'],
    ['4', 'statement of changes in beneficial ownership'],
    ['4/A', 'amendment of a Form 4'],
    ['5', 'annual statement of changes in beneficial ownership'],
    ['5/A', 'amendment of a Form 5'],
  ]),
  state: states,
};
