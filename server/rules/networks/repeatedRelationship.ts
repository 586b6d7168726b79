import { isProhibiting, priorityOf, type Relationship } from '../../index/network';
import { attributes } from '../../xbrl/names';
import { fixByRemoving } from '../fixRemoval';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import { severityForAll, type DtsRule } from '../rule';

/**
 * A relationship is there already, made by an equivalent arc through other locators: one of the two has no effect
 * (XBRL 2.1, 3.5.3.9.7.4 and 3.5.3.9.7.5; EFM 6.9.3). Two arcs between the same names are a finding of their own.
 */
export const repeatedRelationship: DtsRule = {
  id: 'repeated-relationship',
  scope: 'dts',
  codes: { sec: 'EFM.6.09.03' },
  severity: severityForAll('warning'),
  *check({ dts, documents }) {
    for (const network of networksWithArcsIn(dts, documents)) {
      for (const group of network.contested.flatMap((pair) => network.equivalentAmong(pair))) {
        const making = group.filter(({ arc }) => !isProhibiting(arc));
        if (making.length < 2) continue;
        const kept = making.reduce((strongest, relationship) => (priorityOf(relationship.arc) > priorityOf(strongest.arc) ? relationship : strongest));
        for (const relationship of making) {
          if (!documents.includes(relationship.arc.document) || isSameArcOrNames(relationship, kept)) continue;
          yield {
            place: placeOf(relationship),
            message: `Another arc of this role already makes the relationship from ${nameOfEnd(relationship.from)} to ${nameOfEnd(relationship.to)}, so this one has no effect. Remove one of the two.`,
            related: [{ place: placeOf(kept), message: 'The other arc' }],
            // An arc of several relationships may have an effect through the others.
            fixes: () => (dts.relationshipsOf(relationship.arc).length === 1 ? fixByRemoving([relationship.arc], dts, { title: 'Remove this arc', isPreferred: true }) : []),
          };
        }
      }
    }
  },
};

function isSameArcOrNames({ arc }: Relationship, { arc: other }: Relationship): boolean {
  return arc === other || (arc.link === other.link && arc.from === other.from && arc.to === other.to);
}

function placeOf({ arc }: Relationship) {
  return { document: arc.document, element: arc.element, attribute: attributes.to };
}
