import { canonicalDecimal } from '../../index/equivalence';
import type { Network, Relationship } from '../../index/network';
import { roleName } from '../../standards/roles';
import { attributes, isSummationItem } from '../../xbrl/names';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { Place } from '../place';
import type { DtsRule } from '../rule';

/** A total is the sum of the same items in two roles (XBRL 2.1, 5.2.5.2, allows it; EFM 6.15.4). */
export const repeatedCalculation: DtsRule = {
  id: 'repeated-calculation',
  scope: 'dts',
  codes: { sec: 'EFM.6.15.04' },
  severity: { xbrl: 'off', sec: 'off', esef: 'off' },
  *check({ dts, documents }) {
    const seen = new Map<string, { readonly network: Network; readonly first: Relationship }>();
    for (const network of networksWithArcsIn(dts, documents, isSummationItem)) {
      for (const total of network.sources) {
        const relationships = network.from(total);
        const items = relationships.map(signature).sort().join(' ');
        const earlier = seen.get(`${total} ${items}`);
        if (!earlier) {
          seen.set(`${total} ${items}`, { network, first: relationships[0]! });
          continue;
        }
        const own = relationships.find(({ arc }) => documents.includes(arc.document));
        // With both arcroles of Calculations in one role, the one calculation is meant to be a copy of the other.
        if (!own || earlier.network.baseSet.role === network.baseSet.role) continue;
        yield {
          place: placeOf(own),
          message: `${nameOfEnd(own.from)} is the sum of the same items in the role ${roleName(earlier.network.baseSet.role)}. One of the two calculations is enough, unless readers need both.`,
          related: [{ place: placeOf(earlier.first), message: 'The same total there' }],
        };
      }
    }
  },
};

function signature({ arc, to }: Relationship): string {
  return `${to.key}*${canonicalDecimal(arc.weight ?? '')}`;
}

function placeOf({ arc }: Relationship): Place {
  return { document: arc.document, element: arc.element, attribute: attributes.from };
}
