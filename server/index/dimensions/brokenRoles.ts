import { isStandardRole } from '../../standards/roles';
import type { XbrlDocument } from '../../xbrl/document';
import { isDimensional } from '../../xbrl/names';
import type { Arc, Linkbase } from '../../xbrl/views';
import type { Dts } from '../dts';
import { isUnfit } from './arcEnds';
import { dimensionalAttributes } from './dimensionalArc';

const cache = new WeakMap<Dts, ReadonlySet<string>>();

/**
 * The roles in which a relationship of Dimensions has an end that must not stand there, or a target role that its linkbase does not
 * refer to. Each is a finding of its own; what seems to be no hypercube, dimension or member of these roles for that reason is none.
 */
export function brokenRoles(dts: Dts): ReadonlySet<string> {
  let broken = cache.get(dts);
  if (!broken) {
    const networks = [...dts.networks(isDimensional)];
    broken = new Set(networks.flatMap(({ baseSet: { role }, relationships }) => (relationships.some((relationship) => isUnfit(dts, relationship) || leadsAstray(relationship.arc)) ? [role] : [])));
    cache.set(dts, broken);
  }
  return broken;
}

/** Whether the target role of an arc has no roleRef in its linkbase (Dimensions 1.0, 2.4.3). */
export function leadsAstray(arc: Arc): boolean {
  const { targetRole } = dimensionalAttributes(arc);
  return targetRole !== undefined && !isStandardRole(targetRole) && !referencesOf(arc.document).get(arc.link?.linkbase)?.has(targetRole);
}

type References = ReadonlyMap<Linkbase | undefined, ReadonlySet<string>>;

const references = new WeakMap<XbrlDocument, References>();

/** The roles that the linkbases of a document refer to. */
function referencesOf(document: XbrlDocument): References {
  let known = references.get(document);
  if (!known) {
    const byLinkbase = new Map<Linkbase | undefined, Set<string>>();
    for (const { uri, isArcrole, linkbase } of document.roleReferences) {
      if (isArcrole || uri === undefined) continue;
      const uris = byLinkbase.get(linkbase);
      if (uris) uris.add(uri);
      else byLinkbase.set(linkbase, new Set([uri]));
    }
    references.set(document, (known = byLinkbase));
  }
  return known;
}
