import type { XmlDocument } from '../xml/document';
import { namespaces } from '../xbrl/names';

/** Follows xml:lang (XML 1.0, 2.12) through a document: asked for elements in document order. */
export class Languages {
  readonly #xml: XmlDocument;
  /** The row of the attribute's name among the document's names; -1 where nothing has it. */
  readonly #name: number;
  readonly #open: { readonly language: string; readonly last: number }[] = [];

  constructor(xml: XmlDocument) {
    this.#xml = xml;
    this.#name = xml.tables.names.findIndex(({ namespace, local }) => local === 'lang' && namespace === namespaces.xml);
  }

  /** Notes the language that begins at an element; none may be left out, but for those whose descendants are. */
  enter(element: number): void {
    if (this.#name < 0) return;
    while (this.#open.length > 0 && this.#open.at(-1)!.last < element) this.#open.pop();
    const { elementFirstAttribute, attributeName, elementLast } = this.#xml.tables;
    for (let attribute = elementFirstAttribute[element]!; attribute < elementFirstAttribute[element + 1]!; attribute++) {
      if (attributeName[attribute] === this.#name) this.#open.push({ language: this.#xml.value(attribute).trim(), last: elementLast[element]! });
    }
  }

  /** The language at the last element entered; an empty value switches it off. */
  get current(): string | undefined {
    return this.#open.at(-1)?.language || undefined;
  }
}
