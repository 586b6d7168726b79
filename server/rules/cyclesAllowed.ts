import type { BaseSet } from '../index/baseSet';
import { standardDocument } from '../index/documents';
import type { Dts } from '../index/dts';
import { namespaces, parseClark } from '../xbrl/names';

/** The schemas whose arcroles keep their meaning where nobody imports them: those of Dimensions and of Calculations 1.1. */
const always = ['http://www.xbrl.org/2005/xbrldt-2005.xsd', 'https://www.xbrl.org/2023/calculation-1.1.xsd'];

/**
 * The cycles that the arcroleType of a base set allows, as written: any, undirected or none (XBRL 2.1, 5.1.4.3).
 * @returns `undefined` where no declaration is at hand, and in links of other vocabularies, which it does not bind
 */
export function cyclesAllowedIn(dts: Dts, { arcrole, arcName, linkName }: BaseSet): string | undefined {
  if (!isBound(linkName) || !isBound(arcName)) return undefined;
  const declared = dts.arcroleTypesOf(arcrole)[0]?.cyclesAllowed;
  return declared ?? always.flatMap((url) => standardDocument(url)?.arcroleTypes ?? []).find(({ uri }) => uri === arcrole)?.cyclesAllowed;
}

function isBound(name: string): boolean {
  const { namespace } = parseClark(name);
  return namespace === namespaces.link || namespace === namespaces.generic;
}
