import type { Dts } from '../../index/dts';
import type { NearestFinder } from '../../index/nearest';
import type { XbrlDocument } from '../../xbrl/document';
import { clark, parseClark } from '../../xbrl/names';
import { componentsNamed } from './components';

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
  const usable = new Set([document.targetNamespace, ...document.schemaReferences.map(({ namespace }) => namespace)]);
  const elsewhere = [...scope].filter(([, namespace]) => namespace !== namespaceOfPrefix && usable.has(namespace) && componentsNamed(dts, clark({ namespace, local }), kind, document) === 'some');
  if (elsewhere.length > 0) return elsewhere.map(([of]) => write(of, local));
  if (namespaceOfPrefix === undefined || !usable.has(namespaceOfPrefix)) return [];
  const names = namesOf(dts, namespaceOfPrefix, kind);
  const whole = names.filter((name) => name === `${local}ItemType`);
  return (whole.length > 0 ? whole : finder.allNearest(local, names)).map((name) => write(prefix, name));
}

/** The local names of what the schemas of a namespace declare. */
function namesOf(dts: Dts, namespace: string, kind: 'type' | 'element'): readonly string[] {
  const declared = dts.schemasOf(namespace).flatMap((schema) => (kind === 'type' ? schema.typeDefinitions : schema.elementDeclarations).flatMap(({ name }) => name ?? []));
  return [...new Set(declared.map((name) => parseClark(name).local))];
}
