import type { Concept } from '../index/concept';
import type { Dts } from '../index/dts';
import { undeclaredNames } from './undeclaredNames';

/**
 * The name, in Clark notation, by which a report uses a concept. Where the schema that declares it is not at hand, its
 * namespace is the one that others import it for or, where nobody does, the one namespace of the same host and version that the
 * report or another document of the DTS binds to the prefix in its id; its local name is what follows that prefix, as is customary.
 * @returns `undefined` where nothing says what namespace the schema is of, where several are possible, or where the id has no prefix
 */
export function reportedName(dts: Dts, { declaration, id, uri }: Concept): string | undefined {
  if (declaration) return declaration.name;
  return id === undefined ? undefined : undeclaredNames(dts).nameOf(uri, id);
}
