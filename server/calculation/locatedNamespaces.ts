import type { Dts } from '../index/dts';
import { parseClark } from '../xbrl/names';
import { undeclaredNames } from './undeclaredNames';

/** So many locators to one schema are asked for its namespace. */
const mostAsked = 20;

const known = new WeakMap<Dts, ReadonlySet<string>>();

/**
 * The namespaces of the concepts that locators expect in schemas that are not at hand, also where nobody imports these by their namespaces, as
 * extensions under ESEF do with that of IFRS: ESMA's schema brings it along.
 * @returns the same object each time
 */
export function locatedNamespaces(dts: Dts): ReadonlySet<string> {
  let namespaces = known.get(dts);
  if (!namespaces) known.set(dts, (namespaces = new Set([...dts.missing.keys(), ...dts.leftOut.keys()].flatMap((url) => namespaceAt(dts, url) ?? []))));
  return namespaces;
}

function namespaceAt(dts: Dts, url: string): string | undefined {
  const locators = dts.referencesTo(url).filter(({ kind }) => kind === 'locator').slice(0, mostAsked);
  for (const { target } of locators) {
    const name = undeclaredNames(dts).nameOf(url, target.fragment ?? '');
    if (name !== undefined) return parseClark(name).namespace;
  }
  return undefined;
}
