import { isNumeric } from '../../index/derivation';
import type { End, Relationship } from '../../index/network';
import { attributes, isSummationItem } from '../../xbrl/names';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { Place } from '../place';
import { severityForAll, type DtsRule } from '../rule';

/**
 * A total or an item of a calculation is abstract: nobody can report it, so that the sum is never made, or made without it (XBRL 2.1, 5.2.5.2).
 * One finding for each such concept; that it is no number is a finding of its own.
 */
export const abstractSummation: DtsRule = {
  id: 'abstract-summation',
  scope: 'dts',
  codes: {},
  severity: severityForAll('information'),
  *check({ dts, documents }) {
    const uses = new Map<string, { readonly end: End; readonly isTotal: boolean; readonly places: Place[] }>();
    for (const network of networksWithArcsIn(dts, documents, isSummationItem)) {
      for (const relationship of network.relationships) {
        for (const side of ['from', 'to'] as const) {
          const end = relationship[side];
          if (!end.concept?.declaration?.abstract || !documents.includes(relationship.arc.document) || isNumeric(dts, end.concept) === false) continue;
          const use = uses.get(end.key);
          if (use) use.places.push(placeOf(relationship, side));
          else uses.set(end.key, { end, isTotal: side === 'from', places: [placeOf(relationship, side)] });
        }
      }
    }
    for (const { end, isTotal, places } of uses.values()) {
      const [first, ...others] = places;
      yield {
        place: first!,
        message: `${nameOfEnd(end)} is abstract, so that no value of it can be reported: ${isTotal ? 'nothing is ever compared with this sum' : 'it adds nothing to its total'}. Let the arc name the concept with the amount, or declare this one without abstract="true".`,
        related: others.map((place) => ({ place, message: 'Also summed here' })),
      };
    }
  },
};

function placeOf({ arc }: Relationship, side: 'from' | 'to'): Place {
  return { document: arc.document, element: arc.element, attribute: attributes[side] };
}
