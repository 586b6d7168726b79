import { setAttribute } from '../../edits/setAttribute';
import type { Dts } from '../../index/dts';
import { attributes } from '../../xbrl/names';
import type { Arc } from '../../xbrl/views';
import type { Fix } from '../rule';
import { signOfWeight } from './weightAgainstBalance';

/** Gives a summation-item arc the weight 1 or -1: a choice of both, unless the balances of total and item leave only one (XBRL 2.1, 5.1.1.2, Table 6). */
export function fixWeight(arc: Arc, dts: Dts | undefined): readonly Fix[] {
  const signs = new Set((dts?.relationshipsOf(arc) ?? []).flatMap(({ from, to }) => signOfWeight(from.concept, to.concept) ?? []));
  const isDecided = signs.size === 1;
  const verb = arc.weight === undefined ? 'Add' : 'Write';
  return ([1, -1] as const)
    .filter((sign) => !isDecided || signs.has(sign))
    .map((sign) => ({ title: `${verb} weight="${sign}" to ${sign === 1 ? 'add' : 'subtract'} the item`, isPreferred: isDecided, edits: [setAttribute(arc.document, arc.element, attributes.weight, String(sign))] }));
}
