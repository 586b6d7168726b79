import { changeValue } from '../../edits/changeValue';
import type { Dts } from '../../index/dts';
import { isMisspeltUri } from '../../index/misspeltUri';
import { standardArcroles, standardRoles } from '../../standards/roles';
import type { XbrlDocument } from '../../xbrl/document';
import { arcroles, attributes } from '../../xbrl/names';
import type { UncoveredUse } from './roleScope';
import type { Fix } from '../rule';

/** For so many uses of one document: who has more without a roleRef has not misspelt them. */
export const mostSearched = 50;

/**
 * The roles (or arcroles) that a use without a roleRef was most probably meant to have: of those that the specifications
 * define for such an element, and of those that the document refers to or declares.
 */
export function meantRoles(document: XbrlDocument, { uri, elements, linkbase }: UncoveredUse, isArcrole: boolean): readonly string[] {
  const user = document.xml.name(elements[0]!).local;
  const standard = [...(isArcrole ? standardArcroles : standardRoles).values()].flatMap((role) => (role.usedOn.includes(user) ? role.uri : []));
  const known = isArcrole ? Object.values<string>(arcroles).filter((arcrole) => !standardArcroles.has(arcrole)) : [];
  const referred = document.roleReferences.flatMap((reference) => (reference.isArcrole === isArcrole && reference.linkbase === linkbase ? (reference.uri ?? []) : []));
  const declared = (isArcrole ? document.arcroleTypes : document.roleTypes).flatMap((declaration) => declaration.uri ?? []);
  if (declared.includes(uri)) return [];
  return [...new Set([...standard, ...known, ...referred, ...declared])].filter((candidate) => isMisspeltUri(uri, candidate));
}

/** What to do, for a message: the question whether this was meant, where there is something, and other advice. It begins with a small letter. */
export function adviceWith(meant: readonly string[], advice: string): string {
  if (meant.length === 0) return advice.charAt(0).toUpperCase() + advice.slice(1);
  return `Did you mean ${meant.slice(0, 3).join(' or ')}? Otherwise ${advice}`;
}

/**
 * Whether nothing that is not at hand can declare a role or arcrole, so that a similar one is certainly meant: nothing is
 * missing, both are in the space of XBRL 2.1, or a file beside the document declares the similar one, which has the same path.
 */
export function isOnlyChoice(document: XbrlDocument, uri: string, meant: string, dts: Dts): boolean {
  if (dts.isComplete) return true;
  const folderOf = (url: string) => url.slice(0, url.lastIndexOf('/') + 1);
  if (folderOf(uri) !== folderOf(meant)) return false;
  const declarations = [...dts.roleTypesOf(meant), ...dts.arcroleTypesOf(meant)];
  return uri.startsWith('http://www.xbrl.org/2003/') || declarations.some((declaration) => folderOf(declaration.document.uri) === folderOf(document.uri));
}

/** Writes what was meant; that is right where there is one choice, and nothing at hand or missing can declare what is written. */
export function writeMeantRole(document: XbrlDocument, { uri, elements }: UncoveredUse, meant: readonly string[], isArcrole: boolean, dts: Dts | undefined): readonly Fix[] {
  const declared = isArcrole ? dts?.arcroleTypesOf(uri) : dts?.roleTypesOf(uri);
  const isCertain = dts !== undefined && meant.length === 1 && declared?.length === 0 && isOnlyChoice(document, uri, meant[0]!, dts);
  const attribute = isArcrole ? attributes.arcrole : attributes.role;
  return meant.map((role) => ({ title: `Write ${role}`, isPreferred: isCertain, edits: elements.flatMap((element) => changeValue(document, element, attribute, role)) }));
}
