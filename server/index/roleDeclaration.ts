import { standards } from '../standards/index';
import { isStandardRole } from '../standards/roles';
import type { ArcroleType, RoleType } from '../xbrl/views';
import { standardDocument } from './documents';
import type { Dts } from './dts';

/**
 * The roleType or arcroleType that declares a URI and that an href can lead to by its id: one of the DTS, or else one of the
 * built-in standards (Dimensions, Calculations 1.1, the Link Role Registry), which any taxonomy may refer to.
 * @returns `undefined` where there is none at hand
 */
export function roleDeclarationOf(dts: Dts | undefined, uri: string, isArcrole: boolean): RoleType | ArcroleType | undefined {
  const inDts = (isArcrole ? dts?.arcroleTypesOf(uri) : dts?.roleTypesOf(uri)) ?? [];
  return inDts.find(hasId) ?? builtIn(uri, isArcrole);
}

/** Whether somebody defines a role: XBRL 2.1, a member of the DTS, or a built-in standard. */
export function isDefinedRole(dts: Dts, uri: string): boolean {
  return isStandardRole(uri) || dts.roleTypesOf(uri).length > 0 || builtIn(uri, false) !== undefined;
}

function builtIn(uri: string, isArcrole: boolean): RoleType | ArcroleType | undefined {
  for (const [url, text] of standards) {
    // Few of the schemas declare roles: the others need not be read.
    if (!text.includes(`"${uri}"`)) continue;
    const document = standardDocument(url);
    const declared: readonly (RoleType | ArcroleType)[] = (isArcrole ? document?.arcroleTypes : document?.roleTypes) ?? [];
    const found = declared.find((declaration) => declaration.uri === uri && hasId(declaration));
    if (found) return found;
  }
  return undefined;
}

function hasId({ document, element, id }: RoleType | ArcroleType): boolean {
  return id !== undefined && document.ids.get(id) === element;
}
