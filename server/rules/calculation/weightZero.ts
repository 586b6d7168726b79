import { parseDecimal } from '../../index/equivalence';
import { attributes, isSummationItem } from '../../xbrl/names';
import { fixByRemoving } from '../fixRemoval';
import { fixWeight } from './fixWeight';
import { codeForAll, severityForAll, type DocumentRule } from '../rule';

/** The weight of a summation-item arc is zero (XBRL 2.1, 5.2.5.2.1). */
export const weightZero: DocumentRule = {
  id: 'weight-zero',
  scope: 'document',
  codes: codeForAll('xbrl.5.2.5.2.1:zeroWeight'),
  severity: severityForAll('error'),
  *check(document) {
    for (const arc of document.arcs) {
      if (!isSummationItem(arc.arcrole) || arc.weight === undefined || !parseDecimal(arc.weight)?.eq(0)) continue;
      yield {
        place: { document, element: arc.element, attribute: attributes.weight },
        message: 'A weight of 0 takes the item out of the total. Write 1 to add it or -1 to subtract it; if it does not belong to the total, remove the arc.',
        fixes: (dts) => [...fixWeight(arc, dts), ...fixByRemoving([arc], dts, { title: 'Remove the arc', isPreferred: false })],
      };
    }
  },
};
