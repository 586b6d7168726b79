import type { XmlDocument } from '../xml/document';
import { clark, namespaces } from './names';
import { parseFragment, resolvePointer, type Pointer } from './pointer';
import { readTables, type ReadResult } from './read';
import { rereadTables } from './reread';
import type { XbrlTables } from './tables';
import { Arc, ArcroleType, DocumentReference, ElementDeclaration, ExtendedLink, Linkbase, Locator, Resource, RoleReference, RoleType, SchemaReference, TypeDefinition, UsedOn } from './views';

/** An element of an XBRL document; every view is one. */
export interface XbrlNode {
  readonly document: XbrlDocument;
  /** Row of the element in the document's XML tables. */
  readonly element: number;
}

/** What the document element says a document is. */
export type DocumentKind = 'schema' | 'linkbase' | 'instance' | 'other';

interface LinkContent {
  readonly locators: readonly Locator[];
  readonly resources: readonly Resource[];
  readonly arcs: readonly Arc[];
  readonly ends: ReadonlyMap<string, readonly (Locator | Resource)[]>;
}

/**
 * One document as XBRL: its tables and typed views on them, all in document order. Immutable; an edit makes a new one.
 *
 * Invariant: it knows nothing of other documents. Its pointers are resolved to URLs, never to what stands there.
 */
export class XbrlDocument {
  readonly tables: XbrlTables;
  readonly strings: readonly string[];
  readonly kind: DocumentKind;
  readonly #read: ReadResult;
  readonly #pointers = new Map<string, Pointer | undefined>();
  readonly #views = new Map<string, readonly unknown[]>();
  #contents: readonly LinkContent[] | undefined;
  #declarationsByElement: ReadonlyMap<number, ElementDeclaration> | undefined;
  #declarationsByName: ReadonlyMap<string, ElementDeclaration> | undefined;
  #typesByName: ReadonlyMap<string, TypeDefinition> | undefined;

  /**
   * @param uri canonical (see canonicalUri), without fragment
   * @param previous what the document was before: where only a value differs, its tables are used again
   */
  constructor(
    readonly uri: string,
    readonly xml: XmlDocument,
    previous?: XbrlDocument,
  ) {
    const reread = previous && xml.edit?.base === previous.xml.identity ? rereadTables(previous.#read, xml, xml.edit) : undefined;
    this.#read = reread ?? readTables(xml);
    this.tables = this.#read.tables;
    this.strings = this.#read.strings;
    this.kind = kindOf(xml);
  }

  /** Whether the tables hold the whole document: not where its text was too broken to be read to the end. */
  get isReadWhole(): boolean {
    return !this.xml.problems.some(({ kind }) => kind === 'given-up');
  }

  /** The schema's targetNamespace; '' where it has none, `undefined` in a document that is no schema. */
  get targetNamespace(): string | undefined {
    return this.kind === 'schema' ? (this.xml.attributeValue(0, '', 'targetNamespace') ?? '') : undefined;
  }

  get ids(): ReadonlyMap<string, number> {
    return this.#read.ids;
  }

  get repeatedIds(): ReadResult['repeatedIds'] {
    return this.#read.repeatedIds;
  }

  get schemaReferences(): readonly SchemaReference[] {
    return this.#view('schemaReferences', SchemaReference);
  }

  get elementDeclarations(): readonly ElementDeclaration[] {
    return this.#view('elementDeclarations', ElementDeclaration);
  }

  get typeDefinitions(): readonly TypeDefinition[] {
    return this.#view('typeDefinitions', TypeDefinition);
  }

  get roleTypes(): readonly RoleType[] {
    return this.#view('roleTypes', RoleType);
  }

  get arcroleTypes(): readonly ArcroleType[] {
    return this.#view('arcroleTypes', ArcroleType);
  }

  get usedOn(): readonly UsedOn[] {
    return this.#view('usedOn', UsedOn);
  }

  get documentReferences(): readonly DocumentReference[] {
    return this.#view('documentReferences', DocumentReference);
  }

  get linkbases(): readonly Linkbase[] {
    return this.#view('linkbases', Linkbase);
  }

  get roleReferences(): readonly RoleReference[] {
    return this.#view('roleReferences', RoleReference);
  }

  get extendedLinks(): readonly ExtendedLink[] {
    return this.#view('extendedLinks', ExtendedLink);
  }

  get locators(): readonly Locator[] {
    return this.#view('locators', Locator);
  }

  get resources(): readonly Resource[] {
    return this.#view('resources', Resource);
  }

  get arcs(): readonly Arc[] {
    return this.#view('arcs', Arc);
  }

  /** The global declaration that an element is, if it is one. */
  declarationAt(element: number): ElementDeclaration | undefined {
    this.#declarationsByElement ??= new Map(this.elementDeclarations.map((declaration) => [declaration.element, declaration]));
    return this.#declarationsByElement.get(element);
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

  /** The locators, resources and arcs of an extended link of this document. */
  contentOf(link: ExtendedLink): LinkContent {
    this.#contents ??= this.#collectContents();
    return this.#contents[link.row]!;
  }

  /**
   * Resolves an href written on an element, xml:base included. The same object comes back for the same href.
   * @returns `undefined` where there is no href or it is no URI reference
   */
  resolve(href: string | undefined, element: number): Pointer | undefined {
    if (href === undefined) return undefined;
    const base = this.#read.hasXmlBase ? this.#base(element) : this.uri;
    const key = base === this.uri ? href : `${base}\n${href}`;
    if (!this.#pointers.has(key)) this.#pointers.set(key, resolvePointer(href, base));
    return this.#pointers.get(key);
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
        element = path[0] === 1 ? this.xml.root : undefined;
        steps = path.slice(1);
      }
      for (const step of steps) {
        if (element === undefined) break;
        element = nth(this.xml.children(element), step);
      }
      if (element !== undefined) return element;
    }
    return undefined;
  }

  #base(element: number): string {
    const bases: string[] = [];
    for (let ancestor: number | undefined = element; ancestor !== undefined; ancestor = this.xml.parent(ancestor)) {
      const base = this.xml.attributeValue(ancestor, namespaces.xml, 'base');
      if (base !== undefined) bases.unshift(base);
    }
    return bases.reduce((outer, base) => resolvePointer(base, outer)?.url ?? outer, this.uri);
  }

  #view<V>(name: keyof XbrlTables, View: new (document: XbrlDocument, row: number, table: never) => V): readonly V[] {
    let views = this.#views.get(name) as readonly V[] | undefined;
    if (views === undefined) {
      views = Array.from({ length: this.tables[name].length }, (_, row) => new View(this, row, name as never));
      this.#views.set(name, views);
    }
    return views;
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

function kindOf(xml: XmlDocument): DocumentKind {
  if (xml.root === undefined) return 'other';
  switch (clark(xml.name(xml.root))) {
    case `{${namespaces.xsd}}schema`:
      return 'schema';
    case `{${namespaces.link}}linkbase`:
      return 'linkbase';
    case `{${namespaces.xbrli}}xbrl`:
      return 'instance';
    default:
      return 'other';
  }
}

function firstByName<Named extends { readonly name: string | undefined }>(items: readonly Named[]): ReadonlyMap<string, Named> {
  const map = new Map<string, Named>();
  for (const item of items) if (item.name !== undefined && !map.has(item.name)) map.set(item.name, item);
  return map;
}

function nth(elements: Iterable<number>, position: number): number | undefined {
  let count = 0;
  for (const element of elements) if (++count === position) return element;
  return undefined;
}
