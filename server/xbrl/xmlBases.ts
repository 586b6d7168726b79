import type { XmlDocument } from '../xml/document';
import { namespaces } from './names';
import { resolvePointer } from './pointer';

/** A longer URI leads nowhere; relative ones inside one another could make each longer than the last. */
const longestBase = 2_000;

/** What the attributes xml:base of a document come to (XML Base, 4.2). Each is resolved once, however many references stand below it. */
export class XmlBases {
  readonly #xml: XmlDocument;
  readonly #outermost: string;
  /** For each element the innermost one around it with an xml:base, itself included; -1 where there is none. */
  readonly #innermost: Int32Array;
  readonly #resolved = new Map<number, string>();

  /** @param base absolute URI of the document: that of elements around which there is no xml:base */
  constructor(xml: XmlDocument, base: string) {
    this.#xml = xml;
    this.#outermost = base;
    this.#innermost = new Int32Array(xml.elementCount);
    for (let element = 0; element < this.#innermost.length; element++) this.#innermost[element] = this.#written(element) === undefined ? this.#around(element) : element;
  }

  /** The absolute URI that relative references on an element are written against. An xml:base that is no URI reference, or makes too long a one, counts for nothing. */
  of(element: number): string {
    const unresolved: number[] = [];
    let at = this.#innermost[element]!;
    for (; at >= 0 && !this.#resolved.has(at); at = this.#around(at)) unresolved.push(at);
    let base = this.#resolved.get(at) ?? this.#outermost;
    for (const inner of unresolved.reverse()) {
      const url = resolvePointer(this.#written(inner)!, base)?.url;
      if (url !== undefined && url.length <= longestBase) base = url;
      this.#resolved.set(inner, base);
    }
    return base;
  }

  #around(element: number): number {
    const parent = this.#xml.parent(element);
    return parent === undefined ? -1 : this.#innermost[parent]!;
  }

  #written(element: number): string | undefined {
    return this.#xml.attributeValue(element, namespaces.xml, 'base');
  }
}
