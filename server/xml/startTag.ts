import { endOfLine, endOfName, isSpace, nameSource, skipSpace, skipSpaceBack } from './characters';
import type { Range } from './document';

/** What could be read of a start tag that is not well-formed. */
export interface StartTag {
  readonly nameEnd: number;
  /** For each attribute four offsets: start and end of the name, start and end of the value. */
  readonly attributes: readonly number[];
  /** Just behind the tag; an unfinished one reaches to the next `<` or the end of the text. */
  readonly end: number;
  readonly ending: 'open' | 'empty' | 'unfinished';
  /** The first thing that is wrong. */
  readonly problem: (Range & { readonly message: string; readonly replacement?: string }) | undefined;
}

/**
 * Reads a start tag the way it was probably meant (XML 1.0, 3.1): as far as its `>` or the next `<`, with the attributes
 * that have a value, the first that has none, and a lost quote put back.
 * @param text the text as given to the parser
 * @param start offset of the `<`
 */
export function rereadStartTag(text: string, start: number): StartTag {
  return new StartTagReader(text, start).read();
}

/** A `<` that begins no tag but stands among the attributes of one, in front of a name with a value or of the value. */
const strayLessThan = new RegExp(`<(?:/?(?:${nameSource})?\\s*=\\s*["']|/(?:${nameSource})?\\s+${nameSource}\\s*=\\s*["'])`, 'uy');

class StartTagReader {
  readonly #text: string;
  readonly #start: number;
  readonly #nameEnd: number;
  readonly #attributes: number[] = [];
  /** The next `<`: the tag cannot reach further. */
  #limit: number;
  #problem: StartTag['problem'];

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
    this.#nameEnd = endOfName(text, start + 1);
    this.#limit = this.#nextLessThan(this.#nameEnd);
  }

  read(): StartTag {
    const text = this.#text;
    for (let last = this.#nameEnd; ;) {
      const at = skipSpace(text, last);
      const character = text.charAt(at);
      if (at >= this.#limit) {
        strayLessThan.lastIndex = at;
        if (at === text.length || !strayLessThan.test(text)) return this.#unfinished();
        this.#report(at, at + 1, '"<" cannot stand inside a tag. Remove it.');
        last = text.charAt(at + 1) === '/' ? at + 2 : at + 1;
        this.#limit = this.#nextLessThan(last);
      } else if (character === '>') {
        return this.#result(at + 1, 'open');
      } else if (character === '/' && text.charAt(at + 1) === '>') {
        return this.#result(at + 2, 'empty');
      } else {
        const nameEnd = endOfName(text, at);
        last = nameEnd > at ? this.#attribute(at, nameEnd, at === last) : this.#junk(at);
      }
    }
  }

  #unfinished(): StartTag {
    this.#report(this.#start, this.#nameEnd, `The tag ${this.#tagName()} is not finished. Write ">" or "/>" behind it.`);
    return this.#result(this.#limit, 'unfinished');
  }

  #result(end: number, ending: StartTag['ending']): StartTag {
    return { nameEnd: this.#nameEnd, attributes: this.#attributes, end, ending, problem: this.#problem };
  }

  /** A character that begins no attribute; returns where to go on. */
  #junk(at: number): number {
    const character = String.fromCodePoint(this.#text.codePointAt(at)!);
    const end = at + character.length;
    this.#report(at, end, `"${character}" cannot stand here: the tag ${this.#tagName()} can hold only attributes, written name="value".`);
    return end;
  }

  /** An attribute from its name on; returns where to go on. */
  #attribute(nameStart: number, nameEnd: number, isGlued: boolean): number {
    const text = this.#text;
    const name = text.slice(nameStart, nameEnd);
    if (isGlued) this.#report(nameStart, nameEnd, `White space is missing before the attribute ${name}.`);
    const equals = skipSpace(text, nameEnd);
    if (text.charAt(equals) !== '=') {
      if (this.#problem === undefined) this.#attributes.push(nameStart, nameEnd, nameEnd, nameEnd);
      this.#report(nameStart, nameEnd, `The attribute ${name} has no value. Write ${name}="…".`);
      return nameEnd;
    }
    this.#attributes.push(nameStart, nameEnd);
    const valueAt = skipSpace(text, equals + 1);
    const quote = text.charAt(valueAt);
    if (quote === '"' || quote === "'") return this.#quotedValue(valueAt, quote, name);
    if (typographicQuote.test(quote)) return this.#typographicValue(valueAt, name);
    const valueEnd = valueAt === equals + 1 ? this.#endOfUnquoted(valueAt) : valueAt;
    if (valueEnd > valueAt) {
      this.#report(valueAt, valueEnd, `The value of ${name} must stand in quotes.`, quoted(text.slice(valueAt, valueEnd), text.charAt(valueEnd)));
      this.#attributes.push(valueAt, valueEnd);
      const closing = text.charAt(valueEnd);
      return closing === '"' || closing === "'" ? valueEnd + 1 : valueEnd;
    }
    this.#report(nameStart, equals + 1, `The value of ${name} is missing. Write ${name}="…".`);
    this.#attributes.push(equals + 1, equals + 1);
    return equals + 1;
  }

  /** A value between the quotes that word processors write, as far as the next such quote of its line, or as one without quotes. */
  #typographicValue(quoteAt: number, name: string): number {
    const text = this.#text;
    const start = quoteAt + 1;
    const rest = text.slice(start, Math.min(this.#limit, endOfLine(text, start)));
    const close = rest.search(/[\u201C-\u201F\u2018-\u201B\u00AB\u00BB"'>]/);
    const isClosed = close >= 0 && rest.charAt(close) !== '>';
    const end = isClosed ? start + close : this.#endOfUnquoted(start);
    const next = isClosed ? end + 1 : end;
    this.#report(quoteAt, next, `The value of ${name} stands in typographic quotes. Write ${name}="${text.slice(start, end)}".`, quoted(text.slice(start, end)));
    return this.#value(start, end, next);
  }

  #endOfUnquoted(from: number): number {
    const text = this.#text;
    let at = from;
    for (; at < this.#limit; at++) {
      const character = text.charAt(at);
      if (isSpace(text.charCodeAt(at)) || character === '>' || character === '"' || character === "'") break;
      if (character === '/' && text.charAt(at + 1) === '>') break;
    }
    return at;
  }

  /** A value from its opening quote on; returns where to go on. */
  #quotedValue(quoteAt: number, quote: string, name: string): number {
    const text = this.#text;
    const start = quoteAt + 1;
    const close = indexBefore(text, quote, start, this.#limit);
    if (close >= 0) {
      if (this.#mayFollowValue(close + 1)) return this.#value(start, close, close + 1);
      const lostAt = startOfSwallowedAttribute(text, start, close);
      // Without a swallowed attribute the value does end there, and only what follows it is wrong.
      if (lostAt < 0) return this.#value(start, close, close + 1);
      return this.#unclosedValue(quoteAt, lostAt, name);
    }
    const beyond = this.#limit < text.length ? indexBefore(text, quote, this.#limit, endOfLine(text, this.#limit)) : -1;
    if (beyond >= 0 && this.#mayFollowValue(beyond + 1) && text.charAt(skipSpaceBack(text, beyond) - 1) !== '=') {
      this.#report(this.#limit, this.#limit + 1, '"<" cannot stand in a value. Write "&lt;".');
      this.#limit = this.#nextLessThan(beyond + 1);
      return this.#value(start, beyond, beyond + 1);
    }
    let end = skipSpaceBack(text, Math.min(endOfLine(text, start), this.#limit));
    if (end > start && text.charAt(end - 1) === '>') end -= end - 1 > start && text.charAt(end - 2) === '/' ? 2 : 1;
    return this.#unclosedValue(quoteAt, Math.max(skipSpaceBack(text, end), start), name);
  }

  #unclosedValue(quoteAt: number, end: number, name: string): number {
    this.#report(quoteAt, end, `The value of ${name} has no closing quote.`);
    return this.#value(quoteAt + 1, end, end);
  }

  #value(start: number, end: number, next: number): number {
    this.#attributes.push(start, end);
    return next;
  }

  /** Whether what stands behind a closing quote lets the value really end there. */
  #mayFollowValue(at: number): boolean {
    const character = this.#text.charAt(at);
    return character === '>' || character === '/' || isSpace(this.#text.charCodeAt(at));
  }

  #report(start: number, end: number, message: string, replacement?: string): void {
    this.#problem ??= { start, end, message, ...(replacement === undefined ? {} : { replacement }) };
  }

  #tagName(): string {
    return `<${this.#text.slice(this.#start + 1, this.#nameEnd)}>`;
  }

  #nextLessThan(from: number): number {
    const at = this.#text.indexOf('<', from);
    return at < 0 ? this.#text.length : at;
  }
}

