import { setAttribute } from '../edits/setAttribute';
import type { Dts } from '../index/dts';
import { attributes, isSummationItem } from '../xbrl/names';
import type { Arc } from '../xbrl/views';
import { codeForAll, severityForAll, type DocumentRule, type Fix } from './rule';
import { signOfWeight } from './weightAgainstBalance';

/** A summation-item arc has no weight (XBRL 2.1, 5.2.5.2.1). */
export const weightMissing: DocumentRule = {
  id: 'weight-missing',
  scope: 'document',
  codes: codeForAll('xmlSchema:attributesRequired'),
  severity: severityForAll('error'),
  *check(document) {
    for (const arc of document.arcs) {
      if (!isSummationItem(arc.arcrole) || arc.weight !== undefined) continue;
      yield {
        place: { document, element: arc.element },
        message: 'This calculation arc has no weight. Add weight="1" to add the item to the total, or weight="-1" to subtract it.',
        fixes: (dts) => addWeight(arc, dts),
      };
    }
  },
};

/** Either weight, unless the balances of total and item leave only one. */
function addWeight(arc: Arc, dts: Dts | undefined): readonly Fix[] {
  const signs = new Set((dts?.relationshipsOf(arc) ?? []).flatMap(({ from, to }) => signOfWeight(from.concept, to.concept) ?? []));
  const isDecided = signs.size === 1;
  return ([1, -1] as const)
    .filter((sign) => !isDecided || signs.has(sign))
    .map((sign) => ({ title: `Add weight="${sign}" to ${sign === 1 ? 'add' : 'subtract'} the item`, isPreferred: isDecided, edits: [setAttribute(arc.document, arc.element, attributes.weight, String(sign))] }));
}
