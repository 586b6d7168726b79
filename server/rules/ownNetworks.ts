import type { Dts } from '../index/dts';
import type { Network } from '../index/network';
import type { XbrlDocument } from '../xbrl/document';

/** The networks that arcs of these documents take part in; those of base taxonomies alone are left unexpanded. */
export function* networksWithArcsIn(dts: Dts, documents: readonly XbrlDocument[]): Generator<Network> {
  for (const [key, { arcs }] of dts.baseSets) if (arcs.some((arc) => documents.includes(arc.document))) yield dts.network(key)!;
}
