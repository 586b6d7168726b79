import { multipleCounts, type MultipleCount } from '../../index/multipleCount';
import type { Relationship } from '../../index/network';
import { attributes, isSummationItem } from '../../xbrl/names';
import { fixByRemoving } from '../fixRemoval';
import { listOf, nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import { severityForAll, type DtsRule } from '../rule';

/**
 * An item counts more than once in a total: as its item and through a subtotal, or through two subtotals, which weighs
 * less (XBRL 2.1, 5.2.5.2, allows both). What one way adds and another takes away again is no finding. All that two
 * subtotals have in common makes one finding.
 */
export const doubleCounting: DtsRule = {
  id: 'double-counting',
  scope: 'dts',
  codes: {},
  severity: severityForAll('warning'),
  *check({ dts, documents }) {
    for (const network of networksWithArcsIn(dts, documents, isSummationItem)) {
      const shared = new Map<string, MultipleCount[]>();
      for (const counted of multipleCounts(network)) {
        if (!relationshipsOf(counted).some(({ arc }) => documents.includes(arc.document))) continue;
        const key = counted.direct ? `${counted.item.key} ${counted.total.key}` : counted.throughSubtotals.map(({ from }) => from.key).join(' ');
        const others = shared.get(key);
        if (others) others.push(counted);
        else shared.set(key, [counted]);
      }
      for (const [first, ...others] of shared.values()) {
        const relationships = new Set([...relationshipsOf(first!), ...others.flatMap(relationshipsOf)]);
        const own = [...relationships].find(({ arc }) => documents.includes(arc.document))!;
        relationships.delete(own);
        yield {
          place: placeOf(own),
          ...(first!.direct ? {} : { severity: 'hint' as const }),
          message: messageOf(first!, new Set([first!, ...others].map(({ item }) => nameOfEnd(item)))),
          related: [...relationships].map((other) => ({ place: placeOf(other), message: `${nameOfEnd(other.to)} is part of ${nameOfEnd(other.from)}` })),
          fixes: () => {
            const { direct } = first!;
            if (!direct || !documents.includes(direct.arc.document) || dts.relationshipsOf(direct.arc).length > 1) return [];
            return fixByRemoving([direct.arc], dts, { title: `Count ${nameOfEnd(direct.to)} through its subtotal alone`, isPreferred: false });
          },
        };
      }
    }
  },
};

function relationshipsOf({ direct, throughSubtotals }: MultipleCount): readonly Relationship[] {
  return direct ? [direct, ...throughSubtotals] : throughSubtotals;
}

function messageOf({ total, netWeight, direct, throughSubtotals }: MultipleCount, items: ReadonlySet<string>): string {
  const subtotals = listOf(throughSubtotals.map(({ from }) => nameOfEnd(from)));
  const counts = `${listOf([...items])} ${items.size === 1 ? 'counts' : 'count'} ${netWeight.toFixed()} times in ${nameOfEnd(total)}`;
  return direct
    ? `${counts}: as its item, and again through ${subtotals}. Remove one of the arcs, unless this is meant.`
    : `${counts}, through ${subtotals}. If that is not meant, remove one of the arcs.`;
}

function placeOf({ arc }: Relationship) {
  return { document: arc.document, element: arc.element, attribute: attributes.to };
}
