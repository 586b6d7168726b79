import { changeValue } from '../../edits/changeValue';
import { parseDecimal } from '../../index/equivalence';
import { attributes, isSummationItem } from '../../xbrl/names';
import type { DocumentRule } from '../rule';

/** The weight of a summation-item arc is neither 1 nor -1 (EFM 6.14.2); the specifications allow any but 0. */
export const weightNotOne: DocumentRule = {
  id: 'weight-not-one',
  scope: 'document',
  codes: { sec: 'EFM.6.14.02' },
  severity: { xbrl: 'off', sec: 'error', esef: 'off' },
  *check(document) {
    for (const arc of document.arcs) {
      if (!isSummationItem(arc.arcrole) || arc.weight === undefined) continue;
      const weight = parseDecimal(arc.weight);
      if (!weight || weight.eq(0) || weight.abs().eq(1)) continue;
      yield {
        place: { document, element: arc.element, attribute: attributes.weight },
        message: `The SEC accepts no weight but 1 and -1; this one is ${arc.weight.trim()}. Write ${weight.gt(0) ? '1' : '-1'}, or leave the item out of the calculation.`,
        fixes: () => [{ title: `Change the weight to ${weight.gt(0) ? '1' : '-1'}`, isPreferred: false, edits: changeValue(document, arc.element, attributes.weight, weight.gt(0) ? '1' : '-1') }],
      };
    }
  },
};
