import { isItem } from '../../index/derivation';
import type { Fact } from '../../report/report';
import { codeForAll, severityForAll, type DtsRule } from '../rule';
import { danglingReferences } from './danglingReference';
import { judgedFacts, nameOfFact } from './declaredFacts';
import { factAttributes } from './factAttributes';
import { saidOnce, type Case } from './saidOnce';
import { hiddenContexts } from './takenIds';

/** A fact has no context: it names none, or its contextRef leads to something else (XBRL 2.1, 4.6.1; Inline XBRL 1.1, 7.1, 10.1 and 11.1). */
export const contextRef: DtsRule = {
  id: 'context-ref',
  scope: 'dts',
  ignoresLinks: true,
  codes: codeForAll('xbrl.4.6.1:itemContextRef'),
  severity: severityForAll('error'),
  *check(judged) {
    const dangling: Fact[] = [];
    const without: Case[] = [];
    for (const { fact, declaration } of judgedFacts(judged)) {
      if (fact.context || (declaration && isItem(judged.dts, declaration) === false)) continue;
      if (fact.contextRef === undefined) without.push(caseOf(fact));
      else dangling.push(fact);
    }
    yield* danglingReferences(dangling, factAttributes.contextRef, 'context', judged.report?.contexts ?? [], judged.report ? hiddenContexts(judged.report) : []);
    yield* saidOnce(without);
  },
};

function caseOf(fact: Fact): Case {
  const { document, element } = fact;
  return {
    finding: { place: { document, element }, message: `This fact of ${nameOfFact(fact)} says of no period and entity what it is about. Write a contextRef with the id of a context.` },
    causes: [{ key: 'missing', ofMany: (count) => `${count} facts, of which this of ${nameOfFact(fact)} is the first, say of no period and entity what they are about. Write contextRefs with the ids of contexts.` }],
  };
}
