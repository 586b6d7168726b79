import type { SaxesStartTagPlain, SaxesTagPlain } from 'saxes';
import { skipSpace, skipSpaceBack } from './characters';
import type { XmlTables } from './document';
import { mask } from './mask';
import { Parser } from './parser';
import { reactionTo, type Place } from './parserMessages';
import { SyntaxProblems } from './problems';
import { Recovery } from './recovery';
import type { Steps } from './steps';
import { TreeBuilder } from './tree';

/** How often the parser is started anew before a text counts as unreadable, and how many tags are written in front in all. */
const restartLimit = 64;
const replayLimit = 500_000;

/** How much of a text is read in one step, in UTF-16 units: some milliseconds, on a slow machine. */
const pieceLength = 1 << 15;

/** Thrown out of the parser where it can no longer be relied on; `recover` reads on by hand and returns where to start anew. */
class Interruption extends Error {
  constructor(readonly recover: () => number) {
    super();
  }
}

/**
 * Reads one text with saxes. Where the text is not well-formed in a way that makes saxes lose the structure, the broken
 * tag is read by hand and a new parser is started behind it, with the tags still open written in front.
 */
export class Reader {
  readonly problems = new SyntaxProblems();
  /** Where reading was given up, if it was. */
  givenUpAt: number | undefined;

  /** What the parser gets to read; as long as the text itself. */
  readonly #text: string;
  readonly #tree: TreeBuilder;
  readonly #recovery: Recovery;
  #parser: Parser | undefined;
  /** What turns a position of the parser into an offset. */
  #shift = 0;
  /** Just behind the last tag that was read. */
  #readTo = 0;
  /** The start tag being read: the offset of its `<`, or -1, and of the end of its name. */
  #tagStart = -1;
  #tagNameEnd = 0;
  #reportedSecondRoot = false;
  #reportedTextOutside = false;

  constructor(text: string) {
    this.#text = mask(text, this.problems);
    this.#tree = new TreeBuilder(text, this.problems);
    this.#recovery = new Recovery(this.#text, this.#tree, this.problems);
  }

  /** Reads the text to its end, or as far as it can be read, a piece in each step. */
  *read(): Steps<Omit<XmlTables, 'text' | 'problems' | 'declaredEncoding'>> {
    let from: number | undefined = 0;
    let replayed = 0;
    for (let restarts = 0; from !== undefined; restarts++) {
      replayed += this.#tree.open.length;
      if (restarts > restartLimit || replayed > replayLimit || this.#tree.hasTooManyBindings) {
        this.givenUpAt = from;
        break;
      }
      from = yield* this.#readFrom(from);
    }
    return this.#tree.finish(from ?? this.#text.length);
  }

