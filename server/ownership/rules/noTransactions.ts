import { severityForAll } from '../../rules/rule';
import { isHolding } from '../coding';
import { formOf, type OwnershipRule } from './rule';

/** A Form 4 or 5 reports no transaction, and does not say that the owner is no longer subject to section 16 (EDGAR Ownership XML Technical Specification, 4.3.3 and 4.3.4). */
export const noTransactions: OwnershipRule = {
  id: 'no-transactions',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const { type, xml } = document;
    if (!document.isReadWhole || type === undefined || type.startsWith('3') || xml.root === undefined) return;
    if (document.isTrue(xml.root, 'notSubjectToSection16') || document.rows.some((row) => !isHolding(document, row))) return;
    const [place = xml.root] = document.children(xml.root, 'documentType');
    yield {
      place: { document, element: place, part: 'content' },
      message: `There is no transaction on ${formOf(document)}. Report at least one, or set notSubjectToSection16 to 1 if the reporting owner is no longer subject to section 16.`,
    };
  },
};
