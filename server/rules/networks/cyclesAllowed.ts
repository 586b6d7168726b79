import type { BaseSet } from '../../index/baseSet';
import { standardDocument } from '../../index/documents';
import type { Dts } from '../../index/dts';
import { isGenericArc, isGenericLink } from '../../index/genericLinks';
import { namespaces, parseClark } from '../../xbrl/names';

/** The schema of Dimensions, whose arcroles keep their meaning where nobody imports it. */
const dimensionsSchema = 'http://www.xbrl.org/2005/xbrldt-2005.xsd';

/**
 * The cycles that the arcroleType of a base set allows, as written: any, undirected or none (XBRL 2.1, 5.1.4.3; Generic Links
 * 1.0, 2.2.1).
 * @returns `undefined` where no declaration is at hand, and for arcs and links of other vocabularies, which it does not bind
 */
export function cyclesAllowedIn(dts: Dts, { arcrole, arcName, linkName }: BaseSet): string | undefined {
  if (!isStandard(arcName) && !isGenericArc(dts, arcName)) return undefined;
  if (!isStandard(linkName) && !isGenericLink(dts, linkName)) return undefined;
  const declared = dts.arcroleTypesOf(arcrole)[0]?.cyclesAllowed;
  return declared ?? standardDocument(dimensionsSchema)?.arcroleTypes.find(({ uri }) => uri === arcrole)?.cyclesAllowed;
}

/** The code of a cycle that the arcroleType of a base set does not allow: generic arcs have one of their own. */
export function codeOfCycle({ arcName }: BaseSet): string {
  return isStandard(arcName) ? 'xbrl.5.1.4.3:cycles' : 'xbrlgene:violatedCyclesConstraint';
}

function isStandard(name: string): boolean {
  return parseClark(name).namespace === namespaces.link;
}
