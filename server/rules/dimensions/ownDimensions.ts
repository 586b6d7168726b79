import { baseSetsOf } from '../../index/baseSet';
import { dimensionsOf, type Dimensions } from '../../index/dimensions/dimensions';
import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { arcroles, isDimensional } from '../../xbrl/names';

/** The dimensions of a DTS, if arcs of these documents take part in them; those of base taxonomies alone are not worked out. */
export function dimensionsWithArcsIn(dts: Dts, documents: readonly XbrlDocument[]): Dimensions | undefined {
  const takesPart = documents.some((document) => [...baseSetsOf(document).values()].some(({ baseSet: { arcrole } }) => isDimensional(arcrole) && arcrole !== arcroles.dimensionDefault));
  return takesPart ? dimensionsOf(dts) : undefined;
}
