import { severityForAll } from '../../rules/rule';
import { changeTo, quoted, valueOf, type OwnershipRule } from './rule';

const meant: Readonly<Record<string, string>> = { y: '1', yes: '1', t: '1', true: '1', x: '1', n: '0', no: '0', f: '0', false: '0' };

/** A yes or no is neither 1 or true nor 0 or false (EDGAR Ownership XML Technical Specification, 3.2). */
export const booleanValue: OwnershipRule = {
  id: 'boolean-value',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    for (const field of document.fields()) {
      if (field.declaration.value?.kind !== 'boolean' || field.value === '' || /^(1|0|true|false)$/.test(field.value)) continue;
      const value = meant[field.value.toLowerCase()];
      yield {
        place: valueOf(document, field),
        message: `${quoted(field.value)} is neither yes nor no. Write 1 or true for yes, 0 or false for no.`,
        fixes: () => (value === undefined ? [] : [changeTo(document, field, value)]),
      };
    }
  },
};
