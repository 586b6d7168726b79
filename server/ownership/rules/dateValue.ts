import { severityForAll } from '../../rules/rule';
import { changeTo, quoted, valueOf, type OwnershipRule } from './rule';

/** A date is not of the form YYYY-MM-DD, or is not in the calendar (EDGAR Ownership XML Technical Specification, 3.2). */
export const dateValue: OwnershipRule = {
  id: 'date-value',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    for (const field of document.fields()) {
      if (field.declaration.value?.kind !== 'date' || field.value === '' || isDate(field.value)) continue;
      const meant = dateMeantBy(field.value);
      yield {
        place: valueOf(document, field),
        message: `${quoted(field.value)} is no date. Write it as year, month and day: ${meant ?? '2025-03-31'}.`,
        fixes: () => (meant === undefined ? [] : [changeTo(document, field, meant)]),
      };
    }
  },
};

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return false;
  // A day that the month does not have is one of another month.
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCMonth() === Number(month) - 1;
}

/** The date behind one with a time zone, one without hyphens, or one written as Americans do; `undefined` where it is none of these. */
function dateMeantBy(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-?(\d\d)-?(\d\d)(?:Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  const [, usMonth = '', usDay = '', usYear = ''] = /^(\d\d?)[/-](\d\d?)[/-](\d{4})$/.exec(text) ?? [];
  const meant = [year || usYear, (month || usMonth).padStart(2, '0'), (day || usDay).padStart(2, '0')].join('-');
  return isDate(meant) ? meant : undefined;
}
