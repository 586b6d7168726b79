import { decimalsOf, roundTo } from '../../calculation/accuracy';
import { Effort } from '../../calculation/evaluation';
import type { Fact } from '../../report/report';
import { arcroles, attributes } from '../../xbrl/names';
import { severityForAll, type DtsRule } from '../rule';
import { nameOfFact } from './declaredFacts';
import { factAttributes } from './factAttributes';

/** So many pairs of facts are compared in one report. */
const mostPairs = 1_000_000;

/** A fact and its alias, about the same and in the same tuple, differ in value or unit (XBRL 2.1, 5.2.6.2.2). */
export const essenceAliasValue: DtsRule = {
  id: 'essence-alias-value',
  scope: 'dts',
  codes: {},
  severity: severityForAll('warning'),
  *check({ dts, documents, report }) {
    if (!report) return;
    const effort = new Effort(mostPairs);
    for (const { relationships } of dts.networks((arcrole) => arcrole === arcroles.essenceAlias)) {
      for (const { arc, from, to } of relationships) {
        const [essence, alias] = [from, to].map(({ concept }) => concept?.declaration?.name);
        if (essence === undefined || alias === undefined) continue;
        const facts = report.factsOf(essence);
        for (const fact of report.factsOf(alias)) {
          if (!effort.allows(facts.length)) return;
          const other = documents.includes(fact.document) ? facts.find((each) => isAboutTheSame(fact, each) && differenceOf(fact, each) !== undefined) : undefined;
          if (!other) continue;
          const difference = differenceOf(fact, other)!;
          yield {
            place: { document: fact.document, element: fact.element, ...(difference === 'unit' ? { attribute: factAttributes.unitRef } : { part: 'content' }) },
            code: difference === 'unit' ? 'xbrl.5.2.6.2.2:essenceAliasUnitsInconsistency' : 'xbrl.5.2.6.2.2:essenceAliasInconsistency',
            message: `${nameOfFact(fact)} is an alias of ${nameOfFact(other)}, which is reported with another ${difference} for the same. Correct one of the two facts, or remove the arc.`,
            related: [
              { place: { document: other.document, element: other.element }, message: `${nameOfFact(other)}: ${other.value ?? ''}` },
              { place: { document: arc.document, element: arc.element, attribute: attributes.to }, message: 'The arc' },
            ],
          };
        }
      }
    }
  },
};

/** Whether two facts stand in one tuple, or none, and have contexts that are c-equal (XBRL 2.1, 4.10). */
function isAboutTheSame(a: Fact, b: Fact): boolean {
  return a.tuple === b.tuple && a.context !== undefined && a.context.cEqual === b.context?.cEqual;
}

/** In what a fact and its alias differ: numbers as far as both are known exactly (XBRL 2.1, 4.10, v-equal). */
function differenceOf(a: Fact, b: Fact): 'unit' | 'value' | undefined {
  if (a.isNil || b.isNil || a.value === undefined || b.value === undefined) return undefined;
  if (a.unit?.uEqual !== b.unit?.uEqual) return 'unit';
  if (!a.number || !b.number) return a.value.trim().replace(/\s+/g, ' ') === b.value.trim().replace(/\s+/g, ' ') ? undefined : 'value';
  const [ofA, ofB] = [decimalsOf(a.number, a), decimalsOf(b.number, b)];
  if (ofA === undefined || ofB === undefined) return undefined;
  const common = ofA === 'INF' ? ofB : ofB === 'INF' ? ofA : Math.min(ofA, ofB);
  return roundTo(a.number, common).eq(roundTo(b.number, common)) ? undefined : 'value';
}
