import { ConsecutiveRelationships, type Stop } from '../../index/dimensions/consecutive';
import { Steps } from '../../index/dimensions/steps';
import type { Relationship } from '../../index/network';
import { arcroles, attributes } from '../../xbrl/names';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsRule } from '../rule';
import { secOnly } from './secOnly';

/** A member is reached twice from one axis (EFM 6.16.4). */
export const repeatedMember: DtsRule = {
  id: 'repeated-member',
  scope: 'dts',
  codes: { sec: 'EFM.6.16.04' },
  severity: secOnly('error'),
  *check({ dts, documents }) {
    let consecutive: ConsecutiveRelationships | undefined;
    const steps = new Steps();
    const told = new Set<Relationship>();
    for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.dimensionDomain)) {
      consecutive ??= new ConsecutiveRelationships(dts);
      for (const axis of network.sources) {
        for (const [first, second] of reachedTwice(network.from(axis), consecutive, steps)) {
          const [other, own] = documents.includes(second.arc.document) ? [first, second] : [second, first];
          if (told.has(own) || !documents.includes(own.arc.document)) continue;
          told.add(own);
          yield {
            place: { document: own.arc.document, element: own.arc.element, attribute: attributes.to },
            message: `${nameOfEnd(own.to)} is below ${nameOfEnd(other.from)} already, on the same axis. The SEC accepts a member once on an axis: remove one of the two arcs.`,
            related: [{ place: { document: other.arc.document, element: other.arc.element, attribute: attributes.to }, message: 'The first time' }],
          };
        }
      }
    }
  },
};

/** Pairs of relationships that lead to one member, along the ways from an axis. A way that comes back to itself is another finding. */
function* reachedTwice(starts: readonly Relationship[], consecutive: ConsecutiveRelationships, steps: Steps): Generator<readonly [Relationship, Relationship]> {
  const reached = new Map<string, Relationship>();
  const gone = new Set<Stop>();
  const queue = [...starts];
  for (const relationship of queue) {
    if (!steps.take()) return;
    const earlier = reached.get(relationship.to.key);
    if (!earlier) reached.set(relationship.to.key, relationship);
    else if (earlier.from.key !== relationship.from.key && !isAbove(relationship, reached)) yield [earlier, relationship];
    const stop = consecutive.stopAfter(relationship);
    if (gone.has(stop)) continue;
    gone.add(stop);
    for (const next of consecutive.after(relationship)) queue.push(next);
  }
}

/** Whether a relationship leads back to something on the way from the axis to its own start. */
function isAbove({ from, to }: Relationship, reached: ReadonlyMap<string, Relationship>): boolean {
  for (let way = reached.get(from.key); way; way = reached.get(way.from.key)) if (way.to.key === to.key) return true;
  return false;
}
