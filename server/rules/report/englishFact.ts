import { groupBy } from '../../index/groupBy';
import type { Fact } from '../../report/report';
import type { DtsRule } from '../rule';
import { secOnly } from '../sec/secOnly';
import { nameOfFact } from './declaredFacts';
import { saidOnce, type Case } from './saidOnce';

/** The language of a text that has none of its own (EFM 6.5.13). */
const english = 'en-us';

/** A text is in another language, and no fact says the same in the English of the United States (EFM 6.5.14). */
export const englishFact: DtsRule = {
  id: 'english-fact',
  scope: 'dts',
  absence: true,
  ignoresLinks: true,
  codes: { sec: 'EFM.6.05.14' },
  severity: secOnly('error'),
  *check({ documents, report }) {
    const texts = (report?.facts ?? []).filter(({ isNil, number, unitRef, context, concept }) => !isNil && number === undefined && unitRef === undefined && context !== undefined && concept !== undefined);
    const cases: Case[] = [];
    for (const same of groupBy(texts, ({ concept, contextRef }) => `${concept!} ${contextRef!}`).values()) {
      const first = same.find(({ document }) => documents.includes(document));
      if (first && !same.some(isEnglish)) cases.push(caseOf(first));
    }
    yield* saidOnce(cases);
  },
};

function isEnglish({ language = english }: Fact): boolean {
  return language.toLowerCase() === english;
}

function caseOf(fact: Fact): Case {
  const { document, element } = fact;
  const language = fact.language!;
  const wanted = 'EDGAR wants each text with xml:lang="en-US", or without xml:lang';
  return {
    finding: { place: { document, element, attribute: { namespace: 'http://www.w3.org/XML/1998/namespace', local: 'lang' } }, message: `${nameOfFact(fact)} is told in the language "${language}" alone, and ${wanted}. Correct the language, or add a fact in English.` },
    causes: [{ key: language, ofMany: (count) => `${nameOfFact(fact)} and ${count - 1} more texts are told in the language "${language}" alone, and ${wanted}. Correct the language, which may be set on an element around them, or add facts in English.` }],
  };
}
