import type { Fact } from '../../report/report';
import { codeForAll, severityForAll, type DtsRule } from '../rule';
import { danglingReferences } from './danglingReference';
import { judgedFacts, nameOfFact } from './declaredFacts';
import { factAttributes } from './factAttributes';
import { saidOnce, type Case } from './saidOnce';
import { hiddenUnits } from './takenIds';
import { ValueKinds } from './valueKinds';

/** A number has no unit, or what is no number has one (XBRL 2.1, 4.6.2; Inline XBRL 1.1, 7.1, 10.1 and 11.1). */
export const unitRef: DtsRule = {
  id: 'unit-ref',
  scope: 'dts',
  ignoresLinks: true,
  codes: codeForAll('xbrl.4.6.2:numericUnit'),
  severity: severityForAll('error'),
  *check(judged) {
    const kinds = new ValueKinds(judged.dts);
    const dangling: Fact[] = [];
    const others: Case[] = [];
    for (const { fact, declaration } of judgedFacts(judged)) {
      // What is wrong about the element comes first.
      if (declaration && kinds.wantedElement(fact, declaration) !== undefined) continue;
      const kind = kinds.ofFact(fact, declaration);
      if (kind === 'no number') {
        if (fact.unitRef !== undefined) others.push(superfluous(fact));
      } else if (!fact.unit && fact.unitRef !== undefined) dangling.push(fact);
      else if (!fact.unit && kind !== undefined) others.push(missing(fact));
    }
    yield* danglingReferences(dangling, factAttributes.unitRef, 'unit', judged.report?.units ?? [], judged.report ? hiddenUnits(judged.report) : []);
    yield* saidOnce(others);
  },
};

function superfluous(fact: Fact): Case {
  const { document, element } = fact;
  const wrong = `${nameOfFact(fact)} is no number, so that its facts have no unit`;
  return {
    finding: { place: { document, element, attribute: factAttributes.unitRef }, code: 'xmlSchema:attributesExtraneous', message: `${wrong}. Remove the unitRef.` },
    causes: [{ key: fact.concept ?? '', ofMany: (count) => `${wrong}. Remove the unitRefs of all ${count}, or correct its type.` }],
  };
}

function missing(fact: Fact): Case {
  const { document, element } = fact;
  return {
    finding: { place: { document, element }, message: `This fact of ${nameOfFact(fact)} is a number without a unit. Write a unitRef with the id of one.` },
    causes: [{ key: 'missing', ofMany: (count) => `${count} facts, of which this of ${nameOfFact(fact)} is the first, are numbers without a unit. Write unitRefs with the ids of units.` }],
  };
}
