import { attributes, clark, isSummationItem, namespaces } from '../../xbrl/names';
import { fixWeight } from './fixWeight';
import { isMisspelt } from '../misspeltAttribute';
import { codeForAll, severityForAll, type DocumentRule } from '../rule';

const calculationArc = clark({ namespace: namespaces.link, local: 'calculationArc' });

/** A summation-item arc has no weight (XBRL 2.1, 5.2.5.2.1). Only a calculationArc may have one; that the arcrole is on another arc is another finding. */
export const weightMissing: DocumentRule = {
  id: 'weight-missing',
  scope: 'document',
  codes: codeForAll('xmlSchema:attributesRequired'),
  severity: severityForAll('error'),
  *check(document) {
    for (const arc of document.arcs) {
      if (arc.name !== calculationArc || !isSummationItem(arc.arcrole) || arc.weight !== undefined || isMisspelt(document, arc.element, attributes.weight)) continue;
      yield {
        place: { document, element: arc.element },
        message: 'This calculation arc has no weight. Add weight="1" to add the item to the total, or weight="-1" to subtract it.',
        fixes: (dts) => fixWeight(arc, dts),
      };
    }
  },
};
