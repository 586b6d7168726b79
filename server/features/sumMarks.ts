import type { CalculationMode } from '../calculation/binding';
import { bindingsOf } from '../calculation/calculate';
import { isReportAtHand, reportOfDts } from '../calculation/reportOfDts';
import type { Dts } from '../index/dts';
import type { XbrlDocument } from '../xbrl/document';

/** What came of a total in all contexts: how often it adds up, and how often it does not. */
interface Outcome {
  consistent: number;
  inconsistent: number;
}

/**
 * What reports say of the totals of a document's calculations, as words to show behind them: `✓` where a total adds up wherever it
 * is reported, `≠` with the number of times it does not. What cannot be calculated has none.
 * @param dtss those that the document is part of, with their reports; a long one that has not been read is left out
 * @returns by the element of the first arc of a total in the document
 */
export function sumMarks(document: XbrlDocument, dtss: readonly Dts[], mode: CalculationMode | 'off'): ReadonlyMap<number, string> {
  const outcomes = new Map<number, Outcome>();
  for (const dts of dtss) {
    const report = isReportAtHand(dts) ? reportOfDts(dts) : undefined;
    if (!report || mode === 'off') continue;
    for (const { outcome, items } of bindingsOf(dts, report, mode)) {
      const elements = items.flatMap(({ relationship: { arc } }) => (arc.document === document ? [arc.element] : []));
      if (outcome === 'blocked' || elements.length === 0) continue;
      const first = elements.reduce((least, element) => Math.min(least, element));
      const counted = outcomes.get(first) ?? { consistent: 0, inconsistent: 0 };
      counted[outcome]++;
      outcomes.set(first, counted);
    }
  }
  return new Map([...outcomes].map(([element, counted]) => [element, markOf(counted)]));
}

function markOf({ consistent, inconsistent }: Outcome): string {
  return inconsistent === 0 ? '✓' : `≠ ${inconsistent} of ${consistent + inconsistent}`;
}
