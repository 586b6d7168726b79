import { typesOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import type { XbrlDocument } from '../../xbrl/document';
import { clark, namespaces } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import type { ExpandedName } from '../../xml/document';

/** One version of Extensible Enumerations: 1.0 or 2.0. */
export interface EnumerationVersion {
  /** Of its attributes and types. */
  readonly namespace: string;
  /** The prefix that its specification gives its namespace. */
  readonly prefix: string;
  /** The prefix of its error codes. */
  readonly errors: string;
  /** Its item types, in Clark notation. */
  readonly types: readonly string[];
}

const typesIn = (namespace: string, ...names: readonly string[]) => names.map((local) => clark({ namespace, local }));

export const enumerationVersions: readonly EnumerationVersion[] = [
  { namespace: namespaces.enum2014, prefix: 'enum', errors: 'enumte', types: typesIn(namespaces.enum2014, 'enumerationItemType') },
  { namespace: namespaces.enum2020, prefix: 'enum2', errors: 'enum2te', types: typesIn(namespaces.enum2020, 'enumerationItemType', 'enumerationSetItemType') },
];

/** A concept whose values are names of members. */
export interface EnumerationItem {
  readonly document: XbrlDocument;
  readonly declaration: ElementDeclaration;
  readonly version: EnumerationVersion;
}

/**
 * The enumeration concepts that documents declare: of an enumeration item type or of one that derives from it, whatever
 * schemas it is derived through (Extensible Enumerations 1.0, 2; 2.0, 3). Not those whose type cannot be traced that far.
 */
export function* enumerationItemsIn(dts: Dts, documents: readonly XbrlDocument[]): Generator<EnumerationItem> {
  if (!enumerationVersions.some(({ namespace }) => dts.schemasOf(namespace).length > 0)) return;
  for (const document of documents) {
    for (const declaration of document.elementDeclarations) {
      const { types } = typesOf(dts, declaration);
      const version = enumerationVersions.find((each) => each.types.some((type) => types.includes(type)));
      if (version) yield { document, declaration, version };
    }
  }
}

/** An attribute of an enumeration concept, as it is written; `undefined` where it has none. */
export function writtenOn({ document, declaration: { element } }: EnumerationItem, { namespace, local }: ExpandedName): string | undefined {
  return document.xml.attributeValue(element, namespace, local);
}

/** What to add to a message where an attribute that lacks stands there in the namespace of another version. */
export function hintOfOtherVersion(item: EnumerationItem, local: string): string {
  const other = enumerationVersions.find(({ namespace }) => namespace !== item.version.namespace && writtenOn(item, { namespace, local }) !== undefined);
  return other ? ` The ${local} that it has is of another version of Extensible Enumerations (${other.namespace}) than its type.` : '';
}
