import { bindingsOf } from '../../calculation/calculate';
import { decimalsOf, hasExcessDigits } from '../../calculation/accuracy';
import type { Fact } from '../../report/report';
import { numberText } from '../../report/wording';
import { severityForAll, codeForAll, type DtsRule } from '../rule';

/**
 * A fact of a sum has digits beyond its decimals, so that Calculations 1.1 takes it for nothing that a sum can be made with, and
 * leaves every sum out that it is part of (5.2). XBRL 2.1 rounds it.
 */
export const excessDigits: DtsRule = {
  id: 'excess-digits',
  scope: 'dts',
  codes: codeForAll('calc11e:excessDigits'),
  severity: severityForAll('warning'),
  *check({ dts, documents, report, calculations }) {
    if (!report || calculations === 'off' || calculations === 'xbrl-2.1') return;
    const told = new Set<Fact>();
    for (const { obstacle, total, items } of bindingsOf(dts, report, calculations)) {
      if (obstacle !== 'excess-digits') continue;
      for (const fact of [...total, ...items.flatMap(({ facts }) => facts)]) {
        const { document, element, number, decimals } = fact;
        const accurate = number && decimalsOf(number, fact);
        if (accurate === undefined || !hasExcessDigits(number!, accurate) || told.has(fact) || !documents.includes(document)) continue;
        told.add(fact);
        yield {
          place: { document, element, part: 'content' },
          message: `${numberText(number!)} has digits beyond its ${decimals === undefined ? `precision of ${fact.precision!}` : `decimals of ${decimals}`}, so no sum that it is part of can be checked. Write decimals="${placesOf(number!)}" if all its digits are right, or else the value without them.`,
        };
      }
    }
  },
};

/** The fewest decimals with which a number has no digit beyond them. */
function placesOf({ c, e }: NonNullable<Fact['number']>): number {
  return c.length - 1 - e;
}
