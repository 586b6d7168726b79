import type { Concept } from '../../index/concept';
import { Steps } from '../../index/dimensions/steps';
import type { Network, Relationship } from '../../index/network';
import { attributes, isSummationItem } from '../../xbrl/names';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsRule } from '../rule';
import { turnSign } from '../calculation/weightAgainstBalance';
import { isStandardConcept } from '../extension';
import { secOnly } from './secOnly';

const continuing = 'NetCashProvidedByUsedInOperatingActivitiesContinuingOperations';
const operating = 'NetCashProvidedByUsedInOperatingActivities';

/** Income, from which operating cash flow is worked out: a credit that is added, as everything below it is. */
const income = /IncomeLoss|ProfitLoss|NetIncome|NetLoss|EarningsLoss|ComprehensiveIncome|ExtraordinaryItem|GainLossOnSaleOfPropertiesNetOfApplicableIncomeTaxes/;

/**
 * Cash from operating activities is summed with a weight that goes against the balance of an item: debits raise it, credits lower it
 * (DQC.US.0043). The total has no balance itself, so that XBRL's own rule on weights is silent. Net income and what it is the sum of are left out.
 */
export const cashFlowWeight: DtsRule = {
  id: 'cash-flow-weight',
  scope: 'dts',
  codes: { sec: 'DQC.US.0043' },
  severity: secOnly('warning'),
  *check({ dts, documents }) {
    for (const network of networksWithArcsIn(dts, documents, isSummationItem)) {
      for (const { relationship, isAdded } of itemsOf(network)) {
        const { arc, to } = relationship;
        const balance = to.concept?.declaration?.balance?.trim();
        if ((balance !== 'debit' && balance !== 'credit') || isAdded === (balance === 'debit') || !documents.includes(arc.document)) continue;
        yield {
          place: { document: arc.document, element: arc.element, attribute: attributes.weight },
          message: `${nameOfEnd(to)} is a ${balance} and is ${isAdded ? 'added to' : 'subtracted from'} cash from operating activities, which ${balance}s ${isAdded ? 'lower' : 'raise'}. Give the arc the other sign, and report values with the sign that the concept means.`,
          // Between two concepts with a balance, XBRL's own rule has the say.
          fixes: () => (relationship.from.concept?.declaration?.balance === undefined && dts.relationshipsOf(arc).length === 1 ? [{ ...turnSign(arc), isPreferred: false }] : []),
        };
      }
    }
  },
};

/** What cash from operating activities is the sum of, at every level, and whether it is added in the end. */
function* itemsOf(network: Network): Generator<{ readonly relationship: Relationship; readonly isAdded: boolean }> {
  const queue = rootOf(network).map((relationship) => ({ relationship, isAdded: weightOf(relationship) > 0 }));
  const seen = new Set<Relationship>();
  const steps = new Steps();
  for (const item of queue) {
    const { relationship, isAdded } = item;
    if (seen.has(relationship) || !steps.take()) continue;
    seen.add(relationship);
    if (Number.isNaN(weightOf(relationship)) || weightOf(relationship) === 0 || income.test(nameOfEnd(relationship.to))) continue;
    yield item;
    for (const next of network.from(relationship.to.key)) queue.push({ relationship: next, isAdded: isAdded === weightOf(next) > 0 });
  }
}

/** What the total is the sum of: all operations' where the network has them, otherwise those that continue. */
function rootOf(network: Network): readonly Relationship[] {
  const totals = [...network.sources].map((key) => network.from(key));
  const totalOf = (name: string) => totals.find(([first]) => first!.from.concept && isUsGaap(first!.from.concept, name));
  return totalOf(operating) ?? totalOf(continuing) ?? [];
}

function isUsGaap(concept: Concept, name: string): boolean {
  return isStandardConcept(concept) && (concept.declaration?.localName ?? concept.id?.replace('us-gaap_', '')) === name;
}

function weightOf({ arc }: Relationship): number {
  return Number(arc.weight?.trim() || 'NaN');
}
