import type { Context } from '../../report/report';
import { namespaces } from '../../xbrl/names';
import { severityForAll, type DtsRule, type Finding } from '../rule';

/** The period of a context is missing, has a date that is none, or ends before it starts (XBRL 2.1, 4.7.2). */
export const contextPeriod: DtsRule = {
  id: 'context-period',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ documents, report }) {
    for (const context of report?.contexts ?? []) {
      const finding = documents.includes(context.document) ? findingOf(context) : undefined;
      if (finding) yield finding;
    }
  },
};

function findingOf({ document, element, id, period }: Context): Finding | undefined {
  const { xml } = document;
  const periodElement = [...xml.children(element)].find((child) => xml.is(child, namespaces.xbrli, 'period'));
  if (periodElement === undefined) return { place: { document, element }, code: 'xmlSchema:elementOccurrencesError', message: `The context ${id} has no period. Add one with an instant, or with a startDate and an endDate.` };
  const dates = [...xml.children(periodElement)];
  if (!period) {
    const wrong = dates.find((date) => !/^\s*\d{4}-\d\d-\d\d/.test(xml.content(date)));
    return { place: { document, element: wrong ?? periodElement, part: 'content' }, code: 'xmlSchema:valueError', message: `The period of the context ${id} cannot be read. Write dates as 2025-12-31, in an instant or in a startDate and an endDate.` };
  }
  if (period.kind !== 'duration' || period.start < period.end) return undefined;
  return { place: { document, element: dates.at(-1)!, part: 'content' }, code: 'xbrl.4.7.2:periodStartBeforeEnd', message: `The period of the context ${id} ends before it starts. Correct one of its dates; the end counts to the end of its day.` };
}
