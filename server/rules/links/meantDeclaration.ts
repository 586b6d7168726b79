import { customaryId } from '../../index/customaryId';
import type { Dts } from '../../index/dts';
import { locatorsOf } from '../../index/locators';
import type { LostId } from '../../index/lostIds';
import { laterWithId } from '../../index/repeatedIds';
import { keyOf } from '../../index/target';
import { setAttribute } from '../../edits/setAttribute';
import { attributes, clark } from '../../xbrl/names';
import { Locator, type ElementDeclaration } from '../../xbrl/views';
import type { Place } from '../place';
import type { Fix } from '../rule';

/**
 * The declaration that has lost an id that locators lead to: its prefix and name make that id, and its own is missing, or
 * another that nothing leads to. Then the mistake is there and not in the locators.
 */
export function declarationWithout({ document, fragment, references }: LostId, dts: Dts): ElementDeclaration | undefined {
  const declaration = references.every((reference) => reference instanceof Locator) ? declarationNamed(document, fragment) : undefined;
  if (!declaration) return undefined;
  const isLedTo = document.idOf(declaration.element) !== undefined && isLocated(document, declaration.element, dts);
  return isLedTo ? undefined : declaration;
}

/** Whether the declaration that such an id is customary for has the id of another element: that is a finding of its own. */
export function hasIdOfAnother({ document, fragment }: LostId): boolean {
  const id = declarationNamed(document, fragment)?.id?.trim();
  return id !== undefined && laterWithId(document).has(id);
}

function declarationNamed(document: LostId['document'], id: string): ElementDeclaration | undefined {
  if (!document.targetNamespace) return undefined;
  const declaration = document.declarationOf(clark({ namespace: document.targetNamespace, local: id.slice(id.indexOf('_') + 1) }));
  return declaration && customaryId(declaration) === id ? declaration : undefined;
}

/** Whether a locator of the DTS leads to an element. */
export function isLocated(document: LostId['document'], element: number, dts: Dts): boolean {
  const key = keyOf(document, element);
  return [...dts.members.values()].some((member) => locatorsOf(member, dts, key).length > 0);
}

/** Where the id of a declaration is wrong, or missing. */
export function placeOfId({ document, element, id }: ElementDeclaration): Place {
  return { document, element, attribute: id === undefined ? attributes.name : attributes.id };
}

/** Gives a declaration the id that its locators lead to. */
export function giveId({ document, element, id, localName }: ElementDeclaration, wanted: string): Fix {
  const title = id === undefined ? `Give ${localName!} its id "${wanted}"` : `Change the id of ${localName!} to "${wanted}"`;
  return { title, isPreferred: true, edits: [setAttribute(document, element, attributes.id, wanted)] };
}
