import { checksum, headerWords, layoutHash, magic } from './binaryLayout';
import type { Cells } from './table';

const wordBytes = 4;
/** Of a section: the width of its numbers, and how many there are. */
const headWords = 2;

/** Writes the sections of a kept document one after the other. */
export class SectionWriter {
  readonly #parts: Uint8Array[] = [];
  #length = headerWords * wordBytes;

  /** Signed 32-bit integers, in the least width that holds them all. */
  numbers(numbers: ArrayLike<number>): void {
    const narrow = narrowed(numbers);
    this.#add(narrow.BYTES_PER_ELEMENT, narrow.length, new Uint8Array(narrow.buffer, narrow.byteOffset, narrow.byteLength));
  }

  bytes(bytes: Uint8Array): void {
    this.#add(1, bytes.length, bytes);
  }

  /** The whole with its header. */
  finish(): Uint8Array {
    const whole = new Uint8Array(this.#length);
    let at = headerWords * wordBytes;
    for (const part of this.#parts) {
      whole.set(part, at);
      at += part.length;
    }
    const words = new Int32Array(whole.buffer);
    words.set([magic, layoutHash, this.#length, checksum(words.subarray(headerWords))]);
    return whole;
  }

  #add(width: number, count: number, bytes: Uint8Array): void {
    const filled = new Uint8Array(Math.ceil(bytes.length / wordBytes) * wordBytes);
    filled.set(bytes);
    const head = new Uint8Array(Int32Array.of(width, count).buffer);
    this.#parts.push(head, filled);
    this.#length += head.length + filled.length;
  }
}

/** Reads what {@link SectionWriter} wrote. */
export class SectionReader {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  /** By word. */
  readonly #words: Int32Array;
  /** The word at which each section begins. */
  readonly #starts: Int32Array;
  /** Those that somebody has asked for. */
  readonly #numbers: Cells[] = [];

  private constructor(bytes: Uint8Array<ArrayBuffer>, words: Int32Array, starts: Int32Array) {
    this.#bytes = bytes;
    this.#words = words;
    this.#starts = starts;
  }

  /**
   * Checks header, checksum and that every section is there, in a form that can be. The sections themselves are cut out when asked for.
   * @param bytes they are copied where they do not begin at a word
   * @param count how many sections there have to be
   * @returns `undefined` for what is no kept document, is damaged or cut off, or of another version or byte order
   */
  static open(bytes: Uint8Array, count: number): SectionReader | undefined {
    if (bytes.length < headerWords * wordBytes || bytes.length % wordBytes !== 0) return undefined;
    const aligned = bytes.byteOffset % wordBytes === 0 && bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
    const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / wordBytes);
    const isWhole = words[0] === magic && words[1] === layoutHash && words[2] === bytes.length && words[3] === checksum(words.subarray(headerWords));
    const starts = isWhole ? startsIn(words, count) : undefined;
    return starts && new SectionReader(aligned, words, starts);
  }

  /** The numbers of a section, not copied. */
  numbers(section: number): Cells {
    return (this.#numbers[section] ??= this.#cutOut(section));
  }

  #cutOut(section: number): Cells {
    const { width, count, offset } = this.#at(section);
    const { buffer } = this.#bytes;
    if (width === 1) return new Int8Array(buffer, offset, count);
    return width === 2 ? new Int16Array(buffer, offset, count) : new Int32Array(buffer, offset, count);
  }

  /** The bytes of a section, not copied; none where it holds numbers that are wider. */
  bytes(section: number): Uint8Array {
    const { width, count, offset } = this.#at(section);
    return new Uint8Array(this.#bytes.buffer, offset, width === 1 ? count : 0);
  }

  #at(section: number): { readonly width: number; readonly count: number; readonly offset: number } {
    const start = this.#starts[section]!;
    return { width: this.#words[start]!, count: this.#words[start + 1]!, offset: this.#bytes.byteOffset + (start + headWords) * wordBytes };
  }
}

/** Where each of so many sections begins; `undefined` if one is missing or cannot be. */
function startsIn(words: Int32Array, count: number): Int32Array | undefined {
  const starts = new Int32Array(count);
  let at = headerWords;
  for (let section = 0; section < count; section++) {
    if (at + headWords > words.length) return undefined;
    starts[section] = at;
    const width = words[at]!;
    const numbers = words[at + 1]!;
    if ((width !== 1 && width !== 2 && width !== 4) || numbers < 0) return undefined;
    at += headWords + Math.ceil((width * numbers) / wordBytes);
    if (at > words.length) return undefined;
  }
  return starts;
}

function narrowed(numbers: ArrayLike<number>): Cells {
  let least = 0;
  let most = 0;
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!;
    if (number < least) least = number;
    else if (number > most) most = number;
  }
  if (least >= -0x80 && most <= 0x7f) return Int8Array.from(numbers);
  return least >= -0x80_00 && most <= 0x7f_ff ? Int16Array.from(numbers) : Int32Array.from(numbers);
}
