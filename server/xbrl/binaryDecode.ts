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
  readonly #sections: SectionReader;
  #strings: DecodedStrings | undefined;
  #ids: ReadonlyMap<string, number> | undefined;

  constructor(sections: SectionReader) {
    const [kind, isReadWhole, elementCount, targetNamespace] = sections.numbers(0);
    this.kind = documentKinds[kind ?? -1] ?? 'other';
    this.isReadWhole = isReadWhole === 1;
    this.elementCount = elementCount ?? 0;
    this.#targetNamespace = targetNamespace ?? -1;
    this.#sections = sections;
    this.tables = new KeptTables(sections);
    this.linkOrders = new KeptOrders(sections, this.tables, this);
  }

  get ids(): ReadonlyMap<string, number> {
    if (!this.#ids) {
      const ids = new Map<string, number>();
      const [elements, names] = [this.#numbers('idElements'), this.#numbers('idNames')];
      for (let index = 0; index < elements.length; index++) ids.set(this.string(names[index]!), elements[index]!);
      this.#ids = ids;
    }
    return this.#ids;
  }

  get repeatedIds(): ReadResult['repeatedIds'] {
    const names = this.#numbers('repeatedIdNames');
    return Array.from(this.#numbers('repeatedIdElements'), (element, index) => ({ id: this.string(names[index]!), element }));
  }

  get targetNamespace(): string | undefined {
    return this.#targetNamespace < 0 ? undefined : this.string(this.#targetNamespace);
  }

  get rootPrefixes(): ReadonlyMap<string, string> {
    const prefixes = new Map<string, string>();
    const written = this.#numbers('prefixes');
    for (let index = 0; index + 1 < written.length; index += 2) prefixes.set(this.string(written[index]!), this.string(written[index + 1]!));
    return prefixes;
  }

  get files(): readonly string[] {
    try {
      return JSON.parse(utf8.decode(this.#sections.bytes(sectionOf.files))) as readonly string[];
    } catch {
      return [];
    }
  }

  string(number: number): string {
    this.#strings ??= new DecodedStrings(this.#numbers('stringLengths'), this.#sections.bytes(sectionOf.strings));
    return this.#strings.at(number);
  }

  idOf(element: number): string | undefined {
    const elements = this.#numbers('idElements');
    const index = firstNotBelow(elements, element);
    return elements[index] === element ? this.string(this.#numbers('idNames')[index]!) : undefined;
  }

  characterData(resource: number): string {
    const starts = this.#numbers('textStarts');
    return utf8.decode(this.#sections.bytes(sectionOf.texts).subarray(starts[resource], starts[resource + 1]));
  }

  otherAttributes(arc: number): readonly NamedValue[] {
    const number = this.#numbers('otherAttributes')[arc]!;
    return number < 0 ? [] : (JSON.parse(this.string(number)) as readonly NamedValue[]);
  }

  #numbers(section: SectionBehindTables): Cells {
    return this.#sections.numbers(sectionOf[section]);
  }
}

/** The strings of a document that was kept. They are cut out when somebody asks for them. */
class DecodedStrings {
  readonly #starts: Int32Array;
  readonly #cutOut: (string | undefined)[];
  readonly #joined: string;

  /** @param bytes all of them, one behind the other, as UTF-8 */
  constructor(lengths: Cells, bytes: Uint8Array) {
    this.#starts = startsOf(lengths);
    this.#cutOut = new Array<string | undefined>(lengths.length);
    this.#joined = utf8.decode(bytes);
  }

  at(number: number): string {
    const known = this.#cutOut[number];
    if (known !== undefined) return known;
    const string = this.#joined.slice(this.#starts[number], this.#starts[number + 1]);
    this.#cutOut[number] = string;
    return string;
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
