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
  const schemas = dts.schemasOf(namespace);
  if (schemas.length === 0 || !schemas.every((schema) => isWholeHere(schema, dts))) return 'undecided';
  if (kind === 'element' || kind === 'type') return (kind === 'element' ? dts.declarationOf(name) : dts.typeOf(name)) ? 'some' : 'none';
  // No table has these: only the text of the schemas does. Those that are built in have no groups.
  const [other] = schemas.filter((schema) => schema !== around);
  if (other || (kind === 'group' && schemas.some(({ uri }) => isStandardDocument(uri)))) return 'undecided';
  return declares(around, kind, local) ? 'some' : 'none';
}

/** Whether nothing of a schema is missing: neither part of its text nor what it includes. */
function isWholeHere(schema: XbrlDocument, dts: Dts): boolean {
  if (!schema.isReadWhole) return false;
  return schema.schemaReferences.every(({ kind, target }) => kind === 'import' || (target !== undefined && dts.follow(target).state === 'document' && kind === 'include' && !isNameless(target, dts)));
}

/** Whether an included schema has no namespace: what it declares is in that of the schema around it. */
function isNameless(target: Parameters<Dts['follow']>[0], dts: Dts): boolean {
  const found = dts.follow(target);
  return found.state === 'document' && found.document.targetNamespace === '';
}

function declares({ xml, root }: XbrlDocument, kind: ComponentKind, local: string): boolean {
  return root !== undefined && [...xml.children(root)].some((child) => xml.is(child, namespaces.xsd, kind) && xml.attributeValue(child, '', 'name')?.trim() === local);
}
