import { momentOf } from '../../report/period';
import type { Context } from '../../report/report';
import { namespaces } from '../../xbrl/names';
import type { Place } from '../place';
import { severityForAll, type DtsRule } from '../rule';
import { isInOrder } from './contextContent';
import { saidOnce, type Case } from './saidOnce';

/** How much of a date a message repeats. */
const mostShown = 60;

/** The period of a context is missing, has a date that is none, or ends before it starts (XBRL 2.1, 4.7.2). */
export const contextPeriod: DtsRule = {
  id: 'context-period',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: severityForAll('error'),
  *check({ documents, report }) {
    const contexts = (report?.contexts ?? []).filter(({ document }) => documents.includes(document));
    yield* saidOnce(contexts.flatMap((context) => caseOf(context) ?? []));
  },
};

function caseOf(context: Context): Case | undefined {
  const { document, element, id, period } = context;
  // What is misplaced comes first.
  if (!period && !isInOrder(context)) return undefined;
  const { xml } = document;
  const found = (code: string, place: Place, wrong: string, change: string): Case => ({
    finding: { place, code, message: `${wrong}. ${change}` },
    causes: [{ key: code, ofMany: (count) => `${wrong}, and it is the same with ${count - 1} more contexts. ${change}` }],
  });
  const periodElement = [...xml.children(element)].find((child) => xml.is(child, namespaces.xbrli, 'period'));
  if (periodElement === undefined) return found('xmlSchema:elementOccurrencesError', { document, element }, `The context ${id} has no period`, 'Add one with an instant, or with a startDate and an endDate.');
  const dates = [...xml.children(periodElement)];
  if (!period) {
    const wrong = dates.find((date) => momentOf(xml.content(date), 'end of day') === undefined);
    const said = wrong === undefined ? `The period of the context ${id} cannot be read` : `"${xml.content(wrong).trim().slice(0, mostShown)}" in the period of the context ${id} is no date that there is`;
    return found('xmlSchema:valueError', { document, element: wrong ?? periodElement, part: 'content' }, said, 'Write dates as 2025-12-31, in an instant or in a startDate and an endDate.');
  }
  if (period.kind !== 'duration' || period.start < period.end) return undefined;
  return found('xbrl.4.7.2:periodStartBeforeEnd', { document, element: dates.at(-1)!, part: 'content' }, `The period of the context ${id} ends before it starts`, 'Correct one of its dates; the end counts to the end of its day.');
}
