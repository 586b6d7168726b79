import { SaxesParser, type SaxesAttributePlain, type SaxesStartTagPlain, type SaxesTagPlain } from 'saxes';
import { skipSpaceBack } from './characters';
import { ColumnBuilder } from './columns';
import { normalizedValue } from './decode';
import type { XmlTables } from './document';
import { isMisspelling, rereadEndTag, type EndTag } from './endTag';
import { mask } from './mask';
import { Namespaces, type Declaration } from './namespaces';
import { reactionTo, type Place } from './parserMessages';
import { SyntaxProblems } from './problems';
import { endTagComesFirst, nextTag } from './sections';
import { rereadStartTag } from './startTag';

/** How often the parser is started anew before a text counts as unreadable. */
const restartLimit = 64;

/** How many element names a message lists. */
const listedNames = 5;

/** Thrown out of the parser where it can no longer be relied on; `recover` reads on by hand and returns where to start anew. */
class Interruption extends Error {
  constructor(readonly recover: () => number) {
    super();
  }
}

/** Passes on the bare messages, without a position of their own. */
class Parser extends SaxesParser<{ xmlns: false; position: false }> {
  readonly #onFailure: (message: string) => void;

  constructor(onFailure: (message: string) => void) {
    super({ xmlns: false, position: false });
    this.#onFailure = onFailure;
  }

  override fail(message: string): this {
    this.#onFailure(message);
    return this;
  }
}

/**
 * Reads one text with saxes. Whenever the text is not well-formed in a way that makes saxes lose the structure, the
 * broken tag is read by hand and a new parser is started behind it, with the tags still open written in front.
 */
export class Reader {
  readonly problems = new SyntaxProblems();
  /** Where reading was given up, if it was. */
  givenUpAt: number | undefined;

  readonly #text: string;
  /** What the parser gets to read; as long as the text. */
  readonly #masked: string;
  readonly #columns: ColumnBuilder;
  readonly #namespaces = new Namespaces(this.problems);
  #parser = new Parser(() => undefined);
  /** What turns a position of the parser into an offset. */
  #shift = 0;
  /** Just behind the last tag that was read. */
  #readTo = 0;
  /** The start tag being read: offset of its `<`, or -1, and of the end of its name. */
  #tagStart = -1;
  #tagNameEnd = 0;
  /** The names and declarations of the pending attributes. */
  #attributeNames: string[] = [];
  #declarations: Declaration[] = [];
  /** By row of a name, the last element that had an attribute of that name. */
  readonly #lastBearer: number[] = [];
  #reportedSecondRoot = false;
  #reportedTextOutside = false;

  constructor(text: string) {
    this.#text = text;
    this.#masked = mask(text, this.problems);
    this.#columns = new ColumnBuilder(text.length);
  }

