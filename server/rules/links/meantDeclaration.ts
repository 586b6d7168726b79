import { customaryId } from '../../index/customaryId';
import type { Dts } from '../../index/dts';
import { groupBy } from '../../index/groupBy';
import { locatorsOf } from '../../index/locators';
import type { LostId } from '../../index/lostIds';
import { laterWithId } from '../../index/repeatedIds';
import { keyOf } from '../../index/target';
import { setAttribute } from '../../edits/setAttribute';
import { attributes, clark, namespaces } from '../../xbrl/names';
import { Locator, RoleReference, type ElementDeclaration } from '../../xbrl/views';
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

/**
 * Whether what such an id was meant for has the id of another element, which is a finding of its own: the declaration that it is customary for, or that
 * of the role whose references lead there.
 */
export function hasIdOfAnother({ document, fragment, references }: LostId): boolean {
  const repeated = laterWithId(document);
  if (repeated.size === 0) return false;
  const [first] = references;
  const roles = first instanceof RoleReference ? (first.isArcrole ? document.arcroleTypes : document.roleTypes).filter(({ uri }) => uri === first.uri) : [];
  return [declarationNamed(document, fragment), ...roles].some((meant) => meant?.id !== undefined && repeated.has(meant.id.trim()));
}

/** The reports in which as many elements have the id of another as ids are lost: these were theirs. */
export function reportsWithTakenIds(lost: readonly LostId[]): ReadonlySet<LostId['document']> {
  const inReports = groupBy(lost, ({ document }) => (document.kind === 'instance' ? document : undefined));
  const areTaken = ([document, { length }]: readonly [LostId['document'], readonly LostId[]]) => length <= document.repeatedIds.filter(({ element }) => !isContextOrUnit(document, element)).length;
  return new Set([...inReports].filter(areTaken).map(([document]) => document));
}

/** Facts name them, locators lead to neither. */
function isContextOrUnit({ xml }: LostId['document'], element: number): boolean {
  return xml.is(element, namespaces.xbrli, 'context') || xml.is(element, namespaces.xbrli, 'unit');
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
