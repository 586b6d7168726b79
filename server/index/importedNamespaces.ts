import { acceptedNamespaceOf } from '../standards/secTaxonomies';
import type { Dts } from './dts';

const known = new WeakMap<Dts, ReadonlySet<string>>();

/**
 * The namespaces that a DTS is known to have: the target namespaces of its schemas, those that they import, and those that the SEC's
 * list gives for the files that are not at hand. What a schema that is not at hand imports in its turn is not among them.
 * @returns the same object each time
 */
export function importedNamespaces(dts: Dts): ReadonlySet<string> {
  let namespaces = known.get(dts);
  if (!namespaces) {
    const members = [...dts.members.values()];
    const stated = members.flatMap(({ kind, targetNamespace = '', schemaReferences }) => (kind === 'schema' ? [targetNamespace, ...schemaReferences.map(({ namespace = '' }) => namespace)] : []));
    const ofFiles = [...dts.missing.keys(), ...dts.leftOut.keys(), ...dts.unread].map((url) => acceptedNamespaceOf(url) ?? '');
    known.set(dts, (namespaces = new Set([...stated, ...ofFiles].filter((namespace) => namespace !== ''))));
  }
  return namespaces;
}
