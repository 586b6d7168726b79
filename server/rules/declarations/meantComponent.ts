import type { Dts } from '../../index/dts';
import type { NearestFinder } from '../../index/nearest';
import type { XbrlDocument } from '../../xbrl/document';
import { clark } from '../../xbrl/names';
import { componentsNamed, namesDeclared } from './components';

/** Under more prefixes a name is not looked for: no schema declares so many for what it imports. */
const mostPrefixes = 100;

/**
 * The names that the name of a type or element in a schema was most probably meant to be: the same under another prefix that
 * is declared there, or else the nearest that its own namespace has.
 * @param element where the name stands
 * @param written as it is written, without white space around it
 * @returns as they would be written there, each once; none for a name that is found
 */
export function meantComponents(document: XbrlDocument, element: number, written: string, kind: 'type' | 'element', dts: Dts, finder: NearestFinder): readonly string[] {
  const scope = document.xml.tables.scopes[document.xml.tables.elementScope[element]!]!;
  const colon = written.indexOf(':');
  const [prefix, local] = [written.slice(0, Math.max(colon, 0)), written.slice(colon + 1)];
  const write = (of: string, name: string) => (of === '' ? name : `${of}:${name}`);
  const namespaceOfPrefix = scope.get(prefix);
  const usable = usablePrefixes(document, scope);
  const elsewhere = usable.slice(0, mostPrefixes).filter(([, namespace]) => namespace !== namespaceOfPrefix && componentsNamed(dts, clark({ namespace, local }), kind, document) === 'some');
  if (elsewhere.length > 0) return elsewhere.map(([of]) => write(of, local));
  if (namespaceOfPrefix === undefined || !usable.some(([of]) => of === prefix)) return [];
  const names = namesDeclared(dts, namespaceOfPrefix, kind);
  return (names.has(`${local}ItemType`) ? [`${local}ItemType`] : finder.allNearest(local, names)).map((name) => write(prefix, name));
}

const usableCache = new WeakMap<ReadonlyMap<string, string>, readonly (readonly [string, string])[]>();

/** The prefixes in force that are bound to what a schema may name: its own namespace, and those it imports. */
function usablePrefixes({ targetNamespace, schemaReferences }: XbrlDocument, scope: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  let prefixes = usableCache.get(scope);
  if (!prefixes) {
    const usable = new Set([targetNamespace, ...schemaReferences.map(({ namespace }) => namespace)]);
    usableCache.set(scope, (prefixes = [...scope].filter(([, namespace]) => usable.has(namespace))));
  }
  return prefixes;
}