  /** Reads the text to its end, or as far as it can be read. */
  read(): Omit<XmlTables, 'text' | 'problems' | 'declaredEncoding'> {
    let from: number | undefined = 0;
    for (let restarts = 0; from !== undefined; restarts++) {
      if (restarts > restartLimit || this.#namespaces.tooMany) {
        this.givenUpAt = from;
        break;
      }
      from = this.#readFrom(from);
    }
    while (this.#columns.innermost >= 0) this.#columns.closeElement(from ?? this.#text.length, from ?? this.#text.length);
    return { ...this.#columns.columns(), names: this.#namespaces.names, scopes: this.#namespaces.scopes };
  }

  /** Reads until the text ends, or the parser is interrupted; returns where to go on in the latter case. */
  #readFrom(from: number): number | undefined {
    this.#readTo = from;
    this.#tagStart = -1;
    this.#dropPendingAttributes();
    const parser = new Parser((message) => this.#onFailure(message));
    const replay = this.#replay(from);
    parser.write(replay);
    this.#parser = parser;
    this.#shift = from - replay.length;
    parser.on('opentagstart', (tag) => this.#onTagStart(tag));
    parser.on('attribute', (attribute) => this.#onAttribute(attribute));
    parser.on('opentag', (tag) => this.#onTag(tag));
    parser.on('closetag', (tag) => this.#onEndTag(tag));
    try {
      parser.write(this.#masked.slice(from));
      return this.#atEnd();
    } catch (interruption) {
      if (!(interruption instanceof Interruption)) throw interruption;
      return interruption.recover();
    }
  }

  /** What puts a new parser into the state the reader is in: the tags still open, or a root that is closed already. */
  #replay(from: number): string {
    const { open, elementCount } = this.#columns;
    if (open.length > 0) return open.map((element) => `<${this.#rawName(element)}>`).join('');
    if (elementCount > 0) return `<${this.#rawName(0)}/>`;
    // Behind white space no XML declaration is possible any more.
    return from > 0 ? ' ' : '';
  }

  #onTagStart({ name }: SaxesStartTagPlain): void {
    let nameEnd = this.#parser.position + this.#shift - 1;
    const beforeEnd = this.#masked.charCodeAt(nameEnd - 1);
    // What ended the name may be two units: a line break, or a character beyond U+FFFF.
    if (beforeEnd === 0x0d || (beforeEnd >= 0xd800 && beforeEnd <= 0xdbff)) nameEnd--;
    this.#tagStart = nameEnd - name.length - 1;
    this.#tagNameEnd = nameEnd;
  }

  #onAttribute({ name, value }: SaxesAttributePlain): void {
    const text = this.#masked;
    const valueEnd = this.#parser.position + this.#shift - 1;
    const quote = text.charCodeAt(valueEnd);
    let valueStart = valueEnd - value.length;
    // Only references and line breaks are longer than what they stand for, and no value contains its own quote.
    if (text.charCodeAt(valueStart - 1) !== quote) valueStart = text.lastIndexOf(text.charAt(valueEnd), valueEnd - 1) + 1;
    let nameEnd = valueStart - 2;
    if (text.charCodeAt(nameEnd) !== 0x3d || text.charCodeAt(nameEnd - 1) <= 0x20) nameEnd = skipSpaceBack(text, skipSpaceBack(text, valueStart - 1) - 1);
    this.#addAttribute(name, nameEnd - name.length, nameEnd, valueStart, valueEnd);
  }

  #onTag({ name, isSelfClosing }: SaxesTagPlain): void {
    const end = this.#parser.position + this.#shift;
    this.#openElement(name, this.#tagStart, this.#tagNameEnd, end, false);
    this.#tagStart = -1;
    this.#readTo = end;
    if (isSelfClosing) this.#columns.closeElement(end, end);
    if (this.#namespaces.tooMany) throw new Interruption(() => end);
  }

  #onEndTag({ name, isSelfClosing }: SaxesTagPlain): void {
    if (isSelfClosing) return;
    const end = this.#parser.position + this.#shift;
    let start = end - name.length - 3;
    if (this.#masked.charCodeAt(start) !== 0x3c) start = this.#masked.lastIndexOf('</', end - 1);
    this.#columns.closeElement(start, end);
    this.#readTo = end;
  }

  #addAttribute(name: string, nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    this.#columns.addAttribute(nameStart, nameEnd, valueStart, valueEnd);
    this.#attributeNames.push(name);
    if (name.startsWith('xmlns') && (name.length === 5 || name.charCodeAt(5) === 0x3a)) {
      this.#declarations.push({ prefix: name.slice(6), namespace: normalizedValue(this.#text, valueStart, valueEnd), start: nameStart, end: nameEnd });
    }
  }

  #dropPendingAttributes(): void {
    this.#columns.dropPendingAttributes();
    this.#attributeNames.length = 0;
    this.#declarations.length = 0;
  }

  /** Opens an element with the pending attributes; in a broken tag, wrong names go unreported. */
  #openElement(name: string, start: number, nameEnd: number, openEnd: number, isBroken: boolean): void {
    const columns = this.#columns;
    const outer = columns.innermost;
    let scope = outer < 0 ? 0 : columns.elementScope(outer);
    if (this.#declarations.length > 0) {
      scope = this.#namespaces.enter(scope, this.#declarations);
      this.#declarations.length = 0;
    }
    const element = columns.openElement(this.#namespaces.elementName(name, scope, start + 1, isBroken), scope, start, nameEnd, openEnd);
    for (const attributeName of this.#attributeNames) {
      const attribute = columns.firstPendingAttribute;
      const row = this.#namespaces.attributeName(attributeName, scope, columns.attributeNameStart(attribute), isBroken);
      columns.nameAttribute(row);
      if (this.#lastBearer[row] === element && !isBroken) this.#reportDuplicate(attribute, attributeName, scope);
      this.#lastBearer[row] = element;
    }
    this.#attributeNames.length = 0;
  }

  /** An attribute may occur once in a tag, whatever its prefix (Namespaces in XML 1.0, 6.3); an unknown prefix is problem enough. */
  #reportDuplicate(attribute: number, name: string, scope: number): void {
    const colon = name.indexOf(':');
    const prefix = name.slice(0, Math.max(colon, 0));
    if (colon > 0 && prefix !== 'xmlns' && !this.#namespaces.isBound(prefix, scope)) return;
    this.problems.add(this.#columns.attributeNameStart(attribute), this.#columns.attributeNameEnd(attribute), `The attribute ${name} occurs twice in this tag. Remove one of them.`);
  }

  #onFailure(message: string): void {
    // Looking for a character behind the last one, the parser steps beyond the end of the text.
    const offset = Math.min(this.#parser.position + this.#shift, this.#text.length);
    const tagStart = this.#tagStart;
    if (message === 'disallowed character.' && tagStart >= 0 && this.#masked.charAt(offset - 1) === '<') throw new Interruption(() => this.#startTag(tagStart));
    const reaction = reactionTo(message);
    switch (reaction?.kind) {
      case 'ignored':
        return;
      case 'start-tag':
        throw new Interruption(() => this.#startTag(tagStart));
      case 'end-tag':
        throw new Interruption(() => this.#endTag(this.#masked.lastIndexOf('</', offset - 2), reaction.closedInnermost));
      case 'less-than':
        this.#lessThan(offset - 1 - (this.#masked.charCodeAt(offset - 1) >= 0xdc00 && this.#masked.charCodeAt(offset - 1) <= 0xdfff ? 2 : 1));
        return;
      case 'reported':
        this.#report(reaction.place, reaction.sentence, offset);
        return;
      default:
        this.problems.add(offset - 1, offset, 'The text is not well-formed XML here.');
    }
  }

  #report(place: Place, sentence: string, offset: number): void {
    const text = this.#masked;
    switch (place) {
      case 'character':
        return this.problems.add(offset - 1, offset, sentence);
      case 'cdata-end':
        return this.problems.add(offset - 3, offset, sentence);
      case 'reference':
        return this.problems.add(text.lastIndexOf('&', offset - 1), offset, sentence);
      case 'doctype':
        return this.problems.add(offset - 9, offset, sentence);
      case 'instruction': {
        const start = text.lastIndexOf('<?', offset - 1);
        return this.problems.add(start, start + 2 + (/^[^\s?]*/.exec(text.slice(start + 2, offset))?.[0].length ?? 0), sentence);
      }
      case 'element-name':
        if (!this.#reportedSecondRoot) this.problems.add(this.#tagStart + 1, this.#tagNameEnd, sentence);
        this.#reportedSecondRoot = true;
        return;
      case 'text':
        if (!this.#reportedTextOutside) this.#reportTextOutside(sentence, offset);
        this.#reportedTextOutside = true;
    }
  }
}
