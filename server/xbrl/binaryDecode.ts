import { sectionCount, sectionOf, type SectionBehindTables } from './binaryLayout';
import { KeptOrders } from './binaryOrders';
import { SectionReader } from './binarySections';
import { KeptTables } from './binaryTables';
import { documentKinds, type DocumentContent, type DocumentKind, type NamedValue } from './content';
import type { LinkOrders } from './linkOrders';
import type { ReadResult } from './read';
import { firstNotBelow, type Cells } from './table';
import type { XbrlTables } from './tables';

/**
 * The content of a document from what {@link import('./binaryEncode').encodeContent} made of it. Strings are cut out when asked for.
 * @param bytes they must not change afterwards
 * @returns `undefined` for bytes that are damaged, cut off, or come from another version of the product or another kind of machine
 */
export function decodeContent(bytes: Uint8Array): DocumentContent | undefined {
  const sections = SectionReader.open(bytes, sectionCount);
  return sections && new DecodedContent(sections);
}

/** The content of a document that was kept. */
class DecodedContent implements DocumentContent {
  readonly tables: XbrlTables;
  readonly linkOrders: LinkOrders;
  readonly hasXmlBase = false;
  readonly kind: DocumentKind;
  readonly isReadWhole: boolean;
  readonly elementCount: number;
  readonly #targetNamespace: number;
  readonly #idElements: Cells;
  readonly #idNames: Cells;
  readonly #repeatedIdElements: Cells;
  readonly #repeatedIdNames: Cells;
  readonly #prefixes: Cells;
  readonly #files: Cells;
  readonly #otherAttributes: Cells;
  readonly #textStarts: Cells;
  readonly #texts: Uint8Array;
  readonly #stringStarts: Int32Array;
  readonly #strings: (string | undefined)[];
  readonly #stringBytes: Uint8Array;
  /** All strings one behind the other. */
  #joined: string | undefined;
  #ids: ReadonlyMap<string, number> | undefined;

  constructor(sections: SectionReader) {
    const numbers = (section: SectionBehindTables) => sections.numbers(sectionOf(section));
    const [kind, isReadWhole, elementCount, targetNamespace] = sections.numbers(0);
    this.kind = documentKinds[kind ?? -1] ?? 'other';
    this.isReadWhole = isReadWhole === 1;
    this.elementCount = elementCount ?? 0;
    this.#targetNamespace = targetNamespace ?? -1;
    this.tables = new KeptTables(sections);
    this.linkOrders = new KeptOrders(sections, this.tables, this);
    this.#idElements = numbers('idElements');
    this.#idNames = numbers('idNames');
    this.#repeatedIdElements = numbers('repeatedIdElements');
    this.#repeatedIdNames = numbers('repeatedIdNames');
    this.#prefixes = numbers('prefixes');
    this.#files = numbers('files');
    this.#otherAttributes = numbers('otherAttributes');
    this.#textStarts = numbers('textStarts');
    this.#texts = sections.bytes(sectionOf('texts'));
    this.#stringStarts = startsOf(numbers('stringLengths'));
    this.#strings = new Array<string | undefined>(this.#stringStarts.length - 1);
    this.#stringBytes = sections.bytes(sectionOf('strings'));
  }

  get ids(): ReadonlyMap<string, number> {
    if (!this.#ids) {
      const ids = new Map<string, number>();
      for (let index = 0; index < this.#idElements.length; index++) ids.set(this.string(this.#idNames[index]!), this.#idElements[index]!);
      this.#ids = ids;
    }
    return this.#ids;
  }

  get repeatedIds(): ReadResult['repeatedIds'] {
    return Array.from(this.#repeatedIdElements, (element, index) => ({ id: this.string(this.#repeatedIdNames[index]!), element }));
  }

  get targetNamespace(): string | undefined {
    return this.#targetNamespace < 0 ? undefined : this.string(this.#targetNamespace);
  }

  get rootPrefixes(): ReadonlyMap<string, string> {
    const prefixes = new Map<string, string>();
    for (let index = 0; index + 1 < this.#prefixes.length; index += 2) prefixes.set(this.string(this.#prefixes[index]!), this.string(this.#prefixes[index + 1]!));
    return prefixes;
  }

  get files(): readonly string[] {
    return Array.from(this.#files, (file) => this.string(file));
  }

  string(number: number): string {
    const known = this.#strings[number];
    if (known !== undefined) return known;
    this.#joined ??= utf8.decode(this.#stringBytes);
    const string = this.#joined.slice(this.#stringStarts[number], this.#stringStarts[number + 1]);
    this.#strings[number] = string;
    return string;
  }

  idOf(element: number): string | undefined {
    const index = firstNotBelow(this.#idElements, element);
    return this.#idElements[index] === element ? this.string(this.#idNames[index]!) : undefined;
  }

  characterData(resource: number): string {
    return utf8.decode(this.#texts.subarray(this.#textStarts[resource], this.#textStarts[resource + 1]));
  }

  otherAttributes(arc: number): readonly NamedValue[] {
    const number = this.#otherAttributes[arc]!;
    return number < 0 ? [] : (JSON.parse(this.string(number)) as readonly NamedValue[]);
  }
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Where each of some strings begins, and the last one ends, from their lengths. */
function startsOf(lengths: Cells): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  let start = 0;
  for (let index = 0; index < lengths.length; index++) starts[index + 1] = start += lengths[index]!;
  return starts;
}
