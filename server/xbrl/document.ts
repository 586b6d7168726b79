import { blankDocument } from '../xml/blank';
import { XmlDocument } from '../xml/document';
import { finish, type Steps } from '../xml/steps';
import { XmlContent, type DocumentContent, type DocumentKind, type NamedValue } from './content';
import { parseFragment, PointerResolver, type Pointer } from './pointer';
import { readTables } from './read';
import { rereadTables } from './reread';
import { rowOf } from './table';
import type { TableName, XbrlTables } from './tables';
import { Arc, ArcroleType, DocumentReference, ElementDeclaration, ExtendedLink, Linkbase, Locator, Resource, RoleReference, RoleType, SchemaReference, TypeDefinition, UsedOn, type Views } from './views';
import { XmlBases } from './xmlBases';

export type { DocumentKind };

/** An element of an XBRL document; every view is one. */
export interface XbrlNode {
  readonly document: XbrlDocument;
  /** Row of the element in the document's XML tables. */
  readonly element: number;
}

/** What was kept of a document when its XML was read. */
export interface KeptContent {
  readonly content: DocumentContent;
  /** Reads and parses the text; asked once, and only where a place in it is wanted. Another text than that may come back. */
  readonly readXml: () => XmlDocument;
}

const viewClasses = {
  schemaReferences: SchemaReference,
  elementDeclarations: ElementDeclaration,
  typeDefinitions: TypeDefinition,
  roleTypes: RoleType,
  arcroleTypes: ArcroleType,
  usedOn: UsedOn,
  documentReferences: DocumentReference,
  linkbases: Linkbase,
  roleReferences: RoleReference,
  extendedLinks: ExtendedLink,
  locators: Locator,
  resources: Resource,
  arcs: Arc,
} satisfies Record<TableName, unknown>;

const partsOfLinks: readonly TableName[] = ['locators', 'resources', 'arcs'];

interface LinkContent {
  readonly locators: readonly Locator[];
  readonly resources: readonly Resource[];
  readonly arcs: readonly Arc[];
  readonly ends: ReadonlyMap<string, readonly (Locator | Resource)[]>;
}

/**
 * One document as XBRL: its tables and typed views on them, all in document order. Immutable; an edit makes a new one.
 *
 * Invariant: it knows nothing of other documents. Its pointers are resolved to URLs, never to what stands there. Nothing but
 * {@link xml} needs the text of a document whose content was kept.
 */
export class XbrlDocument {
  readonly tables: XbrlTables;
  /** The same object in versions of a document that differ in nothing but character data that the tables do not hold. */
  readonly structure: object;
  /** The same object in versions of a document that differ, besides, in nothing but values in locators, resources and arcs. */
  readonly structureOutsideLinks: object;
  readonly kind: DocumentKind;
  readonly #content: DocumentContent;
  readonly #readXml: (() => XmlDocument) | undefined;
  #xml: XmlDocument | undefined;
  readonly #pointers: PointerResolver;
  readonly #views = new Map<TableName, unknown[]>();
  /** The tables of whose rows all have a view. */
  readonly #complete = new Set<TableName>();
  #contents: readonly LinkContent[] | undefined;
  #xmlBases: XmlBases | undefined;
  /** The children of elements that pointers lead through. */
  readonly #children = new Map<number, readonly number[]>();
  #declarationsByName: ReadonlyMap<string, ElementDeclaration> | undefined;
  #typesByName: ReadonlyMap<string, TypeDefinition> | undefined;
  #usedOn: ReadonlyMap<RoleType | ArcroleType | undefined, readonly UsedOn[]> | undefined;

  /**
   * @param uri canonical (see canonicalUri), without fragment
   * @param source its XML, or what was kept of it
   * @param previous what the document was before: where only a value differs, its tables are used again
   * @param base absolute URL that the document's relative references are written against (RFC 3986, 5.1): where it was published,
   * if it lies elsewhere
   */
  constructor(
    readonly uri: string,
    source: XmlDocument | KeptContent,
    previous?: XbrlDocument,
    readonly base: string = uri,
  ) {
    this.#xml = source instanceof XmlDocument ? source : undefined;
    this.#readXml = source instanceof XmlDocument ? undefined : source.readXml;
    this.#content = source instanceof XmlDocument ? contentOf(source, previous?.content) : source.content;
    this.tables = this.#content.tables;
    this.kind = this.#content.kind;
    const isInnerEdit = previous?.base === base && this.#xml?.edit !== undefined && this.#xml.edit.base === previous.#xml?.identity;
    const isOnlyText = isInnerEdit && this.#xml!.edit!.attribute === undefined && this.tables === previous.tables;
    this.structure = isOnlyText ? previous.structure : {};
    // Where more than the tables of links may depend on a value, such as an id or xml:base, all tables are read anew.
    const isOnlyInLinks = isInnerEdit && this.tables.elementDeclarations === previous.tables.elementDeclarations && this.#isInLink(this.#xml!.edit!.element);
    this.structureOutsideLinks = isOnlyText || isOnlyInLinks ? previous.structureOutsideLinks : {};
    this.#pointers = isInnerEdit ? previous.#pointers : new PointerResolver(uri, base);
  }