  /** Reads until the text ends or the parser is interrupted; then returns where to go on, if anywhere. */
  *#readFrom(from: number): Steps<number | undefined> {
    this.#readTo = from;
    this.#tagStart = -1;
    const parser = new Parser((message) => this.#onFailure(message), (name, value) => this.#onAttribute(name, value));
    const replay = this.#replay(from);
    parser.write(replay);
    this.#parser = parser;
    this.#shift = from - replay.length;
    parser.on('opentagstart', (tag) => this.#onTagStart(tag));
    parser.on('opentag', (tag) => this.#onTag(tag));
    parser.on('closetag', (tag) => this.#onEndTag(tag));
    parser.on('processinginstruction', ({ target }) => this.#onInstruction(target));
    for (let at = from; at < this.#text.length; at += pieceLength) {
      if (at > from) yield;
      try {
        parser.write(this.#text.slice(at, at + pieceLength));
      } catch (interruption) {
        if (!(interruption instanceof Interruption)) throw interruption;
        return interruption.recover();
      }
    }
    return this.#recovery.textEnd(this.#readTo);
  }

  /** What puts a new parser into the state the reader is in: the tags still open, or a root that is closed already. */
  #replay(from: number): string {
    const { open, columns } = this.#tree;
    if (open.length > 0) return open.map((element) => `<${this.#tree.rawName(element)}>`).join('');
    if (columns.elementCount > 0) return `<${this.#tree.rawName(0)}/>`;
    // Behind white space no XML declaration is possible any more.
    return from > 0 ? ' ' : '';
  }

  /** The offset the parser has reached. Looking for a character behind the last one, it steps beyond the end of the text. */
  #offset(): number {
    return Math.min(this.#parser!.position + this.#shift, this.#text.length);
  }

  #onTagStart({ name }: SaxesStartTagPlain): void {
    let nameEnd = this.#parser!.position + this.#shift - 1;
    const beforeEnd = this.#text.charCodeAt(nameEnd - 1);
    // What ended the name may be two units: a line break, or a character beyond U+FFFF.
    if (beforeEnd === 0x0d || (beforeEnd >= 0xd800 && beforeEnd <= 0xdbff)) nameEnd--;
    this.#tagStart = nameEnd - name.length - 1;
    this.#tagNameEnd = nameEnd;
  }

  #onAttribute(name: string, value: string): void {
    const text = this.#text;
    const valueEnd = this.#parser!.position + this.#shift - 1;
    let valueStart = valueEnd - value.length;
    // Only references and line breaks are longer than what they stand for, and no value contains its own quote.
    if (text.charCodeAt(valueStart - 1) !== text.charCodeAt(valueEnd)) valueStart = text.lastIndexOf(text.charAt(valueEnd), valueEnd - 1) + 1;
    let nameEnd = valueStart - 2;
    if (text.charCodeAt(nameEnd) !== 0x3d || text.charCodeAt(nameEnd - 1) <= 0x20) nameEnd = skipSpaceBack(text, skipSpaceBack(text, valueStart - 1) - 1);
    this.#tree.addAttribute(name, nameEnd - name.length, nameEnd, valueStart, valueEnd);
  }

  #onTag({ name, isSelfClosing }: SaxesTagPlain): void {
    const end = this.#parser!.position + this.#shift;
    this.#tree.openElement(name, this.#tagStart, this.#tagNameEnd, end, false);
    this.#tagStart = -1;
    this.#readTo = end;
    if (isSelfClosing) this.#tree.closeElement(end, end);
    if (this.#tree.hasTooManyBindings) throw new Interruption(() => end);
  }

  #onEndTag({ name, isSelfClosing }: SaxesTagPlain): void {
    if (isSelfClosing) return;
    const end = this.#parser!.position + this.#shift;
    let start = end - name.length - 3;
    if (this.#text.charCodeAt(start) !== 0x3c) start = this.#text.lastIndexOf('</', end - 1);
    this.#tree.closeElement(start, end);
    this.#readTo = end;
  }

  /** The target of a processing instruction holds no colon (Namespaces in XML 1.0, 7). */
  #onInstruction(target: string): void {
    if (target.includes(':')) this.#report('instruction', 'The name behind "<?" may not hold a colon.', this.#offset());
  }

  #onFailure(message: string): void {
    const offset = this.#offset();
    const tagStart = this.#tagStart;
    const reaction = reactionTo(message);
    // In a value, "<" gets the same message as a character that XML forbids.
    const isLessThanInTag = tagStart >= 0 && message === 'disallowed character.' && this.#text.charAt(offset - 1) === '<';
    if (isLessThanInTag || reaction?.kind === 'start-tag') throw new Interruption(() => this.#recovery.startTag(tagStart));
    switch (reaction?.kind) {
      case 'end-tag':
        if (reaction.closedInnermost) this.#tree.columns.reopenElement();
        throw new Interruption(() => this.#recovery.endTag(this.#text.lastIndexOf('</', offset - 2)));
      case 'less-than':
        this.#lessThan(offset);
        return;
      case 'reported':
        this.#report(reaction.place, reaction.sentence, offset);
        return;
      case undefined:
        this.problems.add(offset - 1, offset, 'The text is not well-formed XML here.');
    }
  }

  /** The parser takes what follows a `<` for text, even if that is a `<` that begins a tag. */
  #lessThan(offset: number): void {
    const text = this.#text;
    this.#recovery.lessThan(text.lastIndexOf('<', offset - 2));
    if (text.charAt(offset - 1) !== '<') return;
    let last = offset - 1;
    while (text.charAt(last + 1) === '<') last++;
    throw new Interruption(() => last);
  }

  #report(place: Place, sentence: string, offset: number): void {
    const text = this.#text;
    switch (place) {
      case 'character':
        this.problems.add(offset - 1, offset, sentence);
        break;
      case 'cdata-end':
        this.problems.add(offset - 3, offset, sentence);
        break;
      case 'reference':
        this.problems.add(text.lastIndexOf('&', offset - 1), offset, sentence);
        break;
      case 'doctype':
        this.problems.add(offset - 9, offset, sentence);
        break;
      case 'instruction': {
        const start = text.lastIndexOf('<?', offset - 3);
        const target = /^<\?[^\s?]*/.exec(text.slice(start, offset))!;
        this.problems.add(start, start + target[0].length, sentence);
        break;
      }
      case 'element-name':
        if (!this.#reportedSecondRoot) this.problems.add(this.#tagStart + 1, this.#tagNameEnd, sentence);
        this.#reportedSecondRoot = true;
        break;
      case 'text':
        if (!this.#reportedTextOutside) this.#reportTextOutside(sentence, offset);
        this.#reportedTextOutside = true;
    }
  }

  #reportTextOutside(sentence: string, offset: number): void {
    const text = this.#text;
    if (text.startsWith('<![CDATA[', offset - 9)) {
      this.problems.add(offset - 9, offset, sentence);
      return;
    }
    const next = text.indexOf('<', offset - 1);
    const end = skipSpaceBack(text, next < 0 ? text.length : next);
    const start = Math.max(text.lastIndexOf('>', end - 2) + 1, this.#readTo);
    this.problems.add(Math.min(skipSpace(text, start), end - 1), end, sentence);
  }
}
