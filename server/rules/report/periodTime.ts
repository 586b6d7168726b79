import type { Context } from '../../report/report';
import { namespaces } from '../../xbrl/names';
import type { DtsRule, Finding } from '../rule';

/** A date of a context has a time or a time zone, which ESMA does not want (ESEF Reporting Manual, 2.1.2). */
export const periodTime: DtsRule = {
  id: 'period-time',
  scope: 'dts',
  codes: {},
  severity: { xbrl: 'off', sec: 'off', esef: 'error' },
  *check({ documents, report }) {
    for (const context of report?.contexts ?? []) if (documents.includes(context.document)) yield* checkPeriod(context);
  },
};

function* checkPeriod({ document, element, id }: Context): Generator<Finding> {
  const { xml } = document;
  for (let inner = element + 1; inner <= xml.tables.elementLast[element]!; inner++) {
    const { namespace, local } = xml.name(inner);
    if (namespace !== namespaces.xbrli || !/^(instant|startDate|endDate)$/.test(local)) continue;
    const date = xml.content(inner).trim();
    const place: Finding['place'] = { document, element: inner, part: 'content' };
    if (/T/.test(date)) yield { place, code: 'ESEF.2.1.2.periodWithTimeContent', message: `The ${local} of the context ${id} has a time. Write the date alone, as 2025-12-31.` };
    if (/(Z|[+-]\d\d:\d\d)$/.test(date)) yield { place, code: 'ESEF.2.1.2.periodWithTimeZone', message: `The ${local} of the context ${id} has a time zone. Write the date alone, as 2025-12-31.` };
  }
}
