import type { Steps } from '../xml/steps';
import { writeOrders } from './binaryOrders';
import { SectionWriter } from './binarySections';
import { XmlContent, documentKinds, type DocumentContent } from './content';
import { columns, type TableName } from './tables';
import type { Table } from './table';

/** How many rows are written in one step. */
const rowsInStep = 2_000;

const encoder = new TextEncoder();

/** Half of a surrogate pair without its other half: UTF-8 has no way to write that. */
const unpaired = /\p{Surrogate}/u;

/**
 * The content of a document in the form of {@link import('./binaryLayout').magic}, to be kept instead of its XML; made in steps of some
 * milliseconds.
 * @returns `undefined` for what cannot be kept: a document with xml:base or characters that are none, or one that itself was kept
 */
export function* encodeContent(content: DocumentContent): Steps<Uint8Array | undefined> {
  if (!(content instanceof XmlContent) || content.hasXmlBase) return undefined;
  const strings = new KeptStrings(content.read.strings);
  const texts = new KeptTexts();
  for (let row = 0; row < content.tables.resources.length; row++) {
    if (row % rowsInStep === rowsInStep - 1) yield;
    texts.add(content.characterData(row));
  }

  const sections = new SectionWriter();
  const { targetNamespace } = content;
  sections.numbers([documentKinds.indexOf(content.kind), content.isReadWhole ? 1 : 0, content.elementCount, targetNamespace === undefined ? -1 : strings.number(targetNamespace)]);
  for (const [name, names] of Object.entries(columns)) {
    const table = content.tables[name as TableName] as Table<string>;
    for (const column of names) sections.numbers(table.columns[column]!);
    if (table.length >= rowsInStep) yield;
  }
  sections.numbers([...content.ids.values()]);
  sections.numbers(Array.from(content.ids.keys(), (id) => strings.number(id)));
  sections.numbers(content.repeatedIds.map(({ element }) => element));
  sections.numbers(content.repeatedIds.map(({ id }) => strings.number(id)));
  sections.numbers([...content.rootPrefixes].flatMap(([prefix, namespace]) => [strings.number(prefix), strings.number(namespace)]));
  sections.bytes(encoder.encode(JSON.stringify(content.files)));
  sections.numbers(yield* otherAttributes(content, strings));
  sections.numbers(texts.starts);
  sections.bytes(texts.bytes);
  yield;
  yield* writeOrders(content.linkOrders, sections);
  yield;
  sections.numbers(strings.strings.map(({ length }) => length));
  const joined = strings.strings.join('');
  if (unpaired.test(joined) || texts.hasUnpaired) return undefined;
  sections.bytes(encoder.encode(joined));
  return sections.finish();
}

/** For each arc its other attributes as a string in JSON; -1 for an arc without. */
function* otherAttributes(content: XmlContent, strings: KeptStrings): Steps<Int32Array> {
  const numbers = new Int32Array(content.tables.arcs.length);
  for (let row = 0; row < numbers.length; row++) {
    if (row % rowsInStep === rowsInStep - 1) yield;
    const others = content.otherAttributes(row);
    numbers[row] = others.length === 0 ? -1 : strings.number(JSON.stringify(others));
  }
  return numbers;
}

/** The strings of a document under their numbers, and those that come on top. */
class KeptStrings {
  readonly strings: string[];
  readonly #numbers = new Map<string, number>();

  constructor(strings: readonly string[]) {
    this.strings = [...strings];
    strings.forEach((string, number) => this.#numbers.set(string, number));
  }

  number(string: string): number {
    let number = this.#numbers.get(string);
    if (number === undefined) {
      number = this.strings.push(string) - 1;
      this.#numbers.set(string, number);
    }
    return number;
  }
}

/** Texts as UTF-8, one behind the other. */
class KeptTexts {
  /** Where each text begins, and the last one ends. */
  readonly starts = [0];
  hasUnpaired = false;
  #buffer = new Uint8Array(1 << 16);

  get bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#end);
  }

  get #end(): number {
    return this.starts.at(-1)!;
  }

  add(text: string): void {
    if (unpaired.test(text)) this.hasUnpaired = true;
    // No UTF-16 unit takes more than three bytes.
    const most = this.#end + 3 * text.length;
    if (most > this.#buffer.length) {
      const larger = new Uint8Array(2 * most);
      larger.set(this.bytes);
      this.#buffer = larger;
    }
    this.starts.push(this.#end + encoder.encodeInto(text, this.#buffer.subarray(this.#end)).written);
  }
}
