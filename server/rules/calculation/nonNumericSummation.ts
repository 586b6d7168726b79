import { nameOfConcept } from '../../index/concept';
import { isNumeric } from '../../index/derivation';
import type { End, Relationship } from '../../index/network';
import { attributes, isSummationItem, parseClark } from '../../xbrl/names';
import type { Arc } from '../../xbrl/views';
import { fixByRemoving } from '../fixRemoval';
import { networksWithArcsIn } from '../ownNetworks';
import type { Place } from '../place';
import { codeForAll, severityForAll, type DtsRule } from '../rule';

/** A total or an item of a calculation is no number (XBRL 2.1, 5.2.5.2). One finding for each such concept. */
export const nonNumericSummation: DtsRule = {
  id: 'non-numeric-summation',
  scope: 'dts',
  codes: codeForAll('xbrl.5.2.5.2:nonNumericCalc'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    const uses = new Map<string, { end: End; places: Place[]; arcs: Arc[] }>();
    for (const network of networksWithArcsIn(dts, documents, isSummationItem)) {
      for (const relationship of network.relationships) {
        for (const side of ['from', 'to'] as const) {
          const end = relationship[side];
          if (!documents.includes(relationship.arc.document) || !end.concept || isNumeric(dts, end.concept) !== false) continue;
          const use = uses.get(end.key);
          if (use) {
            use.places.push(placeOf(relationship, side));
            use.arcs.push(relationship.arc);
          } else uses.set(end.key, { end, places: [placeOf(relationship, side)], arcs: [relationship.arc] });
        }
      }
    }
    for (const { end, places, arcs } of uses.values()) {
      const { type } = end.concept!.declaration!;
      yield {
        place: places[0]!,
        message: `${nameOfConcept(end.concept!)} is not numeric${type === undefined ? '' : ` (its type is ${parseClark(type).local})`}, so it cannot be part of a summation. Remove the arc, or give the concept a numeric type.`,
        related: [
          { place: { document: end.concept!.declaration!.document, element: end.concept!.declaration!.element, attribute: attributes.name }, message: 'Its declaration' },
          ...places.slice(1).map((place) => ({ place, message: 'Also summed here' })),
        ],
        fixes: () => fixByRemoving(arcs, dts, { title: `Take ${nameOfConcept(end.concept!)} out of the calculation`, isPreferred: false }),
      };
    }
  },
};

function placeOf({ arc }: Relationship, side: 'from' | 'to'): Place {
  return { document: arc.document, element: arc.element, attribute: attributes[side] };
}
