import type { ElementDeclaration } from '../xbrl/views';
import { endOfName } from '../xml/characters';

/**
 * The id that declarations customarily have: the prefix that the schema binds to its target namespace, an underscore and the
 * name (EFM 6.8.4 and 6.8.5 ask for it).
 * @returns `undefined` for a declaration without name or with one that no id can be made of, or in a schema that binds no prefix to its target namespace
 */
export function customaryId({ document, element, localName }: ElementDeclaration): string | undefined {
  const { xml, targetNamespace } = document;
  if (!localName || !targetNamespace || localName.includes(':') || endOfName(localName, 0) < localName.length) return undefined;
  const scope = xml.tables.scopes[xml.tables.elementScope[element]!]!;
  const prefix = [...scope].find(([bound, namespace]) => bound !== '' && namespace === targetNamespace)?.[0];
  return prefix === undefined ? undefined : `${prefix}_${localName}`;
}
