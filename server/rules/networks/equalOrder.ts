import { canonicalDecimal } from '../../index/equivalence';
import type { Relationship } from '../../index/network';
import { arcroles, attributes } from '../../xbrl/names';
import { fixOrders } from './fixOrders';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { Place } from '../place';
import type { DtsRule } from '../rule';

/** Two children of one parent have the same order in a presentation (EFM 6.12.2); XBRL 2.1 allows it (3.5.3.9.5). */
export const equalOrder: DtsRule = {
  id: 'equal-order',
  scope: 'dts',
  codes: { sec: 'EFM.6.12.02' },
  severity: { xbrl: 'off', sec: 'error', esef: 'off' },
  *check({ dts, documents }) {
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.parentChild)) {
      for (const parent of network.sources) {
        const children = network.from(parent);
        if (children.length < 2) continue;
        const byOrder = new Map<string, Relationship>();
        for (const relationship of children) {
          const { order } = relationship.arc;
          // An arc without order is another finding.
          if (order === undefined) continue;
          const number = canonicalDecimal(order);
          const earlier = byOrder.get(number);
          if (!earlier) {
            byOrder.set(number, relationship);
            continue;
          }
          const [other, own] = documents.includes(relationship.arc.document) ? [earlier, relationship] : [relationship, earlier];
          if (!documents.includes(own.arc.document)) continue;
          yield {
            place: placeOf(own),
            message: `${nameOfEnd(own.to)} and ${nameOfEnd(other.to)} have the same order below ${nameOfEnd(own.from)}, ${order.trim()}. Give each child an order of its own.`,
            related: [{ place: placeOf(other), message: 'The same order' }],
            fixes: () => fixOrders(network, parent, documents, dts),
          };
        }
      }
    }
  },
};

function placeOf({ arc }: Relationship): Place {
  return { document: arc.document, element: arc.element, attribute: attributes.order };
}
