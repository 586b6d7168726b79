import { isItem } from '../../index/derivation';
import { attributes } from '../../xbrl/names';
import { codeForAll, severityForAll, type DtsRule } from '../rule';
import { declaredFacts, nameOfFact } from './declaredFacts';
import { factAttributes } from './factAttributes';

/** A fact is about a duration, and its concept is measured at an instant, or the other way round (XBRL 2.1, 4.7.2 and 5.1.1.1). */
export const factPeriod: DtsRule = {
  id: 'fact-period',
  scope: 'dts',
  codes: codeForAll('xbrl.4.7.2:contextPeriodType'),
  severity: severityForAll('error'),
  *check(judged) {
    for (const { fact, declaration } of declaredFacts(judged)) {
      const { periodType } = declaration;
      const period = fact.context?.period;
      if (!period || (periodType !== 'instant' && periodType !== 'duration') || (period.kind === 'instant') === (periodType === 'instant') || !isItem(judged.dts, declaration)) continue;
      const { document, element, context } = fact;
      yield {
        place: { document, element, attribute: factAttributes.contextRef },
        message: periodType === 'instant' ? `${nameOfFact(fact)} is measured at an instant, and the context ${context!.id} is about a duration. Name a context with an instant.` : `${nameOfFact(fact)} is measured over a duration, and the context ${context!.id} is about an instant. Name a context with startDate and endDate.`,
        related: [
          { place: { document: context!.document, element: context!.element, attribute: attributes.id }, message: 'The context' },
          { place: { document: declaration.document, element: declaration.element, attribute: attributes.periodType }, message: 'The period type of the concept' },
        ],
      };
    }
  },
};
