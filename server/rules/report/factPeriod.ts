import { isItem } from '../../index/derivation';
import type { Fact } from '../../report/report';
import { attributes } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import { codeForAll, severityForAll, type DtsRule } from '../rule';
import { declaredFacts, nameOfFact } from './declaredFacts';
import { factAttributes } from './factAttributes';
import { saidOnce, type Case } from './saidOnce';

/** A fact is about a duration, and its concept is measured at an instant, or the other way round (XBRL 2.1, 4.7.2 and 5.1.1.1). */
export const factPeriod: DtsRule = {
  id: 'fact-period',
  scope: 'dts',
  ignoresLinks: true,
  codes: codeForAll('xbrl.4.7.2:contextPeriodType'),
  severity: severityForAll('error'),
  *check(judged) {
    const cases: Case[] = [];
    for (const { fact, declaration } of declaredFacts(judged)) {
      const { periodType } = declaration;
      const period = fact.context?.period;
      if (!period || (periodType !== 'instant' && periodType !== 'duration') || (period.kind === 'instant') === (periodType === 'instant') || !isItem(judged.dts, declaration)) continue;
      cases.push(caseOf(fact, declaration, periodType));
    }
    yield* saidOnce(cases);
  },
};

function caseOf(fact: Fact, declaration: ElementDeclaration, periodType: 'instant' | 'duration'): Case {
  const { document, element } = fact;
  const context = fact.context!;
  const name = nameOfFact(fact);
  const [wanted, found, change] = periodType === 'instant' ? ['at an instant', 'a duration', 'an instant'] : ['over a duration', 'an instant', 'startDate and endDate'];
  return {
    finding: {
      place: { document, element, attribute: factAttributes.contextRef },
      message: `${name} is measured ${wanted}, and the context ${context.id} is about ${found}. Name a context with ${change}.`,
      related: [
        { place: { document: context.document, element: context.element, attribute: attributes.id }, message: 'The context' },
        { place: { document: declaration.document, element: declaration.element, attribute: attributes.periodType }, message: 'The period type of the concept' },
      ],
    },
    causes: [
      { key: fact.concept!, ofMany: (count) => `${name} is measured ${wanted}, and ${count} facts of it are about ${found}. Correct its period type, or name contexts with ${change}.` },
      { key: `${context.document.uri} ${context.element}`, ofMany: (count) => `The context ${context.id} is about ${found}, and ${count} facts with it, of which this of ${name} is the first, are measured ${wanted}. Correct the context, or name others with ${change}.` },
    ],
  };
}
