import { namespaces } from '../../xbrl/names';
import type { XmlDocument } from '../../xml/document';
import type { ElementTable } from './elementTable';
import { linkElement } from './linkElements';
import { schemaElement } from './schemaElements';

/** Finds the tables of one document's elements. Thousands of elements have the same name: each is looked up once. */
export class TableFinder {
  readonly #tables = new Map<number, ElementTable | undefined>();
  readonly #dependsOnParent: readonly boolean[];
  readonly #hasTable: readonly boolean[];

  constructor(private readonly xml: XmlDocument) {
    this.#dependsOnParent = xml.tables.names.map(({ namespace }) => namespace === namespaces.xsd);
    this.#hasTable = xml.tables.names.map(({ namespace }) => hasTables(namespace));
  }

  /**
   * What an element where it stands may have.
   * @returns `undefined` for one of another vocabulary, or that its vocabulary does not have
   */
  of(element: number): ElementTable | undefined {
    const { elementName, elementParent, names } = this.xml.tables;
    const name = elementName[element]!;
    if (!this.#hasTable[name]!) return undefined;
    const parent = this.#dependsOnParent[name]! && elementParent[element]! >= 0 ? elementName[elementParent[element]!]! : names.length;
    const key = name * (names.length + 1) + parent;
    let table = this.#tables.get(key);
    if (table === undefined && !this.#tables.has(key)) this.#tables.set(key, (table = find(names[name]!, names[parent]?.local)));
    return table;
  }
}

function find({ namespace, local }: { readonly namespace: string; readonly local: string }, parent: string | undefined): ElementTable | undefined {
  return namespace === namespaces.link ? linkElement(local) : schemaElement(local, parent);
}

/** Whether a namespace is one of those whose elements have tables. */
export function hasTables(namespace: string): boolean {
  return namespace === namespaces.link || namespace === namespaces.xsd;
}

/** Whether an element is inside an annotation: XML Schema's own elements are no part of the schema there. */
export function isInAnnotation(xml: XmlDocument, element: number): boolean {
  for (let ancestor = xml.parent(element); ancestor !== undefined; ancestor = xml.parent(ancestor)) {
    const { namespace, local } = xml.name(ancestor);
    if (namespace === namespaces.xsd && (local === 'appinfo' || local === 'documentation')) return true;
  }
  return false;
}
