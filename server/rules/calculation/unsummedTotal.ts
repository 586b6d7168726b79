import { calculationsAreAllHere } from '../../index/absence';
import type { Relationship } from '../../index/network';
import { arcroles, attributes, isSummationItem } from '../../xbrl/names';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { Place } from '../place';
import { severityForAll, type DtsRule } from '../rule';
import { isTotalRole } from './totalRoles';

/**
 * A concept that is shown as a total is the sum of nothing in any role (XBRL 2.1, 5.2.4.2.1; EFM 6.15.2). Where the SEC's rules
 * and a report are at hand, uncalculated-total says it, of what is reported.
 */
export const unsummedTotal: DtsRule = {
  id: 'unsummed-total',
  scope: 'dts',
  absence: true,
  codes: {},
  severity: severityForAll('hint'),
  *check({ dts, documents, profile, report }) {
    if (profile === 'sec' && report) return;
    const summed = new Set([...networksWithArcsIn(dts, documents, isSummationItem)].flatMap((network) => [...network.sources]));
    // Where nothing at all is summed, no total is wanting: the filer does without calculations.
    if (summed.size === 0) return;
    const isSummed = (key: string) => summed.has(key) || dts.relationshipsWith(key).some(([{ arcrole }, { from }]) => isSummationItem(arcrole) && from.key === key);
    const unsummed = new Map<string, Relationship[]>();
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.parentChild)) {
      for (const relationship of network.relationships) {
        const { arc, to } = relationship;
        if (!isTotalRole(arc.preferredLabel) || !documents.includes(arc.document) || isSummed(to.key)) continue;
        if (!to.concept || !calculationsAreAllHere(dts, to.concept)) continue;
        const others = unsummed.get(to.key);
        if (others) others.push(relationship);
        else unsummed.set(to.key, [relationship]);
      }
    }
    for (const [first, ...others] of unsummed.values()) {
      yield {
        place: placeOf(first!),
        message: `${nameOfEnd(first!.to)} is shown as a total here, but no calculation sums it. Add its items to a calculationLink, or choose another label.`,
        related: others.map((other) => ({ place: placeOf(other), message: 'Also shown as a total here' })),
      };
    }
  },
};

function placeOf({ arc }: Relationship): Place {
  return { document: arc.document, element: arc.element, attribute: attributes.preferredLabel };
}
