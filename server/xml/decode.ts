import { Occurrences, endOfName } from './characters';
import type { Range } from './document';
import { endOfReference, expandReference } from './references';

/** An attribute value and where each of its characters comes from. */
export interface DecodedValue {
  readonly value: string;
  /**
   * The raw range of part of the value.
   * @param start first UTF-16 offset in `value`
   * @param end offset behind the last; a reference that is touched is covered whole
   */
  rawRange(start: number, end: number): Range;
}

const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const ampersand = 0x26;
const lessThan = 0x3c;

/**
 * Reads an attribute value (XML 1.0, 3.3.3, as CDATA): references are resolved, every white space character becomes a
 * space, a line break of two characters one space. What is no reference, or one to an unknown entity, stays as written.
 * @param start offset of the first raw character, behind the quote
 * @param end offset of the closing quote
 */
export function decodeValue(text: string, start: number, end: number): DecodedValue {
  return new AttributeValue(text, start, end);
}

/** The `value` of {@link decodeValue} alone. */
export function normalizedValue(text: string, start: number, end: number): string {
  let value = '';
  let plain = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > ampersand) continue;
    const next = endOfUnit(text, at, end);
    if (next === at + 1 && code !== tab && code !== lineFeed && code !== carriageReturn) continue;
    value += text.slice(plain, at) + (code === ampersand ? expandReference(text.slice(at, next))! : ' ');
    plain = next;
    at = next - 1;
  }
  return plain === start ? text.slice(start, end) : value + text.slice(plain, end);
}

/**
 * Reads the character data between two offsets (XML 1.0, 2.4, 2.7 and 2.11): tags, comments and processing instructions
 * are left out, CDATA sections unwrapped, references resolved and line ends become line feeds. A `&` or `<` that begins
 * nothing stays as written; the opening of a section that never closes is left out, what follows it is kept.
 */
export function decodeText(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  const markup = raw.indexOf('<');
  if (markup < 0) return characterData(raw);
  const ends = { comment: new Occurrences(raw, '-->'), cdata: new Occurrences(raw, ']]>'), instruction: new Occurrences(raw, '?>') };
  let data = '';
  let plain = 0;
  for (let at = markup; at >= 0; at = raw.indexOf('<', at)) {
    let next = at + 1;
    let literal = '';
    if (raw.startsWith('<!--', at)) {
      next = behind(ends.comment, at + 4, 3);
    } else if (raw.startsWith('<![CDATA[', at)) {
      next = behind(ends.cdata, at + 9, 3);
      if (next > at + 9) literal = raw.slice(at + 9, next - 3);
    } else if (raw.startsWith('<?', at)) {
      next = behind(ends.instruction, at + 2, 2);
    } else if (raw.charAt(at + 1) === '/' || endOfName(raw, at + 1) > at + 1) {
      next = endOfTag(raw, at + 1);
    } else {
      at = next;
      continue;
    }
    data += characterData(raw.slice(plain, at)) + lineFeeds(literal);
    plain = next;
    at = next;
  }
  return data + characterData(raw.slice(plain));
}

/** Where a section ends whose content begins at `at`; `at` if it never ends. */
function behind(ends: Occurrences, at: number, length: number): number {
  const end = ends.from(at);
  return end < 0 ? at : end + length;
}

/** The offset behind the `>` of a tag, not counting one in quotes; the next `<` or the end where there is none. */
function endOfTag(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lessThan) return at;
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) {
      quote = code;
    } else if (code === 0x3e) {
      return at + 1;
    }
  }
  return text.length;
}

/** Character data without markup: references resolved, line ends normalised. */
function characterData(raw: string): string {
  let data = '';
  let plain = 0;
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', at)) {
    const next = endOfUnit(raw, at, raw.length);
    if (next > at + 1) {
      data += lineFeeds(raw.slice(plain, at)) + expandReference(raw.slice(at, next))!;
      plain = next;
    }
    at = next;
  }
  return data + lineFeeds(raw.slice(plain));
}

/** Every line end as one line feed (XML 1.0, 2.11). */
function lineFeeds(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
}

/** The end of what is read as one: a reference that can be resolved, a line break of two characters, or one UTF-16 unit. */
function endOfUnit(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code === carriageReturn && at + 1 < end && text.charCodeAt(at + 1) === lineFeed) return at + 2;
  if (code !== ampersand) return at + 1;
  const next = endOfReference(text, at);
  return next > at && next <= end && expandReference(text.slice(at, next)) !== undefined ? next : at + 1;
}

class AttributeValue implements DecodedValue {
  readonly value: string;
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;

  constructor(text: string, start: number, end: number) {
    this.value = normalizedValue(text, start, end);
    this.#text = text;
    this.#start = start;
    this.#end = end;
  }

  rawRange(start: number, end: number): Range {
    const first = Math.min(Math.max(start, 0), this.value.length);
    const last = Math.min(Math.max(end, first), this.value.length);
    // Whatever is read as one gets shorter by it: equal lengths mean that every character stands for itself.
    if (this.value.length === this.#end - this.#start) return { start: this.#start + first, end: this.#start + last };
    let rawStart = this.#end;
    let offset = 0;
    for (let raw = this.#start; raw < this.#end;) {
      const next = endOfUnit(this.#text, raw, this.#end);
      // A reference to a character beyond U+FFFF is two units of the value.
      const units = next > raw + 2 ? expandReference(this.#text.slice(raw, next))!.length : 1;
      if (offset + units > first && rawStart === this.#end) rawStart = raw;
      if (first === last && rawStart < this.#end) return { start: rawStart, end: rawStart };
      offset += units;
      raw = next;
      if (offset >= last && rawStart < this.#end) return { start: rawStart, end: raw };
    }
    return { start: this.#end, end: this.#end };
  }
}
