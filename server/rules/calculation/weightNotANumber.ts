import { parseDecimal } from '../../index/equivalence';
import { attributes, isSummationItem } from '../../xbrl/names';
import { fixWeight } from './fixWeight';
import { codeForAll, severityForAll, type DocumentRule } from '../rule';

/** The weight of a summation-item arc is no decimal number (XBRL 2.1, 5.2.5.2.1; XML Schema 2, 3.2.3). */
export const weightNotANumber: DocumentRule = {
  id: 'weight-not-a-number',
  scope: 'document',
  codes: codeForAll('xmlSchema:valueError'),
  severity: severityForAll('error'),
  *check(document) {
    for (const arc of document.arcs) {
      if (!isSummationItem(arc.arcrole) || arc.weight === undefined || parseDecimal(arc.weight)) continue;
      yield {
        place: { document, element: arc.element, attribute: attributes.weight },
        message: `The weight "${arc.weight}" is not a decimal number. Write 1 to add the item to the total, or -1 to subtract it.`,
        fixes: (dts) => fixWeight(arc, dts),
      };
    }
  },
};
