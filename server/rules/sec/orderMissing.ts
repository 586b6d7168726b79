import { setAttribute } from '../../edits/setAttribute';
import { orderOf } from '../../index/network';
import { attributes, namespaces, parseClark } from '../../xbrl/names';
import type { Arc } from '../../xbrl/views';
import { isMisspelt } from '../misspeltAttribute';
import type { DocumentRule, Fix } from '../rule';
import { secOnly } from './secOnly';

const codes: Readonly<Record<string, string>> = { presentationArc: 'EFM.6.12.01', calculationArc: 'EFM.6.14.01', definitionArc: 'EFM.6.16.01' };

/** A presentation, calculation or definition arc has no order (EFM 6.12.1, 6.14.1 and 6.16.1). */
export const orderMissing: DocumentRule = {
  id: 'order-missing',
  scope: 'document',
  codes: {},
  severity: secOnly('error'),
  *check(document) {
    for (const arc of document.arcs) {
      const { namespace, local } = parseClark(arc.name);
      const code = namespace === namespaces.link ? codes[local] : undefined;
      if (code === undefined || arc.order?.trim() || isMisspelt(document, arc.element, attributes.order)) continue;
      yield {
        place: { document, element: arc.element, attribute: attributes.order },
        code,
        message: 'This arc has no order. The SEC wants one on each: write order with a number that places the child among its siblings.',
        fixes: () => placeLast(arc),
      };
    }
  },
};

/** An order behind those of the arcs that start at the same name. */
function placeLast(arc: Arc): readonly Fix[] {
  const siblings = arc.link?.arcs.filter((other) => other.from === arc.from && other.arcrole === arc.arcrole && other.order?.trim()) ?? [];
  const last = Math.max(0, ...siblings.map(orderOf));
  const order = String(Math.floor(last) + 1);
  return [{ title: `Write order="${order}", behind its siblings`, isPreferred: false, edits: [setAttribute(arc.document, arc.element, attributes.order, order)] }];
}
