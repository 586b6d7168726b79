import { checksum, headerWords, layoutHash, magic } from './binaryLayout';
import type { Cells } from './table';

const wordBytes = 4;

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
  #at = headerWords * wordBytes;
  #isSound = true;

  private constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
  }

  /**
   * Checks header and checksum.
   * @param bytes they are copied where they do not begin at a word
   * @returns `undefined` for what is no kept document, is damaged or cut off, or of another version or byte order
   */
  static open(bytes: Uint8Array): SectionReader | undefined {
    if (bytes.length < headerWords * wordBytes || bytes.length % wordBytes !== 0) return undefined;
    const aligned = bytes.byteOffset % wordBytes === 0 && bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
    const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / wordBytes);
    const isWhole = words[0] === magic && words[1] === layoutHash && words[2] === bytes.length && words[3] === checksum(words.subarray(headerWords));
    return isWhole ? new SectionReader(aligned) : undefined;
  }

  /** Whether every section read so far was there, in a form that can be. */
  get isSound(): boolean {
    return this.#isSound;
  }

  /** The numbers of the next section, not copied; none where the section is not sound. */
  numbers(): Cells {
    const { width, count, offset } = this.#next();
    const { buffer } = this.#bytes;
    if (width === 1) return new Int8Array(buffer, offset, count);
    return width === 2 ? new Int16Array(buffer, offset, count) : new Int32Array(buffer, offset, count);
  }

  /** The bytes of the next section, not copied. */
  bytes(): Uint8Array {
    const { width, count, offset } = this.#next();
    return new Uint8Array(this.#bytes.buffer, offset, width === 1 ? count : 0);
  }

  #next(): { readonly width: number; readonly count: number; readonly offset: number } {
    const { buffer, byteOffset, length } = this.#bytes;
    const nothing = { width: 1, count: 0, offset: 0 };
    const start = this.#at + 2 * wordBytes;
    if (start > length) return this.#fail(nothing);
    const [width, count] = new Int32Array(buffer, byteOffset + this.#at, 2) as unknown as [number, number];
    const end = start + Math.ceil((width * count) / wordBytes) * wordBytes;
    if ((width !== 1 && width !== 2 && width !== 4) || count < 0 || end > length) return this.#fail(nothing);
    this.#at = end;
    return { width, count, offset: byteOffset + start };
  }

  #fail<Result>(result: Result): Result {
    this.#isSound = false;
    return result;
  }
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
