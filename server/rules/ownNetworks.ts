import { baseSetsOf } from '../index/baseSet';
import type { Dts } from '../index/dts';
import type { Network } from '../index/network';
import type { XbrlDocument } from '../xbrl/document';

/** The networks, of an arcrole that a test accepts, that arcs of these documents take part in; those of base taxonomies alone are left unexpanded. */
export function* networksWithArcsIn(dts: Dts, documents: readonly XbrlDocument[], accepts: (arcrole: string) => boolean = () => true): Generator<Network> {
  const keys = new Set(documents.flatMap((document) => [...baseSetsOf(document).keys()]));
  for (const [key, { baseSet }] of dts.baseSets) if (keys.has(key) && accepts(baseSet.arcrole)) yield dts.network(key)!;
}
