import { nameOfConcept, type Concept } from '../../index/concept';
import { isDecimal, isNumeric } from '../../index/derivation';
import type { End, Relationship } from '../../index/network';
import { arcroles, attributes, isSummationItem, parseClark } from '../../xbrl/names';
import type { Arc } from '../../xbrl/views';
import { fixByRemoving } from '../fixRemoval';
import { networksWithArcsIn } from '../ownNetworks';
import type { Place } from '../place';
import { codeForAll, severityForAll, type DtsRule } from '../rule';

/**
 * A total or an item of a calculation is no number (XBRL 2.1, 5.2.5.2), or none that Calculations 1.1 can sum (5.2 there). One finding for
 * each such concept.
 */
export const nonNumericSummation: DtsRule = {
  id: 'non-numeric-summation',
  scope: 'dts',
  codes: codeForAll('xbrl.5.2.5.2:nonNumericCalc'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    const uses = new Map<string, { end: End; places: Place[]; arcs: Arc[] }>();
    for (const network of networksWithArcsIn(dts, documents, isSummationItem)) {
      const isSummable = (concept: Concept) => (network.baseSet.arcrole === arcroles.summationItem2023 ? isDecimal(dts, concept) : isNumeric(dts, concept));
      for (const relationship of network.relationships) {
        for (const side of ['from', 'to'] as const) {
          const end = relationship[side];
          if (!documents.includes(relationship.arc.document) || !end.concept || isSummable(end.concept) !== false) continue;
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
      const ofType = type === undefined ? '' : ` (its type is ${parseClark(type).local})`;
      const said = isNumeric(dts, end.concept!)
        ? { code: 'calc11e:nonDecimalItemNode', message: `${nameOfConcept(end.concept!)} is no decimal number${ofType}, and Calculations 1.1 sums no others. Remove the arc, or give the concept a type such as xbrli:decimalItemType.` }
        : { message: `${nameOfConcept(end.concept!)} is not numeric${ofType}, so it cannot be part of a summation. Remove the arc, or give the concept a numeric type.` };
      yield {
        place: places[0]!,
        ...said,
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
