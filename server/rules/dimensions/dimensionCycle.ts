import { attributes } from '../../xbrl/names';
import { fixByRemoving } from '../fixRemoval';
import { nameOfEnd } from '../names';
import { dimensionsWithArcsIn } from './ownDimensions';
import type { Place } from '../place';
import type { Relationship } from '../../index/network';
import { codeForAll, severityForAll, type DtsRule } from '../rule';

/** Of a long circle, so many concepts are named at each end. */
const mostNamed = 10;

/** The members of a dimension lead back to themselves, within a role or from target role to target role (Dimensions 1.0, 2.4.4). */
export const dimensionCycle: DtsRule = {
  id: 'dimension-cycle',
  scope: 'dts',
  codes: codeForAll('xbrldte:DRSDirectedCycleError'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const cycle of dimensionsWithArcsIn(dts, documents)?.cycles ?? []) {
      const own = cycle.findLast(({ arc }) => documents.includes(arc.document));
      if (!own) continue;
      yield {
        place: placeOf(own),
        message: `The members of a dimension run in a circle: ${wayAlong(cycle)}. Remove this arc or another of the circle, or correct its target role.`,
        related: cycle.filter((relationship) => relationship !== own).map((relationship) => ({ place: placeOf(relationship), message: 'Also part of the circle' })),
        fixes: () => fixByRemoving([own.arc], dts, { title: 'Remove this arc', isPreferred: false }),
      };
    }
  },
};

function wayAlong(cycle: readonly Relationship[]): string {
  const ends = [cycle.at(-1)!, ...cycle].map(({ to }) => to);
  const named = ends.length <= 2 * mostNamed ? ends.map(nameOfEnd) : [...ends.slice(0, mostNamed).map(nameOfEnd), '…', ...ends.slice(-mostNamed).map(nameOfEnd)];
  return named.join(' → ');
}

function placeOf({ arc }: Relationship): Place {
  return { document: arc.document, element: arc.element, attribute: attributes.to };
}
