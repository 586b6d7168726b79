import { linkbasesAreAllHere } from '../../index/absence';
import { isProhibiting, priorityOf, type Relationship } from '../../index/network';
import type { Arc } from '../../xbrl/views';
import { attributes } from '../../xbrl/names';
import { fixByRemoving } from '../fixRemoval';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import { severityForAll, type DtsRule } from '../rule';

/** A prohibiting arc meets no equivalent relationship, so that it takes nothing out (XBRL 2.1, 3.5.3.9.7.5; EFM 6.9.3). */
export const idleProhibition: DtsRule = {
  id: 'idle-prohibition',
  scope: 'dts',
  absence: true,
  codes: { sec: 'EFM.6.09.03' },
  severity: severityForAll('warning'),
  *check({ dts, documents }) {
    if (!linkbasesAreAllHere(dts)) return;
    for (const network of networksWithArcsIn(dts, documents)) {
      const idle = new Map<Arc, { readonly relationship: Relationship; readonly pair: readonly Relationship[] }>();
      const busy = new Set<Arc>();
      for (const pair of network.contested) {
        for (const group of network.equivalentAmong(pair)) {
          for (const relationship of group) {
            if (!isProhibiting(relationship.arc) || !documents.includes(relationship.arc.document)) continue;
            // An arc between names of several locators has done its work once one of its relationships has.
            if (group.some(({ arc }) => !isProhibiting(arc) && priorityOf(arc) <= priorityOf(relationship.arc))) busy.add(relationship.arc);
            else idle.set(relationship.arc, { relationship, pair });
          }
        }
      }
      for (const [arc, { relationship, pair }] of idle) {
        if (busy.has(arc)) continue;
        const missed = pair.find((other) => !isProhibiting(other.arc));
        yield {
          place: { document: arc.document, element: arc.element, attribute: { namespace: '', local: 'use' } },
          message: `This arc prohibits nothing: no relationship from ${nameOfEnd(relationship.from)} to ${nameOfEnd(relationship.to)} in this role ${missed ? 'has the same attributes (order, weight and the like) and no higher priority' : 'is there to be prohibited'}. ${missed ? 'Repeat the attributes of the arc that is meant' : 'Remove it'}.`,
          related: missed ? [{ place: { document: missed.arc.document, element: missed.arc.element, attribute: attributes.to }, message: 'Perhaps the arc that is meant' }] : [],
          fixes: () => (missed || dts.relationshipsOf(arc).length > 1 ? [] : fixByRemoving([arc], dts, { title: 'Remove this arc', isPreferred: true })),
        };
      }
    }
  },
};