  #isInLink(element: number): boolean {
    return partsOfLinks.some((table) => rowOf(this.tables[table], element) !== undefined);
  }

  /**
   * The elements and their places in the text. Of a document that was kept, they are read when first asked for; where the text
   * is another by now or gone, every place is the start of the file.
   */
  get xml(): XmlDocument {
    if (!this.#xml) {
      const xml = this.#readXml!();
      this.#xml = xml.elementCount === this.#content.elementCount ? xml : blankDocument(this.#content.elementCount);
    }
    return this.#xml;
  }

  /** What XBRL needs of the document, in the form in which it can be kept. */
  get content(): DocumentContent {
    return this.#content;
  }

  /** Whether the tables hold the whole document: not where its text was too broken to be read to the end. */
  get isReadWhole(): boolean {
    return this.#content.isReadWhole;
  }

  /** The document element, or `undefined` in a text without any. */
  get root(): number | undefined {
    return this.#content.elementCount > 0 ? 0 : undefined;
  }

  /** The schema's targetNamespace; '' where it has none, `undefined` in a document that is no schema. */
  get targetNamespace(): string | undefined {
    return this.#content.targetNamespace;
  }

  get ids(): ReadonlyMap<string, number> {
    return this.#content.ids;
  }

  get repeatedIds(): DocumentContent['repeatedIds'] {
    return this.#content.repeatedIds;
  }

  /** The id of an element; `undefined` for one without, or where another element had it before. */
  idOf(element: number): string | undefined {
    return this.#content.idOf(element);
  }

  /** A prefix that the document element declares for a namespace; `undefined` where that is at most the default one. */
  prefixOf(namespace: string): string | undefined {
    for (const [prefix, uri] of this.#content.rootPrefixes) if (prefix !== '' && uri === namespace) return prefix;
    return undefined;
  }

  /** The string that a cell of {@link tables} stands for; views show it under a name. */
  string(number: number): string {
    return this.#content.string(number);
  }

  /** The character data of a resource of this document. */
  characterData({ row }: Resource): string {
    return this.#content.characterData(row);
  }

  /** The attributes of an arc of this document for which its view has no name, those of XLink left out. */
  otherAttributes({ row }: Arc): readonly NamedValue[] {
    return this.#content.otherAttributes(row);
  }

  get schemaReferences(): readonly SchemaReference[] {
    return this.#all('schemaReferences');
  }

  get elementDeclarations(): readonly ElementDeclaration[] {
    return this.#all('elementDeclarations');
  }

  get typeDefinitions(): readonly TypeDefinition[] {
    return this.#all('typeDefinitions');
  }

  get roleTypes(): readonly RoleType[] {
    return this.#all('roleTypes');
  }

  get arcroleTypes(): readonly ArcroleType[] {
    return this.#all('arcroleTypes');
  }

  get usedOn(): readonly UsedOn[] {
    return this.#all('usedOn');
  }

  get documentReferences(): readonly DocumentReference[] {
    return this.#all('documentReferences');
  }

  get linkbases(): readonly Linkbase[] {
    return this.#all('linkbases');
  }

  get roleReferences(): readonly RoleReference[] {
    return this.#all('roleReferences');
  }

  get extendedLinks(): readonly ExtendedLink[] {
    return this.#all('extendedLinks');
  }

  get locators(): readonly Locator[] {
    return this.#all('locators');
  }

  get resources(): readonly Resource[] {
    return this.#all('resources');
  }

  get arcs(): readonly Arc[] {
    return this.#all('arcs');
  }

  /** What an element is, if it is a row of the table of that name: `viewAt('arcs', element)` is the arc. */
  viewAt<Name extends TableName>(table: Name, element: number): Views[Name] | undefined {
    const row = rowOf(this.tables[table], element);
    return row === undefined ? undefined : this.view(table, row);
  }

  /** The view of a row of a table; none of the other rows is made for it. */
  view<Name extends TableName>(table: Name, row: number): Views[Name] {
    const views = this.#viewsOf(table);
    return (views[row] ??= this.#makeView(table, row));
  }

  /** The global declaration that an element is, if it is one. */
  declarationAt(element: number): ElementDeclaration | undefined {
    return this.viewAt('elementDeclarations', element);
  }

  /** The first global declaration of a name in Clark notation. */
  declarationOf(name: string): ElementDeclaration | undefined {
    this.#declarationsByName ??= firstByName(this.elementDeclarations);
    return this.#declarationsByName.get(name);
  }

  /** The first global type of a name in Clark notation. */
  typeOf(name: string): TypeDefinition | undefined {
    this.#typesByName ??= firstByName(this.typeDefinitions);
    return this.#typesByName.get(name);
  }

  /** The usedOn elements of a roleType or arcroleType of this document. */
  usedOnOf(declaration: RoleType | ArcroleType): readonly UsedOn[] {
    this.#usedOn ??= groupBy(this.usedOn, (usedOn) => this.roleTypes[usedOn.roleType] ?? this.arcroleTypes[usedOn.arcroleType]);
    return this.#usedOn.get(declaration) ?? [];
  }

  /** The locators, resources and arcs of an extended link of this document. */
  contentOf(link: ExtendedLink): LinkContent {
    this.#contents ??= this.#collectContents();
    return this.#contents[link.row]!;
  }

  /**
   * Resolves an href written on an element, xml:base included. The same object comes back for the same href. A fragment alone
   * leads to this document, wherever it was published (RFC 3986, 4.4).
   * @returns `undefined` where there is no href or it is no URI reference
   */
  resolve(href: string | undefined, element: number): Pointer | undefined {
    if (href === undefined) return undefined;
    if (this.#content.hasXmlBase) this.#xmlBases ??= new XmlBases(this.xml, this.base);
    return this.#pointers.resolve(href, this.#xmlBases?.of(element));
  }

  /**
   * The element that a fragment identifies (XBRL 2.1, 3.5.4: shorthand pointer or element() scheme).
   * @returns `undefined` where it identifies none, or is written in another scheme
   */
  elementOf(fragment: string): number | undefined {
    for (const { id, path } of parseFragment(fragment) ?? []) {
      let element: number | undefined;
      let steps = path;
      if (id !== undefined) element = this.ids.get(id);
      else {
        element = path[0] === 1 ? this.root : undefined;
        steps = path.slice(1);
      }
      for (const step of steps) {
        if (element === undefined) break;
        element = this.#childrenOf(element)[step - 1];
      }
      if (element !== undefined) return element;
    }
    return undefined;
  }

  #childrenOf(element: number): readonly number[] {
    let children = this.#children.get(element);
    if (!children) this.#children.set(element, (children = [...this.xml.children(element)]));
    return children;
  }

  #all<Name extends TableName>(table: Name): readonly Views[Name][] {
    const views = this.#viewsOf(table);
    if (!this.#complete.has(table)) {
      for (let row = 0; row < views.length; row++) views[row] ??= this.#makeView(table, row);
      this.#complete.add(table);
    }
    return views as readonly Views[Name][];
  }

  /** The views of a table that have been made, `undefined` in the place of the others. */
  #viewsOf<Name extends TableName>(table: Name): (Views[Name] | undefined)[] {
    let views = this.#views.get(table) as (Views[Name] | undefined)[] | undefined;
    if (!views) this.#views.set(table, (views = new Array<Views[Name] | undefined>(this.tables[table].length).fill(undefined)));
    return views;
  }

  #makeView<Name extends TableName>(table: Name, row: number): Views[Name] {
    const View = viewClasses[table] as unknown as new (document: XbrlDocument, row: number, table: Name) => Views[Name];
    return new View(this, row, table);
  }

  #collectContents(): readonly LinkContent[] {
    const contents = this.extendedLinks.map(() => ({ locators: [] as Locator[], resources: [] as Resource[], arcs: [] as Arc[], ends: new Map<string, (Locator | Resource)[]>() }));
    const addEnd = (end: Locator | Resource) => {
      if (!end.link || end.label === undefined) return;
      const { ends } = contents[end.link.row]!;
      const others = ends.get(end.label);
      if (others) others.push(end);
      else ends.set(end.label, [end]);
    };
    for (const locator of this.locators) {
      if (locator.link) contents[locator.link.row]!.locators.push(locator);
      addEnd(locator);
    }
    for (const resource of this.resources) {
      if (resource.link) contents[resource.link.row]!.resources.push(resource);
      addEnd(resource);
    }
    for (const arc of this.arcs) if (arc.link) contents[arc.link.row]!.arcs.push(arc);
    return contents;
  }
}

/** Contents that were read before somebody asked for them. */
const contents = new WeakMap<XmlDocument, DocumentContent>();

/** Reads the content of a document ahead, in steps of some milliseconds: {@link contentOf} has it afterwards. */
export function* readContent(xml: XmlDocument): Steps<DocumentContent> {
  let content = contents.get(xml);
  if (!content) contents.set(xml, (content = new XmlContent(xml, yield* readTables(xml))));
  return content;
}

/** The content of a document from its XML, made of what the document was before where only a value differs. */
export function contentOf(xml: XmlDocument, previous?: DocumentContent): DocumentContent {
  const reread = previous instanceof XmlContent && xml.edit?.base === previous.xml.identity ? rereadTables(previous.read, xml, xml.edit) : undefined;
  return reread ? new XmlContent(xml, reread) : finish(readContent(xml));
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function firstByName<Named extends { readonly name: string | undefined }>(items: readonly Named[]): ReadonlyMap<string, Named> {
  const map = new Map<string, Named>();
  for (const item of items) if (item.name !== undefined && !map.has(item.name)) map.set(item.name, item);
  return map;
}
