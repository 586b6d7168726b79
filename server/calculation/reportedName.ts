import type { Concept } from '../index/concept';
import type { Dts } from '../index/dts';
import { spellingOf } from '../xbrl/spelling';

const namespacesByDts = new WeakMap<Dts, ReadonlyMap<string, string>>();

/**
 * The name, in Clark notation, by which a report uses a concept. Where the schema that declares it is not at hand, its
 * namespace is the one that others import it for, and its local name what follows the prefix in its id, as is customary.
 * @returns `undefined` where nobody says what namespace the schema is of, or the id has no prefix
 */
export function reportedName(dts: Dts, { declaration, id, uri }: Concept): string | undefined {
  if (declaration) return declaration.name;
  const namespace = importedNamespaces(dts).get(spellingOf(uri));
  const afterPrefix = id?.indexOf('_') ?? -1;
  return namespace === undefined || afterPrefix < 1 ? undefined : `{${namespace}}${id!.slice(afterPrefix + 1)}`;
}

/** For what namespaces the members of a DTS import schemas, by the spelling of their URLs. */
function importedNamespaces(dts: Dts): ReadonlyMap<string, string> {
  let namespaces = namespacesByDts.get(dts);
  if (!namespaces) {
    const imports = [...dts.members.values()].flatMap(({ schemaReferences }) => schemaReferences.filter(({ kind }) => kind === 'import'));
    namespaces = new Map(imports.flatMap(({ namespace, target }) => (namespace === undefined || !target ? [] : [[spellingOf(target.url), namespace] as const])));
    namespacesByDts.set(dts, namespaces);
  }
  return namespaces;
}
