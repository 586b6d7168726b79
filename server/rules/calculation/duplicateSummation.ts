import { canonicalDecimal } from '../../index/equivalence';
import type { Relationship } from '../../index/network';
import type { Arc } from '../../xbrl/views';
import { arcroles, attributes, isSummationItem } from '../../xbrl/names';
import { fixByRemoving } from '../fixRemoval';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import { codeForAll, severityForAll, type DtsRule } from '../rule';

/**
 * A role's effective calculation has several relationships between one total and one item, which are not equivalent, so
 * that all of them count (XBRL 2.1, 3.5.3.9.7.4; Calculations 1.1, 5.2).
 */
export const duplicateSummation: DtsRule = {
  id: 'duplicate-summation',
  scope: 'dts',
  codes: codeForAll('calc11e:duplicateCalculationRelationships'),
  severity: severityForAll('error'),
  *check({ dts, documents, profile }) {
    for (const network of networksWithArcsIn(dts, documents, isSummationItem)) {
      const effective = new Set(network.contested.length === 0 ? [] : network.relationships);
      for (const pair of network.contested) {
        const [first, ...others] = pair.filter((relationship) => effective.has(relationship));
        for (const other of others) {
          if (isSaidAlready(first!.arc, other.arc)) continue;
          const [own, twin] = documents.includes(other.arc.document) ? [other, first!] : [first!, other];
          if (!documents.includes(own.arc.document)) continue;
          yield {
            place: { document: own.arc.document, element: own.arc.element, attribute: attributes.to },
            // XBRL 2.1 lets an item count twice; somebody who calculates by it may mean that.
            ...(profile === 'xbrl' && network.baseSet.arcrole === arcroles.summationItem2003 ? { severity: 'warning' as const } : {}),
            message: `${nameOfEnd(own.to)} counts more than once in ${nameOfEnd(own.from)}: two arcs of this role add it, with different ${differenceOf(own.arc, twin.arc)}. Remove one of them.`,
            related: [{ place: placeOf(twin), message: 'The other arc' }],
            fixes: () => [own, twin].flatMap(({ arc }) => (!documents.includes(arc.document) || dts.relationshipsOf(arc).length > 1 ? [] : fixByRemoving([arc], dts, { title: `Remove the arc with weight ${arc.weight ?? 'none'} and order ${arc.order ?? '1'}`, isPreferred: false }))),
          };
        }
      }
    }
  },
};

/** Two arcs between the same two names of one extended link are forbidden by themselves. */
function isSaidAlready(a: Arc, b: Arc): boolean {
  return a.link === b.link && a.from === b.from && a.to === b.to;
}

function differenceOf(a: Arc, b: Arc): string {
  if (canonicalDecimal(a.weight ?? '') !== canonicalDecimal(b.weight ?? '')) return `weights, ${a.weight ?? 'none'} and ${b.weight ?? 'none'}`;
  if (canonicalDecimal(a.order ?? '1') !== canonicalDecimal(b.order ?? '1')) return `orders, ${a.order ?? '1'} and ${b.order ?? '1'}`;
  return 'attributes';
}

function placeOf({ arc }: Relationship) {
  return { document: arc.document, element: arc.element, attribute: attributes.to };
}
