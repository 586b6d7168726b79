import { lostArcsOf } from '../../index/lostArcs';
import { arcroles, attributes } from '../../xbrl/names';
import { listOf, nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsRule } from '../rule';
import { secOnly } from './secOnly';

const isPresentation = (arcrole: string) => arcrole === arcroles.parentChild;

/** The presentation of a role has several roots (EFM 6.12.6). */
export const severalRoots: DtsRule = {
  id: 'several-roots',
  scope: 'dts',
  codes: { sec: 'EFM.6.12.06' },
  severity: secOnly('warning'),
  *check({ dts, documents }) {
    // In a file that is cut off, there may be the arc that joins them.
    if (![...dts.members.values()].every(({ isReadWhole }) => isReadWhole)) return;
    const lost = lostArcsOf(dts);
    for (const network of networksWithArcsIn(dts, documents, isPresentation)) {
      const roots = network.roots.filter(({ key }) => !lost.touches(key, isPresentation, network.baseSet.role));
      const arcs = roots.slice(1).flatMap(({ key }) => network.from(key)[0]!.arc);
      const own = arcs.find(({ document }) => documents.includes(document));
      if (!own) continue;
      yield {
        place: { document: own.document, element: own.element, attribute: attributes.from },
        message: `The presentation of this role has ${roots.length} roots: ${listOf(roots.map(nameOfEnd))}. Put all below one heading, so that readers see one table.`,
        related: arcs.filter((arc) => arc !== own).map((arc) => ({ place: { document: arc.document, element: arc.element, attribute: attributes.from }, message: 'Another root' })),
      };
    }
  },
};
