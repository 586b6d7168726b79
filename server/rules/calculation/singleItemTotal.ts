import type { Dts } from '../../index/dts';
import { lostArcsOf } from '../../index/lostArcs';
import type { Network } from '../../index/network';
import { otherSummation } from '../../index/summation';
import { attributes, isSummationItem } from '../../xbrl/names';
import { Locator, type Resource } from '../../xbrl/views';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import { severityForAll, type DtsRule } from '../rule';

/** A total is the sum of a single item (XBRL 2.1, 5.2.5.2, allows it). */
export const singleItemTotal: DtsRule = {
  id: 'single-item-total',
  scope: 'dts',
  absence: true,
  codes: {},
  severity: severityForAll('hint'),
  *check({ dts, documents }) {
    for (const network of networksWithArcsIn(dts, documents, isSummationItem)) {
      if (hasLostArcs(dts, network)) continue;
      for (const total of network.sources) {
        const relationships = network.from(total);
        const { arc, from, to } = relationships[0]!;
        if (relationships.some((other) => other.to.key !== to.key) || !documents.includes(arc.document)) continue;
        if (lostArcsOf(dts).startsAt(total, isSummationItem, network.baseSet.role)) continue;
        // Where its other items hang on the other arcrole, mixing the two is the finding.
        if (otherSummation(dts, network.baseSet)?.from(total).some((other) => other.to.key !== to.key)) continue;
        yield {
          place: { document: arc.document, element: arc.element, attribute: attributes.from },
          message: `${nameOfEnd(to)} is the only item of the total ${nameOfEnd(from)} in this role. Add the items that are missing; where there are none, no calculation is needed.`,
        };
      }
    }
  },
};

/** Whether an arc leads nowhere: it may have been the second item's, and is a finding of its own. */
function hasLostArcs(dts: Dts, { baseSet }: Network): boolean {
  const isFound = (end: Locator | Resource) => end instanceof Locator && dts.conceptAt(end.target) !== undefined;
  return dts.baseSets.get(baseSet.key)!.arcs.some(({ link, from, to }) => [from, to].some((name) => !link?.ends(name).some(isFound)));
}
