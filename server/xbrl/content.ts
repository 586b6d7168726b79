import type { XmlDocument } from '../xml/document';
import { referredFiles } from './contentReferences';
import { SortedOrders, type LinkOrders } from './linkOrders';
import { clark, namespaces } from './names';
import type { ReadResult } from './read';
import { isInlineXbrl } from './recognise';
import type { XbrlTables } from './tables';
import { attributeSlots } from './vocabulary';

/** What the document element says a document is. */
export const documentKinds = ['schema', 'linkbase', 'instance', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** An attribute: its name in Clark notation, and its value. */
export type NamedValue = readonly [name: string, value: string];

/**
 * All that XBRL needs of a document, except the places in its text and what only its own judge asks for. It comes from the
 * document's XML, or from where it was kept when that was read.
 */
export interface DocumentContent {
  readonly tables: XbrlTables;
  readonly linkOrders: LinkOrders;
  /** The first element that carries each id (XML 1.0, 3.3.1; xml:id). */
  readonly ids: ReadonlyMap<string, number>;
  /** Later elements with an id that is already taken. */
  readonly repeatedIds: ReadResult['repeatedIds'];
  readonly hasXmlBase: boolean;
  readonly kind: DocumentKind;
  /** The schema's targetNamespace; '' where it has none, `undefined` in a document that is no schema. */
  readonly targetNamespace: string | undefined;
  readonly elementCount: number;
  /** Whether the tables hold the whole document: not where its text was too broken to be read to the end, or ends before the document element does. */
  readonly isReadWhole: boolean;
  /** The namespaces by their prefixes on the document element, '' for the default namespace. */
  readonly rootPrefixes: ReadonlyMap<string, string>;
  /**
   * The files that make other documents part of its DTS (XBRL 2.1, 3.2), as written and without fragment, each once; see {@link referredFiles}.
   * Where there is an xml:base, they do not say where they lead: only the elements they stand on do.
   */
  readonly files: readonly string[];

  /** The string that a cell of the tables stands for. */
  string(number: number): string;
  /** The id by which {@link ids} knows an element; `undefined` for one without, or where another element had it before. */
  idOf(element: number): string | undefined;
  /** The character data of a row of the table of resources. */
  characterData(resource: number): string;
  /** The attributes of a row of the table of arcs for which the table has no column, those of XLink left out. */
  otherAttributes(arc: number): readonly NamedValue[];
}

/** Attributes of an arc that the table of arcs holds. */
const arcColumns: ReadonlySet<number> = new Set([attributeSlots.order, attributeSlots.weight, attributeSlots.use, attributeSlots.priority, attributeSlots.preferredLabel]);

/** The content of a document whose XML is at hand. */
export class XmlContent implements DocumentContent {
  readonly tables: XbrlTables;
  readonly linkOrders: LinkOrders = new SortedOrders(this);
  readonly kind: DocumentKind;
  #otherNames: readonly boolean[] | undefined;
  #files: readonly string[] | undefined;

  constructor(readonly xml: XmlDocument, readonly read: ReadResult) {
    this.tables = read.tables;
    this.kind = kindOf(xml);
  }

  get ids(): ReadonlyMap<string, number> {
    return this.read.ids;
  }

  get repeatedIds(): ReadResult['repeatedIds'] {
    return this.read.repeatedIds;
  }

  get hasXmlBase(): boolean {
    return this.read.hasXmlBase;
  }

  get targetNamespace(): string | undefined {
    return this.kind === 'schema' ? (this.xml.attributeValue(0, '', 'targetNamespace') ?? '') : undefined;
  }

  get elementCount(): number {
    return this.xml.elementCount;
  }

  get isReadWhole(): boolean {
    const { xml } = this;
    if (xml.root === undefined || xml.problems.length === 0) return true;
    // The end tag of a document that is cut off is not there.
    return !xml.problems.some(({ kind }) => kind === 'given-up') && xml.text.startsWith('</', xml.contentRange(xml.root).end);
  }

  get rootPrefixes(): ReadonlyMap<string, string> {
    const { scopes, elementScope } = this.xml.tables;
    return scopes[this.elementCount > 0 ? elementScope[0]! : 0]!;
  }

  get files(): readonly string[] {
    return (this.#files ??= referredFiles(this));
  }

  string(number: number): string {
    return this.read.strings[number]!;
  }

  idOf(element: number): string | undefined {
    const id = (this.xml.attributeValue(element, '', 'id') ?? this.xml.attributeValue(element, namespaces.xml, 'id'))?.trim();
    return id !== undefined && this.ids.get(id) === element ? id : undefined;
  }

  characterData(resource: number): string {
    return this.xml.content(this.tables.resources.columns.element[resource]!);
  }

  otherAttributes(arc: number): readonly NamedValue[] {
    const { names, attributeName, elementFirstAttribute } = this.xml.tables;
    this.#otherNames ??= names.map((name) => name.namespace !== namespaces.xlink && name.namespace !== namespaces.xmlns && !arcColumns.has(attributeSlots.of(name)));
    const element = this.tables.arcs.columns.element[arc]!;
    const others: NamedValue[] = [];
    for (let attribute = elementFirstAttribute[element]!; attribute < elementFirstAttribute[element + 1]!; attribute++) {
      const name = attributeName[attribute]!;
      if (this.#otherNames[name]) others.push([clark(names[name]!), this.xml.value(attribute)]);
    }
    return others;
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
      return isInlineXbrl(xml) ? 'instance' : 'other';
  }
}
