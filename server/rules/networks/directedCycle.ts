import { nameOfConcept } from '../../index/concept';
import { findCycles } from '../../index/cycles';
import type { Dts } from '../../index/dts';
import type { BaseSet } from '../../index/baseSet';
import type { End, Relationship } from '../../index/network';
import type { Profile } from '../../index/profile';
import { codeOfCycle, cyclesAllowedIn } from './cyclesAllowed';
import { arcroles, attributes } from '../../xbrl/names';
import { fixByRemoving } from '../fixRemoval';
import { dimensionsWithArcsIn } from '../dimensions/ownDimensions';
import { networksWithArcsIn } from '../ownNetworks';
import type { Place } from '../place';
import { severityForAll, type DtsRule, type Severity } from '../rule';

/** More of a circle is not told: thousands of long ones, in a linkbase made to do harm, would fill the memory. */
const mostNamed = 20;
const mostRelated = 50;

/** A network leads from a concept back to itself where its arcrole forbids it (XBRL 2.1, 5.1.4.3, 5.2.4.2, 5.2.6.2; EFM 6.14.4). */
export const directedCycle: DtsRule = {
  id: 'directed-cycle',
  scope: 'dts',
  codes: {},
  severity: severityForAll('error'),
  *check({ dts, documents, profile }) {
    for (const network of networksWithArcsIn(dts, documents)) {
      const ban = banOf(dts, network.baseSet, profile);
      if (!ban) continue;
      // Among the members of a dimension, Dimensions has a code of its own for it.
      const told = new Set(network.baseSet.arcrole === arcroles.domainMember ? dimensionsWithArcsIn(dts, documents)?.cycles.flat() : []);
      for (const cycle of findCycles(network)) {
        const own = cycle.findLast(({ arc }) => documents.includes(arc.document));
        if (!own || cycle.some((relationship) => told.has(relationship))) continue;
        yield {
          place: placeOf(own),
          code: ban.code,
          severity: ban.severity,
          message: `${ban.what} runs in a circle: ${wayAlong(cycle)}. Remove this arc or another of the circle.`,
          related: cycle
            .filter((relationship) => relationship !== own)
            .slice(0, mostRelated)
            .map((relationship) => ({ place: placeOf(relationship), message: 'Also part of the circle' })),
          fixes: () => fixByRemoving([own.arc], dts, { title: 'Remove this arc', isPreferred: false }),
        };
      }
    }
  },
};

/** The concepts along a circle; of a long one, the first and the last. */
function wayAlong(cycle: readonly Relationship[]): string {
  const ends = [...cycle.map(({ from }) => from), cycle.at(-1)!.to];
  const nameOf = (end: End) => (end.concept ? nameOfConcept(end.concept) : end.key);
  if (ends.length <= mostNamed) return ends.map(nameOf).join(' → ');
  return [...ends.slice(0, mostNamed / 2).map(nameOf), '…', ...ends.slice(-mostNamed / 2).map(nameOf)].join(' → ');
}

function placeOf({ arc }: Relationship): Place {
  return { document: arc.document, element: arc.element, attribute: attributes.to };
}

interface Ban {
  readonly code: string;
  readonly severity: Severity;
  readonly what: string;
}

/** How directed cycles are banned in a base set; `undefined` where they are allowed. */
function banOf(dts: Dts, baseSet: BaseSet, profile: Profile): Ban | undefined {
  const { arcrole } = baseSet;
  switch (arcrole) {
    case arcroles.parentChild:
      return { code: 'xbrl.5.2.4.2', severity: 'error', what: 'This presentation' };
    case arcroles.generalSpecial:
    case arcroles.essenceAlias:
      return { code: 'xbrl.5.2.6.2.1', severity: 'error', what: 'This definition' };
    case arcroles.summationItem2003:
      // XBRL 2.1 allows any cycle here; a total that contains itself is still no total.
      return profile === 'sec' ? { code: 'EFM.6.14.04', severity: 'error', what: 'This calculation' } : { code: 'directed-cycle', severity: 'warning', what: 'This calculation' };
    case arcroles.summationItem2023:
      return { code: profile === 'sec' ? 'EFM.6.14.04' : 'xbrl.5.1.4.3:cycles', severity: 'error', what: 'This calculation' };
    default: {
      const cyclesAllowed = cyclesAllowedIn(dts, baseSet);
      if (cyclesAllowed === undefined || cyclesAllowed === 'any') return undefined;
      return { code: codeOfCycle(baseSet), severity: 'error', what: `This network of arcrole ${arcrole}` };
    }
  }
}
