import type { Dts } from '../index/dts';
import { isBaseNamespace } from '../index/profile';
import type { ArcroleType, RoleType } from '../xbrl/views';
import { referredBy } from './roleReferences';
import { severityForAll, type DtsRule } from './rule';

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
    const used = usesIn(dts);
    for (const document of documents) {
      if (isBaseNamespace(document.targetNamespace ?? '')) continue;
      const declarations: readonly [string, readonly (RoleType | ArcroleType)[]][] = [
        ['role', document.roleTypes],
        ['arcrole', document.arcroleTypes],
      ];
      for (const [noun, list] of declarations) {
        for (const declaration of list) {
          const { element, uri } = declaration;
          if (!uri?.trim() || used.uris.has(uri) || used.declarations.has(declaration)) continue;
          yield { place: { document, element }, message: `Nothing uses the ${noun} ${uri}. This ${noun}Type can be left out, unless others are to use it.` };
        }
      }
    }
  },
};

/** Whether every file that could use a filer's own role has been read: files of his, not taxonomies on the web. */
function ownFilesAreHere(dts: Dts): boolean {
  return dts.unread.length === 0 && [...dts.missing.keys(), ...dts.leftOut.keys()].every((url) => !url.startsWith('file:'));
}

function usesIn(dts: Dts): { readonly uris: ReadonlySet<string | undefined>; readonly declarations: ReadonlySet<RoleType | ArcroleType> } {
  const uris = new Set<string | undefined>();
  const declarations = new Set<RoleType | ArcroleType>();
  for (const document of dts.members.values()) {
    for (const reference of document.roleReferences) {
      uris.add(reference.uri);
      const referred = referredBy(dts, reference);
      if (referred.kind === 'declaration') declarations.add(referred.declaration);
    }
    for (const { role } of document.extendedLinks) uris.add(role);
    for (const { role } of document.resources) uris.add(role);
    for (const { role } of document.documentReferences) uris.add(role);
    for (const { arcrole, preferredLabel } of document.arcs) uris.add(arcrole).add(preferredLabel?.trim());
  }
  return { uris, declarations };
}
