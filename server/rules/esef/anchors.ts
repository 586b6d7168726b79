import type { Dts } from '../../index/dts';
import { isProhibiting, type Relationship } from '../../index/network';
import type { XbrlDocument } from '../../xbrl/document';
import { arcroles } from '../../xbrl/names';
import { networksWithArcsIn } from '../ownNetworks';

/** The arcrole that leads from the wider to the narrower concept (ESEF Reporting Manual, 3.3.1). */
export const widerNarrower = 'http://www.esma.europa.eu/xbrl/esef/arcrole/wider-narrower';

/** The anchoring relationships that arcs of these documents make, in document order; prohibiting ones left out. */
export function* anchorsIn(dts: Dts, documents: readonly XbrlDocument[]): Generator<Relationship> {
  for (const document of documents) {
    for (const arc of document.arcs) if (arc.arcrole === widerNarrower && !isProhibiting(arc)) yield* dts.relationshipsOf(arc);
  }
}

/** The keys of all concepts in the networks, of the arcroles that a test accepts, that arcs of these documents take part in: an issuer's concepts are in no others. */
export function relatedBy(dts: Dts, documents: readonly XbrlDocument[], accepts: (arcrole: string) => boolean): ReadonlySet<string> {
  return new Set([...networksWithArcsIn(dts, documents, accepts)].flatMap(({ relationships }) => relationships.flatMap(({ from, to }) => [from.key, to.key])));
}

/** Whether an arcrole anchors, or does so wrongly: general-special is what XBRL 2.1 itself has for it. */
export function isAnchoring(arcrole: string): boolean {
  return arcrole === widerNarrower || arcrole === arcroles.generalSpecial;
}
