import { linkbasesAreAllHere } from '../../index/absence';
import { lostArcsOf } from '../../index/lostArcs';
import type { End, Network } from '../../index/network';
import { arcroles, attributes, isSummationItem } from '../../xbrl/names';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import { usedConcepts } from '../report/usedConcepts';
import type { DtsRule } from '../rule';
import { isExtension } from '../extension';
import { secOnly } from './secOnly';

/**
 * No presentation shows a total and its item together, both of which are reported (EFM 6.14.5); without a report it may be that
 * they are. That a concept is in no presentation at all is another finding: with a report of any, without one of the filer's.
 */
export const unpresentedPair: DtsRule = {
  id: 'unpresented-pair',
  scope: 'dts',
  absence: true,
  codes: { sec: 'EFM.6.14.05' },
  severity: secOnly('hint'),
  *check({ dts, documents, report }) {
    if (!linkbasesAreAllHere(dts)) return;
    const used = report && usedConcepts(dts, report);
    const isPresentation = (arcrole: string) => arcrole === arcroles.parentChild;
    const roles = rolesOf(used ? dts.networks(isPresentation) : networksWithArcsIn(dts, documents, isPresentation));
    const isUnpresented = (end: End) => !roles.has(end.key) && (used !== undefined || isFilers(end));
    const lost = lostArcsOf(dts);
    const mayBePresented = ({ key }: End) => lost.touches(key, isPresentation);
    const isReported = ({ key }: End) => used?.get(key)?.as === 'fact';
    for (const network of networksWithArcsIn(dts, documents, isSummationItem)) {
      for (const { arc, from, to } of network.relationships) {
        const ofTotal = roles.get(from.key);
        if (!documents.includes(arc.document) || isUnpresented(from) || isUnpresented(to) || [...(roles.get(to.key) ?? [])].some((role) => ofTotal?.has(role))) continue;
        if ((used && !(isReported(from) && isReported(to))) || mayBePresented(from) || mayBePresented(to)) continue;
        yield {
          place: { document: arc.document, element: arc.element, attribute: attributes.to },
          ...(used ? { severity: 'error' } : {}),
          message: `No presentation shows ${nameOfEnd(from)} and its item ${nameOfEnd(to)} together. ${used ? 'Facts are reported on both' : 'Where facts are reported on both, the SEC wants that'}: add them to the presentation of one role, or remove the arc.`,
        };
      }
    }
  },
};

function isFilers({ concept }: End): boolean {
  return concept?.declaration !== undefined && isExtension(concept.declaration.document);
}

/** The roles of the presentations that each concept is in, by the concept's key. */
function rolesOf(presentations: Iterable<Network>): ReadonlyMap<string, ReadonlySet<string>> {
  const roles = new Map<string, Set<string>>();
  for (const { baseSet, relationships } of presentations) {
    for (const { key } of relationships.flatMap(({ from, to }) => [from, to])) {
      const known = roles.get(key);
      if (known) known.add(baseSet.role);
      else roles.set(key, new Set([baseSet.role]));
    }
  }
  return roles;
}
