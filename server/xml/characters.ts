const nameStart = String.raw`:A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}`;
const nameRest = String.raw`\u0300-\u036F\u203F-\u2040\u00B7\-.0-9`;

/** The production Name (XML 1.0, 2.3) as the source of a regular expression with the flag `u`. */
export const nameSource = `[${nameStart}](?:[${nameStart}]|[${nameRest}])*`;

const name = new RegExp(nameSource, 'uy');

/** The offset just behind the Name (XML 1.0, 2.3) that begins at `at`; `at` itself where none begins. */
export function endOfName(text: string, at: number): number {
  name.lastIndex = at;
  return name.test(text) ? name.lastIndex : at;
}

/** Whether a UTF-16 code is white space (XML 1.0, 2.3: S); NaN, the code behind the end of a text, is not. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** The first offset from `at` on that is not white space; the text's length where only white space follows. */
export function skipSpace(text: string, at: number): number {
  let offset = at;
  while (isSpace(text.charCodeAt(offset))) offset++;
  return offset;
}

/** The offset behind the last character before `at` that is not white space; 0 where there is none. */
export function skipSpaceBack(text: string, at: number): number {
  let offset = at;
  while (offset > 0 && isSpace(text.charCodeAt(offset - 1))) offset--;
  return offset;
}

/** The offset of the next line break from `at` on; the text's length where there is none. */
export function endOfLine(text: string, at: number): number {
  let offset = at;
  for (let code = text.charCodeAt(offset); offset < text.length && code !== 0x0a && code !== 0x0d; code = text.charCodeAt(offset)) offset++;
  return offset;
}

/**
 * The places where a string occurs, asked for from left to right. The last answer is kept, so that a text with many
 * beginnings and few ends is still searched only once.
 */
export class Occurrences {
  readonly #text: string;
  readonly #wanted: string;
  /** `undefined` until it is asked for, -1 if there is none. */
  #next: number | undefined;

  constructor(text: string, wanted: string) {
    this.#text = text;
    this.#wanted = wanted;
  }

  /** The first occurrence at `at` or behind it; -1 if there is none. `at` must not go down from call to call. */
  from(at: number): number {
    if (this.#next === undefined || (this.#next >= 0 && this.#next < at)) this.#next = this.#text.indexOf(this.#wanted, at);
    return this.#next;
  }
}
