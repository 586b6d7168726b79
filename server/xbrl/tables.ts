import type { Table } from './table';

/**
 * What a document holds as XBRL, one row per thing in document order. `element` is the row of the XML element it was read
 * from; other columns are numbers in the document's string table (expanded names in Clark notation) or rows of another
 * table. -1 is "absent". Rules and features never see a column: they read {@link import('./document').XbrlDocument}'s views.
 */
export const columns = {
  /** xs:import, xs:include, xs:redefine. `kind` indexes {@link schemaReferenceKinds}. */
  schemaReferences: ['element', 'kind', 'namespace', 'schemaLocation'],
  /** Global element declarations (XML Schema 1, 3.3); `baseType` is that of an anonymous type. */
  elementDeclarations: ['element', 'name', 'id', 'type', 'baseType', 'substitutionGroup', 'abstract', 'nillable', 'periodType', 'balance', 'typedDomainRef'],
  /** Global simple and complex types with what they derive from. */
  typeDefinitions: ['element', 'name', 'base'],
  roleTypes: ['element', 'uri', 'id', 'definition'],
  arcroleTypes: ['element', 'uri', 'id', 'definition', 'cyclesAllowed'],
  /** link:usedOn; `roleType` or `arcroleType` is the row of its parent. */
  usedOn: ['element', 'roleType', 'arcroleType', 'name'],
  /** schemaRef and linkbaseRef: simple links to other documents of the DTS. `kind` indexes {@link documentReferenceKinds}. */
  documentReferences: ['element', 'kind', 'href', 'role', 'arcrole'],
  linkbases: ['element'],
  /** roleRef and arcroleRef; `linkbase` is -1 in an instance. */
  roleReferences: ['element', 'linkbase', 'isArcrole', 'uri', 'href'],
  extendedLinks: ['element', 'linkbase', 'name', 'role'],
  locators: ['element', 'link', 'href', 'label'],
  resources: ['element', 'link', 'name', 'label', 'role', 'language'],
  arcs: ['element', 'link', 'name', 'arcrole', 'from', 'to', 'order', 'weight', 'use', 'priority', 'preferredLabel'],
} as const;

export type TableName = keyof typeof columns;
export type ColumnOf<Name extends TableName> = (typeof columns)[Name][number];
export type XbrlTables = { readonly [Name in TableName]: Table<ColumnOf<Name>> };

export const schemaReferenceKinds = ['import', 'include', 'redefine'] as const;
export type SchemaReferenceKind = (typeof schemaReferenceKinds)[number];

export const documentReferenceKinds = ['schemaRef', 'linkbaseRef'] as const;
export type DocumentReferenceKind = (typeof documentReferenceKinds)[number];
