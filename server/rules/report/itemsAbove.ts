import type { Effort } from '../../calculation/evaluation';
import type { Network, Relationship } from '../../index/network';
import { isTotalRole } from '../calculation/totalRoles';

/** So deep are items looked for below headings: hostile presentations may lead down without end. */
const mostLevels = 20;

/** What calculations say of the concepts around a total. */
export interface Summations {
  /** Whether some calculation adds the one directly to the other, both by their keys. */
  isItemOf(item: string, total: string): boolean;
  /** Whether some calculation adds both directly to one total. */
  areItemsOfOne(item: string, other: string): boolean;
}

/**
 * The items that a presentation shows above a total, back to the total before it, which counts among them: its siblings, and
 * what stands below those that are headings. What calculations add beside the total, or to one of the items, is none of them.
 * @param effort is charged for every arc that is looked at; once it is spent, the items are not all
 */
export function itemsAbove(network: Network, total: Relationship, summations: Summations, effort: Effort): readonly Relationship[] {
  const items: Relationship[] = [];
  const siblings = network.from(total.from.key);
  collect(siblings, siblings.indexOf(total), mostLevels);
  return items.reverse();

  /** Takes items from the last one before an index back. */
  function collect(relationships: readonly Relationship[], before: number, levels: number): void {
    for (let index = before - 1; index >= 0; index--) {
      if (!effort.allows(1 + items.length)) return;
      const relationship = relationships[index]!;
      const { key, concept } = relationship.to;
      if (key === total.to.key || summations.areItemsOfOne(key, total.to.key) || items.some((item) => summations.isItemOf(key, item.to.key))) return;
      if (concept?.declaration?.abstract === true || (!concept?.declaration && network.from(key).length > 0)) {
        const below = network.from(key);
        if (levels > 0) collect(below, below.length, levels - 1);
      } else items.push(relationship);
      if (isTotalRole(relationship.arc.preferredLabel)) return;
    }
  }
}