/** The quotation marks of word processors and other languages, which XML does not know. */
const typographicQuote = /^[\u201C-\u201F\u2018-\u201B\u00AB\u00BB]$/;

/** A value with straight quotes around it; `undefined` where it has something in it that would end it. */
function quoted(value: string, behind = ''): string | undefined {
  return /["'&<>]/.test(value + behind) ? undefined : `"${value}"`;
}

/**
 * Where a value without closing quote ends if the quote at `close` is in truth the opening one of the next attribute,
 * that is, if ` name=` stands before it; otherwise -1.
 */
function startOfSwallowedAttribute(text: string, valueStart: number, close: number): number {
  const equals = skipSpaceBack(text, close) - 1;
  if (equals <= valueStart || text.charAt(equals) !== '=') return -1;
  const nameEnd = skipSpaceBack(text, equals);
  let nameStart = nameEnd;
  while (nameStart > valueStart && !isSpace(text.charCodeAt(nameStart - 1))) nameStart--;
  if (nameStart === nameEnd || endOfName(text, nameStart) !== nameEnd) return -1;
  const end = skipSpaceBack(text, nameStart);
  return end < nameStart && end >= valueStart ? end : -1;
}

/** The first occurrence of a character in [from, to), or -1. */
function indexBefore(text: string, character: string, from: number, to: number): number {
  const index = text.slice(from, to).indexOf(character);
  return index < 0 ? -1 : from + index;
}
