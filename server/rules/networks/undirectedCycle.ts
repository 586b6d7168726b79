import { findCycles, findUndirectedCycles } from '../../index/cycles';
import { nameOfConcept } from '../../index/concept';
import type { End, Relationship } from '../../index/network';
import { attributes } from '../../xbrl/names';
import { codeOfCycle, cyclesAllowedIn } from './cyclesAllowed';
import { fixByRemoving } from '../fixRemoval';
import { networksWithArcsIn } from '../ownNetworks';
import { mostRelated, severityForAll, type DtsRule } from '../rule';

/** Two ways lead from one concept to another though the arcrole allows no cycles, not even undirected ones (XBRL 2.1, 5.1.4.3; Generic Links 1.0, 2.2.1). */
export const undirectedCycle: DtsRule = {
  id: 'undirected-cycle',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const network of networksWithArcsIn(dts, documents)) {
      // What runs in a circle is another finding, and is an undirected cycle as well.
      if (cyclesAllowedIn(dts, network.baseSet)?.trim() !== 'none' || !findCycles(network).next().done) continue;
      for (const cycle of findUndirectedCycles(network)) {
        const own = cycle.findLast(({ arc }) => documents.includes(arc.document));
        if (!own) continue;
        const others = cycle.filter((relationship) => relationship !== own);
        yield {
          place: placeOf(own),
          code: codeOfCycle(network.baseSet),
          message: `${nameOf(own.to)} is reached in more than one way in this role, which the arcrole ${network.baseSet.arcrole} does not allow. Remove this arc or another of those that lead here.`,
          related: others.slice(0, mostRelated).map((relationship) => ({ place: placeOf(relationship), message: `${nameOf(relationship.from)} → ${nameOf(relationship.to)}` })),
          fixes: () => fixByRemoving([own.arc], dts, { title: 'Remove this arc', isPreferred: false }),
        };
      }
    }
  },
};

function nameOf(end: End): string {
  return end.concept ? nameOfConcept(end.concept) : end.key;
}

function placeOf({ arc }: Relationship) {
  return { document: arc.document, element: arc.element, attribute: attributes.to };
}
