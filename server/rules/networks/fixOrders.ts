import Big from 'big.js';
import { setAttribute } from '../../edits/setAttribute';
import { parseDecimal } from '../../index/equivalence';
import type { Dts } from '../../index/dts';
import type { Network } from '../../index/network';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes } from '../../xbrl/names';
import { nameOfEnd } from '../names';
import type { Fix } from '../rule';

/**
 * Gives the children of a parent orders that rise (XBRL 2.1, 3.5.3.9.5). Their sequence stays, and so does every order that
 * is higher than the one before.
 * @returns nothing where that would change an arc that is not the filer's, makes other relationships as well, or is one of
 * several between which equivalence decides, of which order is a part (3.5.3.9.7.4)
 */
export function fixOrders(network: Network, parent: string, documents: readonly XbrlDocument[], dts: Dts): readonly Fix[] {
  const children = network.from(parent);
  const contested = new Set(network.contested.flat());
  const edits = [];
  let previous: Big | undefined;
  for (const relationship of children) {
    const { arc } = relationship;
    const order = parseDecimal(arc.order ?? '1');
    if (!order) return [];
    if (previous === undefined || order.gt(previous)) {
      previous = order;
      continue;
    }
    if (!documents.includes(arc.document) || contested.has(relationship) || dts.relationshipsOf(arc).length > 1) return [];
    previous = previous.round(0, Big.roundDown).plus(1);
    edits.push(setAttribute(arc.document, arc.element, attributes.order, previous.toFixed()));
  }
  return edits.length === 0 ? [] : [{ title: `Renumber the children of ${nameOfEnd(children[0]!.from)}`, isPreferred: true, edits }];
}
