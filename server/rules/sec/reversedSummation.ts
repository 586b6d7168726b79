import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { leavesLabelsToFiler } from '../../index/profile';
import type { Relationship } from '../../index/network';
import { attributes, isSummationItem } from '../../xbrl/names';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsRule } from '../rule';
import { secOnly } from './secOnly';

/**
 * The filer sums the other way round than a standard taxonomy: the total there is an item here, and the item a total (DQC.US.0008). Judged is
 * what the calculations in the DTS say; those of us-gaap are part of it only where the filer's files lead to them.
 */
export const reversedSummation: DtsRule = {
  id: 'reversed-summation',
  scope: 'dts',
  codes: { sec: 'DQC.US.0008' },
  severity: secOnly('warning'),
  *check({ dts, documents }) {
    const standard = standardSummations(dts, documents);
    if (standard.size === 0) return;
    for (const network of networksWithArcsIn(dts, documents, isSummationItem)) {
      for (const { arc, from, to } of network.relationships) {
        const reverse = standard.get(`${to.key} ${from.key}`);
        if (!reverse || !documents.includes(arc.document)) continue;
        yield {
          place: { document: arc.document, element: arc.element, attribute: attributes.to },
          message: `${nameOfEnd(to)} is an item of ${nameOfEnd(from)} here, but its total in the standard taxonomy. One of the two is probably not the concept that is meant: choose another, or turn the arc round.`,
          related: [{ place: { document: reverse.arc.document, element: reverse.arc.element, attribute: attributes.to }, message: 'The summation of the standard taxonomy' }],
        };
      }
    }
  },
};

/** The summations of standard taxonomies, by total and item. */
function standardSummations(dts: Dts, documents: readonly XbrlDocument[]): ReadonlyMap<string, Relationship> {
  const summations = new Map<string, Relationship>();
  const members = [...dts.members.values()].filter((document) => !documents.includes(document) && leavesLabelsToFiler(document.base));
  for (const { relationships } of networksWithArcsIn(dts, members, isSummationItem)) {
    for (const relationship of relationships) if (!documents.includes(relationship.arc.document)) summations.set(`${relationship.from.key} ${relationship.to.key}`, relationship);
  }
  return summations;
}
