import { severityForAll } from '../../rules/rule';
import { changeTo, quoted, valueOf, type OwnershipRule } from './rule';

/** A number has other characters than digits and a period, more than four decimal places, or is out of range (EDGAR Ownership XML Technical Specification, 3.2). */
export const decimalValue: OwnershipRule = {
  id: 'decimal-value',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    for (const field of document.fields()) {
      if (field.declaration.value?.kind !== 'decimal' || field.value === '') continue;
      const problem = problemOf(field.value);
      if (problem === undefined) continue;
      const bare = field.value.replace(/[$,\s]/g, '');
      yield {
        place: valueOf(document, field),
        message: problem,
        fixes: () => (bare !== field.value && problemOf(bare) === undefined ? [changeTo(document, field, bare)] : []),
      };
    }
  },
};

function problemOf(text: string): string | undefined {
  if (text.startsWith('-')) return `${quoted(text)} is negative. Whether securities were acquired or disposed of is said by a code; the number has no sign.`;
  const [, whole, places = ''] = /^(?=.*\d)(\d*)(?:\.(\d*))?$/.exec(text) ?? [];
  if (whole === undefined) return `${quoted(text)} is no number. Write digits and, if need be, a period: no commas, no dollar sign, no parentheses.`;
  if (whole.replace(/^0+/, '').length > 12) return `${quoted(text)} is too large: EDGAR takes numbers up to 999999999999.9999.`;
  if (places.replace(/(?<!0)0+$/, '').length > 4) return `${quoted(text)} has more than four decimal places. Round it.`;
  return undefined;
}
