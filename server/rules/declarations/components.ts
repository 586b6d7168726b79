import { isStandardDocument } from '../../index/documents';
import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { namespaces, parseClark } from '../../xbrl/names';

/** What a schema can give a name to, as far as other declarations refer to it (XML Schema 1, 2.5). */
export type ComponentKind = 'element' | 'type' | 'attribute' | 'group' | 'attributeGroup';

/**
 * Whether a DTS declares a component.
 * @param name in Clark notation
 * @param around the schema that refers to it: what it has itself counts without being a member
 * @returns `undecided` where it may be in a schema that is not at hand
 */
export function componentsNamed(dts: Dts, name: string, kind: ComponentKind, around: XbrlDocument): 'some' | 'none' | 'undecided' {
  const { namespace, local } = parseClark(name);
  if (!isWholeHere(dts, namespace)) return 'undecided';
  if (kind === 'element' || kind === 'type') return (kind === 'element' ? dts.declarationOf(name) : dts.typeOf(name)) ? 'some' : 'none';
  // No table has these: only the text of the schemas does. Those that are built in have no groups.
  const schemas = dts.schemasOf(namespace);
  const other = schemas.find((schema) => schema !== around);
  if (other || (kind === 'group' && schemas.some(({ uri }) => isStandardDocument(uri)))) return 'undecided';
  return namesGiven(around, kind).has(local) ? 'some' : 'none';
}

/** The local names of the types or elements that the schemas of a namespace declare. */
export function namesDeclared(dts: Dts, namespace: string, kind: 'type' | 'element'): ReadonlySet<string> {
  return kept(kind === 'type' ? typeNames : elementNames, dts, namespace, () => {
    const declared = dts.schemasOf(namespace).flatMap((schema) => (kind === 'type' ? schema.typeDefinitions : schema.elementDeclarations).flatMap(({ name }) => name ?? []));
    return new Set(declared.map((name) => parseClark(name).local));
  });
}

const typeNames = new WeakMap<Dts, Map<string, ReadonlySet<string>>>();
const elementNames = new WeakMap<Dts, Map<string, ReadonlySet<string>>>();
const wholeNamespaces = new WeakMap<Dts, Map<string, boolean>>();
const givenNames = new WeakMap<XbrlDocument, Map<ComponentKind, ReadonlySet<string>>>();

/** What is known of something in a DTS or schema, or is found out now: thousands of names may ask for the same. */
function kept<Owner extends object, Key, Value>(cache: WeakMap<Owner, Map<Key, Value>>, owner: Owner, key: Key, find: () => Value): Value {
  let known = cache.get(owner);
  if (!known) cache.set(owner, (known = new Map<Key, Value>()));
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = find()));
  return value;
}

/** Whether there are schemas of a namespace, and nothing of them is missing. */
function isWholeHere(dts: Dts, namespace: string): boolean {
  return kept(wholeNamespaces, dts, namespace, () => {
    const schemas = dts.schemasOf(namespace);
    return schemas.length > 0 && schemas.every((schema) => isSchemaWholeHere(schema, dts));
  });
}

/** Whether nothing of a schema is missing: neither part of its text nor what it includes. */
function isSchemaWholeHere(schema: XbrlDocument, dts: Dts): boolean {
  if (!schema.isReadWhole) return false;
  return schema.schemaReferences.every(({ kind, target }) => kind === 'import' || (target !== undefined && dts.follow(target).state === 'document' && kind === 'include' && !isNameless(target, dts)));
}

/** Whether an included schema has no namespace: what it declares is in that of the schema around it. */
function isNameless(target: Parameters<Dts['follow']>[0], dts: Dts): boolean {
  const found = dts.follow(target);
  return found.state === 'document' && found.document.targetNamespace === '';
}

/** The names that the text of a schema gives to components of a kind. */
function namesGiven(schema: XbrlDocument, kind: ComponentKind): ReadonlySet<string> {
  return kept(givenNames, schema, kind, () => {
    const { xml, root } = schema;
    const named = root === undefined ? [] : [...xml.children(root)].filter((child) => xml.is(child, namespaces.xsd, kind));
    return new Set(named.flatMap((child) => xml.attributeValue(child, '', 'name')?.trim() ?? []));
  });
}
