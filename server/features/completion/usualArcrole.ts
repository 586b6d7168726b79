import { standardArcroles } from '../../standards/roles';
import type { XbrlDocument } from '../../xbrl/document';
import { clark, isSummationItem, namespaces } from '../../xbrl/names';
import type { ExpandedName } from '../../xml/document';

/**
 * The arcrole that an arc of some name has where there is only one to choose (XBRL 2.1, 5.2.2.3, 5.2.3.3, 5.2.4.2 and 5.2.5.2);
 * of the two of calculations, the one that the document's first such arc has, else one that it has an arcroleRef of.
 * @returns `undefined` for other elements, and for definition arcs, which have one of several
 */
export function usualArcrole(document: XbrlDocument, name: ExpandedName): string | undefined {
  if (name.namespace !== namespaces.link) return undefined;
  const [only, ...others] = [...standardArcroles.values()].filter(({ usedOn, cyclesAllowed }) => cyclesAllowed !== undefined && usedOn.includes(name.local));
  if (!only || others.length > 0) return undefined;
  if (!isSummationItem(only.uri)) return only.uri;
  const used = document.arcs.find((arc) => arc.name === clark(name) && isSummationItem(arc.arcrole))?.arcrole;
  return used ?? document.roleReferences.find(({ isArcrole, uri }) => isArcrole && isSummationItem(uri?.trim()))?.uri?.trim() ?? only.uri;
}
