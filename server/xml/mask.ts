import { Occurrences, endOfLine, endOfName, isSpace } from './characters';
import type { SyntaxProblems } from './problems';
import { endOfReference } from './references';
import { endOfSection } from './sections';

/** Half a surrogate pair, of which the parser would take what follows for the other half. */
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g;

/**
 * Blanks out what would make the parser lose its way without saying so: a `&` that begins no reference, and sections
 * (comments, CDATA, processing instructions, the document type) that are malformed or never end. Each is one problem.
 * @returns a text of the same length, to be parsed instead; `text` itself where nothing is wrong
 */
export function mask(text: string, problems: SyntaxProblems): string {
  // U+FFFF is no character either, but one that the parser reports.
  return new Masking(text.replace(loneSurrogate, '\uFFFF'), problems).run();
}

class Masking {
  readonly #text: string;
  readonly #problems: SyntaxProblems;
  readonly #ampersands: Occurrences;
  readonly #doubleHyphens: Occurrences;
  readonly #commentEnds: Occurrences;
  readonly #cdataEnds: Occurrences;
  readonly #instructionEnds: Occurrences;
  readonly #pieces: string[] = [];
  #copied = 0;
  #doctypeNeverEnds = false;

  constructor(text: string, problems: SyntaxProblems) {
    this.#text = text;
    this.#problems = problems;
    this.#ampersands = new Occurrences(text, '&');
    this.#doubleHyphens = new Occurrences(text, '--');
    this.#commentEnds = new Occurrences(text, '-->');
    this.#cdataEnds = new Occurrences(text, ']]>');
    this.#instructionEnds = new Occurrences(text, '?>');
  }

  run(): string {
    const text = this.#text;
    const declarations = new Occurrences(text, '<!');
    const instructions = new Occurrences(text, '<?');
    for (let at = 0; ;) {
      const declaration = declarations.from(at);
      const instruction = instructions.from(at);
      const isDeclaration = declaration >= 0 && (instruction < 0 || declaration < instruction);
      const section = isDeclaration ? declaration : instruction;
      this.#maskAmpersands(at, section < 0 ? text.length : section);
      if (section < 0) break;
      at = isDeclaration ? this.#declaration(section) : this.#instruction(section);
    }
    return this.#copied === 0 ? text : this.#pieces.join('') + text.slice(this.#copied);
  }

  #maskAmpersands(from: number, to: number): void {
    let at = this.#ampersands.from(from);
    while (at >= 0 && at < to) {
      let next = endOfReference(this.#text, at);
      if (next === at) {
        next = at + 1;
        this.#problems.add(at, next, '"&" begins a reference such as "&lt;". Write "&amp;" for the character itself.', '&amp;');
        this.#blank(at, next, '+');
      }
      at = this.#ampersands.from(next);
    }
  }

  /** What begins with `<!`; returns where to go on. */
  #declaration(at: number): number {
    const text = this.#text;
    if (text.startsWith('<!--', at)) return this.#comment(at);
    if (text.startsWith('<![CDATA[', at)) {
      const end = this.#cdataEnds.from(at + 9);
      return end < 0 ? this.#unterminated(at, at + 9, 'This CDATA section never ends. Write "]]>" behind it.') : end + 3;
    }
    if (text.startsWith('<!DOCTYPE', at) && !this.#doctypeNeverEnds) return this.#doctype(at);
    const next = this.#nextMarkup(at + 2);
    const close = text.slice(at, next).indexOf('>');
    const end = close < 0 ? next : at + close + 1;
    this.#problems.add(at, at + 2, '"<!" begins a comment, "<!-- … -->", or a CDATA section, "<![CDATA[ … ]]>". Write "&lt;!" for the characters themselves.');
    this.#blank(at, end, ' ');
    return end;
  }

  #doctype(at: number): number {
    const end = endOfSection(this.#text, at);
    if (end >= 0) {
      this.#blank(at + 9, end - 1, ' ');
      return end;
    }
    this.#doctypeNeverEnds = true;
    this.#problems.add(at, at + 9, 'This document type declaration never ends. Write ">" behind it, or remove it.');
    let next = this.#nextMarkup(at + 9);
    while (next < this.#text.length && endOfName(this.#text, next + 1) === next + 1) next = this.#nextMarkup(next + 1);
    this.#blank(at, next, ' ');
    return next;
  }

  #comment(at: number): number {
    const text = this.#text;
    const hyphens = this.#doubleHyphens.from(at + 4);
    if (hyphens >= 0 && text.charAt(hyphens + 2) === '>') return hyphens + 3;
    const end = this.#commentEnds.from(at + 4);
    // A comment cannot hold another one, so the first was not meant to reach that far.
    if (end < 0 || text.slice(at + 4, end).includes('<!--')) return this.#unterminated(at, at + 4, 'This comment never ends. Write "-->" behind it.');
    this.#problems.add(hyphens, hyphens + 2, 'A comment may not contain "--". Write a single hyphen.');
    this.#blank(at + 4, end, ' ');
    return end + 3;
  }

  /** What begins with `<?`; returns where to go on. */
  #instruction(at: number): number {
    const text = this.#text;
    const end = this.#instructionEnds.from(at + 2);
    const isXmlDeclaration = text.startsWith('<?xml', at) && (isSpace(text.charCodeAt(at + 5)) || text.charAt(at + 5) === '?');
    // Nothing in an XML declaration can hold a "<"; on its own line "?>" still belongs to it.
    if (isXmlDeclaration && end >= 0 && this.#nextMarkup(at + 2) < end) {
      if (endOfLine(text, at) < end) return this.#unterminated(at, at + 5, 'The XML declaration never ends. Write "?>" behind it.');
      this.#problems.add(at, at + 5, 'The XML declaration is not well-formed. Write it like <?xml version="1.0" encoding="UTF-8"?>.');
      this.#blank(at, end + 2, ' ');
      return end + 2;
    }
    if (end >= 0) return end + 2;
    const what = isXmlDeclaration ? 'The XML declaration' : 'This processing instruction';
    return this.#unterminated(at, Math.max(endOfName(text, at + 2), at + 2), `${what} never ends. Write "?>" behind it.`);
  }

  /** The section's opening is the problem; up to the next markup, everything counts as part of it. */
  #unterminated(at: number, openingEnd: number, message: string): number {
    const next = this.#nextMarkup(openingEnd);
    this.#problems.add(at, openingEnd, message);
    this.#blank(at, next, ' ');
    return next;
  }

  #nextMarkup(from: number): number {
    const next = this.#text.indexOf('<', from);
    return next < 0 ? this.#text.length : next;
  }

  #blank(start: number, end: number, fill: string): void {
    this.#pieces.push(this.#text.slice(this.#copied, start), fill.repeat(end - start));
    this.#copied = end;
  }
}
