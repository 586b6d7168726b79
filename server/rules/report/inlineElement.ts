import type { Fact } from '../../report/report';
import { severityForAll, type DtsRule } from '../rule';
import { declaredFacts, nameOfFact } from './declaredFacts';
import { saidOnce, type Case } from './saidOnce';
import { inlineElementOf, ValueKinds, type InlineElement } from './valueKinds';

const reports: Readonly<Record<InlineElement, string>> = { nonFraction: 'a number', fraction: 'a fraction', nonNumeric: 'a text' };

/** A fact stands in an element of Inline XBRL that reports values of another kind than its concept's type (Inline XBRL 1.1, 7, 10 and 11). */
export const inlineElement: DtsRule = {
  id: 'inline-element',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    const kinds = new ValueKinds(judged.dts);
    const cases: Case[] = [];
    for (const { fact, declaration } of declaredFacts(judged)) {
      const wanted = kinds.wantedElement(fact, declaration);
      if (wanted !== undefined) cases.push(caseOf(fact, wanted));
    }
    yield* saidOnce(cases);
  },
};

function caseOf(fact: Fact, wanted: InlineElement): Case {
  const { document, element } = fact;
  const name = nameOfFact(fact);
  const change = wanted === 'nonNumeric' ? 'Make it an ix:nonNumeric, without unitRef and decimals' : wanted === 'fraction' ? 'Make it an ix:fraction with a numerator and a denominator' : 'Make it an ix:nonFraction, with unitRef and decimals';
  const written = inlineElementOf(fact)!;
  const said = `The type of ${name} is that of ${reports[wanted]}, and ix:${written} reports ${reports[written]}`;
  return {
    finding: { place: { document, element }, message: `${said}. ${change}, or name another concept.` },
    causes: [{ key: `${written} ${fact.concept!}`, ofMany: (count) => `${said}, here and in ${count - 1} more facts. ${change}, or correct the type.` }],
  };
}
