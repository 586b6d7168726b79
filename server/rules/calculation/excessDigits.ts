import { bindingsOf } from '../../calculation/calculate';
import { decimalsOf, hasExcessDigits } from '../../calculation/accuracy';
import { setAttribute } from '../../edits/setAttribute';
import type { Dts } from '../../index/dts';
import type { Fact } from '../../report/report';
import { numberText } from '../../report/wording';
import { acceptanceOf } from '../../standards/secTaxonomies';
import { factAttributes } from '../report/factAttributes';
import { saidOnce, type Case } from '../report/saidOnce';
import type { DtsContext, DtsRule, Severity } from '../rule';

/**
 * A fact of a sum has digits beyond its decimals, so that Calculations 1.1 takes it for nothing that a sum can be made with, and
 * leaves every sum out that it is part of (5.2). XBRL 2.1 rounds it. EDGAR takes no such fact, in a sum or not (EFM 6.5.37).
 */
export const excessDigits: DtsRule = {
  id: 'excess-digits',
  scope: 'dts',
  codes: { xbrl: 'calc11e:excessDigits', sec: 'EFM.6.05.37', esef: 'calc11e:excessDigits' },
  severity: { xbrl: 'warning', sec: 'error', esef: 'warning' },
  *check(judged) {
    const { report, profile } = judged;
    if (!report) return;
    const told = new Set<Fact>();
    if (profile === 'sec') {
      const facts = report.facts.filter((fact) => fact.decimals !== undefined && judged.documents.includes(fact.document) && hasDigitsBeyond(fact));
      for (const fact of facts) told.add(fact);
      const severity = isOfEarlierYears(judged.dts) ? 'information' : 'error';
      yield* saidOnce(facts.map((fact) => caseOfEdgar(fact, severity)));
    }
    for (const fact of factsInObstacles(judged)) {
      const { document, element } = fact;
      if (!hasDigitsBeyond(fact) || told.has(fact) || !judged.documents.includes(document)) continue;
      told.add(fact);
      yield {
        place: { document, element, part: 'content' },
        ...(profile === 'sec' ? { code: 'calc11e:excessDigits', severity: 'warning' } : {}),
        message: `${beyond(fact)}, so no sum that it is part of can be checked. Write decimals="${placesOf(fact)}" if all its digits are right, or else the value without them.`,
      };
    }
  },
};

/** The facts of sums that cannot be checked since one of them has too many digits. */
function* factsInObstacles({ dts, report, calculations }: DtsContext): Generator<Fact> {
  if (!report || calculations === 'off' || calculations === 'xbrl-2.1') return;
  for (const { obstacle, total, items } of bindingsOf(dts, report, calculations)) {
    if (obstacle !== 'excess-digits') continue;
    yield* total;
    for (const { facts } of items) yield* facts;
  }
}

/** Whether a filing builds upon a taxonomy that EDGAR has taken off its list: then it was filed when EDGAR did not look at digits. */
function isOfEarlierYears({ members, missing }: Dts): boolean {
  return [...members.keys(), ...missing.keys()].some((url) => acceptanceOf(url) === 'earlier');
}

function caseOfEdgar(fact: Fact, severity: Severity): Case {
  const { document, element, decimals } = fact;
  return {
    finding: {
      place: { document, element, part: 'content' },
      severity,
      message: `${beyond(fact)}, which EDGAR does not accept. Write decimals="${placesOf(fact)}" if all its digits are right, or else the value without them.`,
      fixes: () => [{ title: `Write decimals="${placesOf(fact)}"`, isPreferred: false, edits: [setAttribute(document, element, factAttributes.decimals, String(placesOf(fact)))] }],
    },
    causes: [{ key: `${decimals!} ${placesOf(fact)}`, ofMany: (count) => `${beyond(fact)}, and so have ${count - 1} more values, which EDGAR does not accept. Write decimals="${placesOf(fact)}" if all their digits are right, or else the values without them.` }],
  };
}

function hasDigitsBeyond(fact: Fact): boolean {
  const { number } = fact;
  const accurate = number && decimalsOf(number, fact);
  return accurate !== undefined && hasExcessDigits(number!, accurate);
}

function beyond({ number, decimals, precision }: Fact): string {
  return `${numberText(number!)} has digits beyond its ${decimals === undefined ? `precision of ${precision!}` : `decimals of ${decimals}`}`;
}

/** The fewest decimals with which a number has no digit beyond them. */
function placesOf({ number }: Fact): number {
  return number!.c.length - 1 - number!.e;
}
