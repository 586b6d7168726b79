import type { Dts } from '../../index/dts';
import { isProhibiting } from '../../index/network';
import { attributes, isDimensional } from '../../xbrl/names';
import type { Arc } from '../../xbrl/views';
import type { DtsRule } from '../rule';
import { widerNarrower } from './anchors';
import { esefOnly } from './esefOnly';

/** Anchoring stands in an extended link role that has relationships of Dimensions too (ESEF Reporting Manual, 3.3.2). */
export const anchoringRole: DtsRule = {
  id: 'anchoring-role',
  scope: 'dts',
  codes: { esef: 'ESEF.3.3.2.anchoringRelationshipsForConceptsDefinedInElrContainingDimensionalRelationships' },
  severity: esefOnly('error'),
  *check({ dts, documents }) {
    const dimensional = dimensionalArcsByRole(dts);
    for (const link of documents.flatMap((document) => document.extendedLinks)) {
      const anchor = link.arcs.find((arc) => arc.arcrole === widerNarrower && !isProhibiting(arc));
      const other = dimensional.get(link.role ?? '');
      if (!anchor || !other) continue;
      yield {
        place: { document: link.document, element: link.element, attribute: attributes.role },
        message: `The role ${link.role!} has anchoring and relationships of dimensions. ESEF wants anchoring in a role of its own, such as …/role/Anchoring: declare one, and move the wider-narrower arcs there.`,
        related: [
          { place: placeOf(anchor), message: 'Anchoring' },
          { place: placeOf(other), message: 'A relationship of dimensions' },
        ],
      };
    }
  },
};

/** An arc of Dimensions of each role that has any. */
function dimensionalArcsByRole(dts: Dts): ReadonlyMap<string, Arc> {
  const arcs = new Map<string, Arc>();
  for (const { baseSet: { arcrole, role }, arcs: [first] } of dts.baseSets.values()) if (first && isDimensional(arcrole) && !arcs.has(role)) arcs.set(role, first);
  return arcs;
}

function placeOf({ document, element }: Arc) {
  return { document, element, attribute: attributes.arcrole };
}
