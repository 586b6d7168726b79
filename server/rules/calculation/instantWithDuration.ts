import type { End, Relationship } from '../../index/network';
import { attributes, isSummationItem } from '../../xbrl/names';
import { fixByRemoving } from '../fixRemoval';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { Place } from '../place';
import type { DtsRule, Finding } from '../rule';

/**
 * A summation joins an instant with a duration, whose facts never share a context, so that it is never worked out
 * (XBRL 2.1, 5.2.5.2; EFM 6.14.3). One finding where a total differs from all its items.
 */
export const instantWithDuration: DtsRule = {
  id: 'instant-with-duration',
  scope: 'dts',
  codes: { sec: 'EFM.6.14.03' },
  severity: { xbrl: 'warning', sec: 'error', esef: 'warning' },
  *check({ dts, documents }) {
    for (const network of networksWithArcsIn(dts, documents, isSummationItem)) {
      for (const total of network.sources) {
        const items = network.from(total).filter(({ from, to }) => periodTypeOf(from) !== undefined && periodTypeOf(to) !== undefined);
        const differing = items.filter(({ from, to }) => periodTypeOf(from) !== periodTypeOf(to));
        const own = differing.filter(({ arc }) => documents.includes(arc.document));
        if (own.length > 1 && differing.length === items.length) yield findingOnTotal(own);
        else for (const relationship of own) yield { ...findingOnItem(relationship), fixes: () => fixByRemoving([relationship.arc], dts, { title: `Take ${nameOfEnd(relationship.to)} out of the total`, isPreferred: false }) };
      }
    }
  },
};

/** `undefined` where a concept's declaration is not at hand, or says neither. */
function periodTypeOf({ concept }: End): 'instant' | 'duration' | undefined {
  const periodType = concept?.declaration?.periodType?.trim();
  return periodType === 'instant' || periodType === 'duration' ? periodType : undefined;
}

function findingOnTotal([first, ...others]: readonly Relationship[]): Finding {
  const { from, to } = first!;
  return {
    place: placeOf(first!, 'from'),
    message: `The total ${nameOfEnd(from)} is of period type ${periodTypeOf(from)!}, its items are of period type ${periodTypeOf(to)!}: their values never add up in one context. Sum items of the same period type, or correct that of the total.`,
    related: others.map((relationship) => ({ place: placeOf(relationship, 'to'), message: 'Another of its items' })),
  };
}

function findingOnItem(relationship: Relationship): Finding {
  const { from, to } = relationship;
  return {
    place: placeOf(relationship, 'to'),
    message: `${nameOfEnd(to)} is of period type ${periodTypeOf(to)!}, its total ${nameOfEnd(from)} of period type ${periodTypeOf(from)!}: their values never add up in one context. Remove the arc, or correct a period type.`,
    related: [from, to].map(({ concept }) => ({
      place: { document: concept!.declaration!.document, element: concept!.declaration!.element, attribute: attributes.name },
      message: `${concept!.declaration!.localName ?? ''} is declared here`,
    })),
  };
}

function placeOf({ arc }: Relationship, side: 'from' | 'to'): Place {
  return { document: arc.document, element: arc.element, attribute: attributes[side] };
}
