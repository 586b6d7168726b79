import { removeElement } from '../../edits/removeElement';
import type { Dts } from '../../index/dts';
import { isBaseNamespace } from '../../index/profile';
import { ArcroleType, type RoleType } from '../../xbrl/views';
import { referredBy } from './roleReferences';
import { severityForAll, type DtsRule } from '../rule';
import { usedRoles } from './usedRoles';

/**
 * Nothing in the DTS uses or refers to the role or arcrole that a roleType or arcroleType declares. Allowed (XBRL 2.1, 5.1.3
 * and 5.1.4), but it could be left out. A base taxonomy declares them for others.
 */
export const unusedRoleType: DtsRule = {
  id: 'unused-role-type',
  scope: 'dts',
  absence: true,
  codes: {},
  severity: severityForAll('hint'),
  isUnnecessary: true,
  *check({ dts, documents }) {
    if (!ownFilesAreHere(dts)) return;
    const referred = referredIn(dts);
    const own = documents.filter((document) => !isBaseNamespace(document.targetNamespace ?? ''));
    const unreferred = own.flatMap((document) => [...document.roleTypes, ...document.arcroleTypes]).filter((declaration) => declaration.uri?.trim() && !referred.has(declaration) && !referred.has(declaration.uri));
    if (unreferred.length === 0) return;
    const used = usedRoles(dts);
    for (const declaration of unreferred) {
      const { document, element, uri } = declaration;
      if (used.has(uri)) continue;
      const noun = declaration instanceof ArcroleType ? 'arcrole' : 'role';
      yield {
        place: { document, element },
        message: `Nothing uses the ${noun} ${uri!}. This ${noun}Type can be left out, unless others are to use it.`,
        fixes: () => [{ title: `Remove the unused ${noun}Type`, isPreferred: false, edits: [removeElement(document, element)] }],
      };
    }
  },
};

/** Whether every file that could use a filer's own role has been read: files of his, not taxonomies on the web. */
function ownFilesAreHere(dts: Dts): boolean {
  return dts.unread.length === 0 && [...dts.missing.keys(), ...dts.leftOut.keys()].every((url) => !url.startsWith('file:'));
}

/** What the roleRefs and arcroleRefs of a DTS name and lead to. */
function referredIn(dts: Dts): ReadonlySet<RoleType | ArcroleType | string | undefined> {
  const found = new Set<RoleType | ArcroleType | string | undefined>();
  for (const { roleReferences } of dts.members.values()) {
    for (const reference of roleReferences) {
      const referred = referredBy(dts, reference);
      found.add(reference.uri);
      if (referred.kind === 'declaration') found.add(referred.declaration);
    }
  }
  return found;
}
