import { severityForAll } from '../../rules/rule';
import type { Field } from '../document';
import { valueOf, type OwnershipRule } from './rule';

/** Two reporting owners have the same CIK, leading zeros aside (EDGAR Ownership XML Technical Specification, 4.3.2). */
export const duplicateOwner: OwnershipRule = {
  id: 'duplicate-owner',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    const firstOf = new Map<string, Field>();
    for (const field of document.fields()) {
      if (field.declaration.name !== 'rptOwnerCik' || field.value === '') continue;
      const number = field.value.replace(/^0+/, '');
      const first = firstOf.get(number);
      if (first === undefined) {
        firstOf.set(number, field);
        continue;
      }
      yield {
        place: valueOf(document, field),
        message: `Another reporting owner has the CIK ${field.value} already. Each is to be named once.`,
        related: [{ place: { document, element: first.element, part: 'content' }, message: 'The first' }],
      };
    }
  },
};
