import { changeValue } from '../../edits/changeValue';
import type { Dts } from '../../index/dts';
import { addTo } from '../../index/groupBy';
import { isMisspeltUri } from '../../index/misspeltUri';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes } from '../../xbrl/names';
import { ArcroleType, type RoleReference, type RoleType } from '../../xbrl/views';
import { isInForce, referredBy } from './roleReferences';
import type { Finding } from '../rule';
import { usedRoles } from './usedRoles';

/** A roleType or arcroleType that alone spells its URI as it does. */
export interface MisspeltDeclaration {
  readonly declaration: RoleType | ArcroleType;
  /** The URI that it was most probably meant to declare. */
  readonly meant: string;
  /** All that lead to it, in document order; at least one. */
  readonly references: readonly RoleReference[];
}

/**
 * The declarations with a misspelt URI: all roleRefs (or arcroleRefs) that lead there agree on another one that differs by a slip, this is used in the
 * DTS and declared nowhere, and nothing uses the one that is declared.
 * @param documents those that are judged, in which a declaration can be corrected
 */
export function misspeltDeclarations(dts: Dts, documents: readonly XbrlDocument[]): ReadonlyMap<RoleType | ArcroleType, MisspeltDeclaration> {
  const leadingTo = new Map<RoleType | ArcroleType, RoleReference[]>();
  for (const { roleReferences } of dts.members.values()) {
    for (const reference of roleReferences) {
      const referred = isInForce(reference) ? referredBy(dts, reference) : undefined;
      if (referred?.kind === 'declaration' && documents.includes(referred.declaration.document)) addTo(leadingTo, referred.declaration, reference);
    }
  }
  const misspelt = new Map<RoleType | ArcroleType, MisspeltDeclaration>();
  let used: ReadonlySet<string | undefined> | undefined;
  for (const [declaration, references] of leadingTo) {
    const meant = meantBy(references);
    const uri = declaration.uri?.trim();
    if (meant === undefined || !uri || !isMisspeltUri(uri, meant) || declarationsOf(dts, declaration, meant).length > 0) continue;
    used ??= usedRoles(dts);
    if (used.has(meant) && !used.has(uri)) misspelt.set(declaration, { declaration, meant, references });
  }
  return misspelt;
}

/** The URI that all references have. */
function meantBy([first, ...others]: readonly RoleReference[]): string | undefined {
  const uri = first?.uri?.trim();
  return others.every((other) => other.uri?.trim() === uri) ? uri : undefined;
}

function declarationsOf(dts: Dts, declaration: RoleType | ArcroleType, uri: string): readonly unknown[] {
  return declaration instanceof ArcroleType ? dts.arcroleTypesOf(uri) : dts.roleTypesOf(uri);
}

/** What to say at such a declaration. */
export function findingAtDeclaration({ declaration, meant, references }: MisspeltDeclaration): Omit<Finding, 'code'> {
  const { document, element, uri } = declaration;
  const [type, ref, attribute] = declaration instanceof ArcroleType ? ['arcroleType', 'arcroleRef', attributes.arcroleUri] as const : ['roleType', 'roleRef', attributes.roleUri] as const;
  const lead = references.length === 1 ? `the ${ref} that leads here` : `the ${references.length} ${ref}s that lead here`;
  return {
    place: { document, element, attribute },
    message: `This ${type} declares ${uri!.trim()}, but ${lead} and all uses say ${meant}. Write that here, or correct them.`,
    related: references.map((reference) => ({ place: { document: reference.document, element: reference.element, attribute }, message: `Is for ${meant}` })),
    fixes: () => [{ title: `Write ${meant}`, isPreferred: false, edits: changeValue(document, element, attribute, meant) }],
  };
}
