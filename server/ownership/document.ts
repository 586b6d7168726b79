import type { TextualDocument } from '../rules/place';
import type { XmlDocument } from '../xml/document';
import { documentTypes, knownVersion, ownershipDocument, type DocumentType, type ElementDeclaration } from './declarations';

/** A footnote of an ownership document (EDGAR Ownership XML Technical Specification, 4.3.5). */
export interface Footnote {
  /** Row of the `footnote` element in the document's XML tables. */
  readonly element: number;
  /** Its id, F1 to F99 in a valid document; '' where it has none. */
  readonly id: string;
}

/** A `footnoteId`, by which a field refers to a footnote (4.3.6). */
export interface FootnoteReference {
  readonly element: number;
  /** The id of the footnote it means; '' where it names none. */
  readonly id: string;
  /** The element of the field that the footnote is about. */
  readonly field: number;
  /** The row the field is in; `undefined` outside both tables. */
  readonly row: TableRow | undefined;
}

/** A row of Table I (non-derivative securities) or Table II (derivative securities). */
export interface TableRow {
  readonly element: number;
  readonly table: 'I' | 'II';
  /** Its place in its table, from 1. */
  readonly number: number;
}

/** An element that has a value by its declaration. */
export interface Field {
  readonly element: number;
  readonly declaration: ElementDeclaration;
  /** What stands in it, white space and all. */
  readonly written: string;
  /** The same without white space around it. */
  readonly value: string;
}

const tableOfRow: ReadonlyMap<string, TableRow['table']> = new Map([
  ['nonDerivativeTransaction', 'I'],
  ['nonDerivativeHolding', 'I'],
  ['derivativeTransaction', 'II'],
  ['derivativeHolding', 'II'],
]);

/** Whether a document is an ownership document, the content of EDGAR's Forms 3, 4 and 5: by its root, which is in no namespace. */
export function isOwnershipDocument(xml: XmlDocument): boolean {
  return xml.root !== undefined && xml.is(xml.root, '', 'ownershipDocument');
}

/**
 * One ownership document: its footnotes, the references to them and the rows of its tables, all in document order.
 * Immutable; an edit makes a new one. What is not where the schema wants it is still found.
 */
export class OwnershipDocument implements TextualDocument {
  readonly footnotes: readonly Footnote[];
  readonly references: readonly FootnoteReference[];
  readonly rows: readonly TableRow[];
  /** Footnotes by id, without those that have none. More than one has an id only by mistake. */
  readonly footnotesById: ReadonlyMap<string, readonly Footnote[]>;
  /** References by the id they name, without those that name none. */
  readonly referencesById: ReadonlyMap<string, readonly FootnoteReference[]>;

  /** What kind of form it says it is; `undefined` where it says none that exists. */
  readonly type: DocumentType | undefined;
  /**
   * Whether it may be of a version of the schemas that came after the ones we know. A document that does not say which is
   * one to be filed, and so of today's.
   */
  readonly isNewer: boolean;
  /** By element: its declaration, where it stands in its place. */
  readonly #declarations: readonly (ElementDeclaration | undefined)[];

  constructor(readonly uri: string, readonly xml: XmlDocument) {
    const footnotes: Footnote[] = [];
    const references: FootnoteReference[] = [];
    const rows: TableRow[] = [];
    const rowsIn = { I: 0, II: 0 };
    for (let element = 0; element < xml.elementCount; element++) {
      const { namespace, local } = xml.name(element);
      if (namespace !== '') continue;
      const table = tableOfRow.get(local);
      if (table !== undefined) rows.push({ element, table, number: ++rowsIn[table] });
      else if (local === 'footnote') footnotes.push({ element, id: this.#id(element) });
      else if (local === 'footnoteId') {
        const row = rows.at(-1);
        const isInRow = row !== undefined && element <= xml.tables.elementLast[row.element]!;
        references.push({ element, id: this.#id(element), field: xml.parent(element) ?? element, row: isInRow ? row : undefined });
      }
    }
    this.footnotes = footnotes;
    this.references = references;
    this.rows = rows;
    this.footnotesById = byId(footnotes);
    this.referencesById = byId(references);
    this.#declarations = declarationsOf(xml);
    const type = xml.root === undefined ? '' : this.textAt(xml.root, 'documentType');
    this.type = documentTypes.find((known) => known === type);
    const version = xml.root === undefined ? '' : this.textAt(xml.root, 'schemaVersion');
    this.isNewer = version === '' || version > knownVersion;
  }

  /** What the schema says of an element; `undefined` where it says nothing of it, or not at its place. */
  declaration(element: number): ElementDeclaration | undefined {
    return this.#declarations[element];
  }

  /** Whether documents of this type have what is declared so. Where the type is not known, they may. */
  has({ documents }: ElementDeclaration): boolean {
    return this.type === undefined || documents.includes(this.type);
  }

  /** All elements that have a value by their declaration, in document order. */
  *fields(): Generator<Field> {
    for (const [element, declaration] of this.#declarations.entries()) if (declaration?.value) yield this.#field(element, declaration);
  }

  /** One of these; `undefined` for an element that has no value by its declaration. */
  field(element: number): Field | undefined {
    const declaration = this.#declarations[element];
    return declaration?.value && this.#field(element, declaration);
  }

  /** Whether somebody is about to file it: what EDGAR hands out has no element for a CCC. */
  get isDraft(): boolean {
    return this.#declarations.some((declaration) => declaration?.name === 'rptOwnerCcc');
  }

  /** Whether the tables hold the whole document: not where its text was too broken to be read to the end. */
  get isReadWhole(): boolean {
    return !this.xml.problems.some(({ kind }) => kind === 'given-up');
  }

  /** The child elements with that name. */
  children(element: number, local: string): readonly number[] {
    return [...this.xml.children(element)].filter((child) => this.xml.is(child, '', local));
  }

  /**
   * The text at the end of a path of child elements, without white space around it; the first child counts where there are
   * several. '' where an element on the path is missing.
   */
  textAt(element: number, ...path: readonly string[]): string {
    let found = element;
    for (const local of path) {
      const [child] = this.children(found, local);
      if (child === undefined) return '';
      found = child;
    }
    return this.xml.content(found).trim();
  }

  #field(element: number, declaration: ElementDeclaration): Field {
    const written = this.xml.content(element);
    return { element, declaration, written, value: written.trim() };
  }

  /** Whether the value at the end of a path of child elements is true (3.2: "1" or "true"). */
  isTrue(element: number, ...path: readonly string[]): boolean {
    return /^(1|true)$/.test(this.textAt(element, ...path));
  }

  /** Ids are of type xs:ID and xs:IDREF: white space around them does not count. */
  #id(element: number): string {
    return this.xml.attributeValue(element, '', 'id')?.trim() ?? '';
  }
}

function declarationsOf(xml: XmlDocument): readonly (ElementDeclaration | undefined)[] {
  const declarations: (ElementDeclaration | undefined)[] = [];
  for (let element = 0; element < xml.elementCount; element++) {
    const { namespace, local } = xml.name(element);
    const parent = xml.parent(element);
    const possible = parent === undefined ? [ownershipDocument] : (declarations[parent]?.children ?? []);
    declarations.push(namespace === '' ? possible.find(({ name }) => name === local) : undefined);
  }
  return declarations;
}

function byId<Named extends { readonly id: string }>(all: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const groups = new Map<string, Named[]>();
  for (const one of all) {
    const group = groups.get(one.id);
    if (group) group.push(one);
    else if (one.id !== '') groups.set(one.id, [one]);
  }
  return groups;
}
