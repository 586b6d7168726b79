import { severityForAll } from '../../rules/rule';
import { codeLists } from '../codes';
import { allowedFormTypes, isHolding } from '../coding';
import { formOf, valueOf, type OwnershipRule } from './rule';

/**
 * The transactionFormType of a row does not go with the type of the document (EDGAR Ownership XML Technical Specification,
 * 3.6.3 and 4.3.8). That a row has none at all, or must not have one, is said by the rules on elements.
 */
export const transactionFormType: OwnershipRule = {
  id: 'transaction-form-type',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    for (const row of document.rows) {
      const [coding] = document.children(row.element, 'transactionCoding');
      const [element] = coding === undefined ? [] : document.children(coding, 'transactionFormType');
      const field = element === undefined ? undefined : document.field(element);
      if (!field || field.value === '') continue;
      const holding = isHolding(document, row);
      const allowed = document.type === undefined ? [...codeLists.formType.keys()] : allowedFormTypes(document.type, holding);
      if (allowed.length === 0 || allowed.includes(field.value)) continue;
      const what = holding ? 'A holding' : 'A transaction';
      const rest = holding ? ', which marks one that a Form 3 should have reported; other holdings have no transactionCoding' : '';
      yield { place: valueOf(document, field), message: `${what} on ${formOf(document)} has the transactionFormType ${allowed.join(' or ')}${rest}.` };
    }
  },
};
