import type { DocumentType } from './declarations';
import type { OwnershipDocument, TableRow } from './document';

/** Whether a row is a holding; a transaction otherwise. */
export function isHolding({ xml }: OwnershipDocument, { element }: TableRow): boolean {
  return xml.name(element).local.endsWith('Holding');
}

/**
 * The transactionFormTypes that a row of a document may have (EDGAR Ownership XML Technical Specification, 4.3.8): a holding
 * that a Form 3 should have reported is marked on a Form 5, all others have none.
 * @returns none where the row has no such element at all
 */
export function allowedFormTypes(type: DocumentType, holding: boolean): readonly string[] {
  const form = type.charAt(0);
  if (holding) return form === '5' ? ['3'] : [];
  return form === '3' ? [] : ['4', '5'];
}

/** What the transactionTimeliness of a transaction may be, and why (4.3.8.2 and 4.3.8.3). */
export interface Timeliness {
  /** '' stands for an empty or absent value. */
  readonly allowed: readonly string[];
  readonly reason: string;
}

/** The timeliness that a transaction of some transactionFormType may have; `undefined` where there is no such transaction. */
export function timelinessOf(type: DocumentType, formType: string): Timeliness | undefined {
  const form = type.charAt(0);
  if (form === '4' && formType === '4') return { allowed: [''], reason: 'on a Form 4, a transaction of the transactionFormType 4 is on time by definition' };
  if (form === '4' && formType === '5') return { allowed: ['', 'E'], reason: 'on a Form 4, a transaction of the transactionFormType 5 is early by definition' };
  if (form === '5' && formType === '4') return { allowed: ['', 'L'], reason: 'on a Form 5, a transaction of the transactionFormType 4 is late by definition' };
  if (form === '5' && formType === '5') return { allowed: ['', 'L'], reason: 'on a Form 5, a transaction of the transactionFormType 5 is on time or late' };
  return undefined;
}

/** The code of a transaction as EDGAR shows it. */
export interface ShownCode {
  /** With "/K" where an equity swap is involved. */
  readonly code: string;
  /** V for one that is reported early, L for a late one; '' otherwise. */
  readonly mark: string;
}

/** What EDGAR makes of the transactionCoding and transactionTimeliness of a row (4.3.8). */
export function shownCode(document: OwnershipDocument, { element }: TableRow): ShownCode {
  const code = document.textAt(element, 'transactionCoding', 'transactionCode');
  const formType = document.textAt(element, 'transactionCoding', 'transactionFormType');
  const swap = document.isTrue(element, 'transactionCoding', 'equitySwapInvolved');
  const form = document.type?.charAt(0);
  const isLate = form === '5' && (formType === '4' || document.textAt(element, 'transactionTimeliness', 'value') === 'L');
  const mark = form === '4' && formType === '5' ? 'V' : isLate ? 'L' : '';
  return { code: swap ? `${code}/K` : code, mark: code === '' ? '' : mark };
}
