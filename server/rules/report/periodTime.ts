import type { Context } from '../../report/report';
import { namespaces } from '../../xbrl/names';
import type { DtsRule } from '../rule';
import { saidOnce, type Case } from './saidOnce';

/** A date of a context has a time or a time zone, which ESMA does not want (ESEF Reporting Manual, 2.1.2). */
export const periodTime: DtsRule = {
  id: 'period-time',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: { xbrl: 'off', sec: 'off', esef: 'error' },
  *check({ documents, report }) {
    const contexts = (report?.contexts ?? []).filter(({ document }) => documents.includes(document));
    yield* saidOnce(contexts.flatMap((context) => [...checkPeriod(context)]));
  },
};

function* checkPeriod({ document, element, id }: Context): Generator<Case> {
  const { xml } = document;
  for (let inner = element + 1; inner <= xml.tables.elementLast[element]!; inner++) {
    const { namespace, local } = xml.name(inner);
    if (namespace !== namespaces.xbrli || !/^(instant|startDate|endDate)$/.test(local)) continue;
    const date = xml.content(inner).trim();
    const found = (code: string, what: string): Case => ({
      finding: { place: { document, element: inner, part: 'content' }, code, message: `The ${local} of the context ${id} has ${what}. Write the date alone, as 2025-12-31.` },
      causes: [{ key: what, ofMany: (count) => `The ${local} of the context ${id} has ${what}, and so have ${count - 1} more dates. Write dates alone, as 2025-12-31.` }],
    });
    if (/T/.test(date)) yield found('ESEF.2.1.2.periodWithTimeContent', 'a time');
    if (/(Z|[+-]\d\d:\d\d)$/.test(date)) yield found('ESEF.2.1.2.periodWithTimeZone', 'a time zone');
  }
}
