import type { Dts } from '../../index/dts';

/** The roles and arcroles that the elements of a DTS carry. */
export function usedRoles(dts: Dts): ReadonlySet<string | undefined> {
  const uris = new Set<string | undefined>();
  for (const document of dts.members.values()) {
    for (const { role } of [...document.extendedLinks, ...document.resources, ...document.documentReferences]) uris.add(role);
    for (const { arcrole, preferredLabel } of document.arcs) uris.add(arcrole).add(preferredLabel?.trim());
  }
  return uris;
}
