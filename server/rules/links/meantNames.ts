import { hrefTo } from '../../index/href';
import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import type { ExtendedLink } from '../../xbrl/views';
import type { MeantValue } from '../requiredAttributes';

/** The name that arcs use and nothing has, for a locator without label: the one that goes with the id it leads to. */
export function labelOfLocator(document: XbrlDocument, element: number): MeantValue | undefined {
  const locator = document.locators.find((each) => each.element === element);
  const id = locator?.target?.fragment;
  if (!locator?.link || !id) return undefined;
  const [value, ...others] = lostNames(locator.link).filter((name) => name === id || id.endsWith(`_${name}`) || name.includes(id));
  return value === undefined || others.length > 0 ? undefined : { value, isCertain: true };
}

/** The same for a resource: the only name that is lost, where it is the only resource without one. */
export function labelOfResource(document: XbrlDocument, element: number): MeantValue | undefined {
  const link = document.resources.find((each) => each.element === element)?.link;
  if (!link || link.resources.filter(({ label }) => !label?.trim()).length > 1) return undefined;
  const [value, ...others] = lostNames(link);
  return value === undefined || others.length > 0 ? undefined : { value, isCertain: true };
}

/** The href of the concept of the filer's whose id or name is the locator's label, where there is one. */
export function hrefOfLocator(document: XbrlDocument, element: number, dts: Dts | undefined): MeantValue | undefined {
  const label = document.locators.find((each) => each.element === element)?.label;
  if (!label || !dts) return undefined;
  const declarations = [...dts.members.values()].flatMap((member) => member.elementDeclarations.filter(({ id, localName }) => id !== undefined && (id === label || localName === label)));
  const [only, ...others] = declarations;
  const file = only && others.length === 0 ? hrefTo(only.document, { document, element }, dts) : undefined;
  return file === undefined ? undefined : { value: `${file}#${only!.id!.trim()}`, isCertain: true };
}

/** The names in from and to of a link's arcs that no locator or resource of it has. */
function lostNames(link: ExtendedLink): readonly string[] {
  const names = new Set(link.arcs.flatMap(({ from, to }) => [from, to]));
  return [...names].filter((name): name is string => !!name && link.ends(name).length === 0);
}
