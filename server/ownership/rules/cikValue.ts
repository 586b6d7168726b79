import { severityForAll } from '../../rules/rule';
import { quoted, tag, valueOf, type OwnershipRule } from './rule';

/** A CIK is not one to ten digits (EDGAR Ownership XML Technical Specification, 3.5, and the type CIK of its schemas). Whether it exists, only EDGAR knows. */
export const cikValue: OwnershipRule = {
  id: 'cik-value',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    for (const field of document.fields()) {
      if (field.declaration.value?.kind !== 'cik' || field.value === '' || /^\d{1,10}$/.test(field.value)) continue;
      yield { place: valueOf(document, field), message: `${quoted(field.value)} is no CIK: ${tag(field.declaration.name)} has one to ten digits. Leading zeros may be left out.` };
    }
  },
};
