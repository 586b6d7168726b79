import { isItem } from '../../index/derivation';
import { fixNearestId } from './fixNearestId';
import { judgedFacts, nameOfFact } from './declaredFacts';
import { factAttributes } from './factAttributes';
import { codeForAll, severityForAll, type DtsRule } from '../rule';

/** A fact has no context: it names none, or its contextRef leads to something else (XBRL 2.1, 4.6.1). */
export const contextRef: DtsRule = {
  id: 'context-ref',
  scope: 'dts',
  codes: codeForAll('xbrl.4.6.1:itemContextRef'),
  severity: severityForAll('error'),
  *check(judged) {
    const { dts, report } = judged;
    for (const { fact, declaration } of judgedFacts(judged)) {
      if (fact.context || (declaration && !isItem(dts, declaration))) continue;
      const { document, element } = fact;
      if (fact.contextRef === undefined) {
        // Without its declaration, it may be a tuple.
        if (declaration) yield { place: { document, element }, message: `This fact of ${nameOfFact(fact)} says of no period and entity what it is about. Write a contextRef with the id of a context.` };
        continue;
      }
      yield {
        place: { document, element, attribute: factAttributes.contextRef },
        message: `"${fact.contextRef}" is the id of no context of this report. Write the id of one, or add the context.`,
        fixes: () => fixNearestId(fact, factAttributes.contextRef, report!.contexts),
      };
    }
  },
};
