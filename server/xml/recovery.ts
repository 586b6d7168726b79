import { skipSpaceBack } from './characters';
import { isMisspelling, rereadEndTag, type EndTag } from './endTag';
import { mergeConflictAt } from './mergeConflict';
import type { SyntaxProblems } from './problems';
import { endTagComesFirst, nextTag } from './sections';
import { rereadStartTag, type StartTag } from './startTag';
import type { TreeBuilder } from './tree';

/** How many element names a message lists. */
const listedNames = 5;

/**
 * Reads by hand what the parser cannot get past, the way it was probably meant: each method takes the offset where a
 * broken tag begins, puts what it is into the tree, reports one problem and returns where the parser can go on.
 */
export class Recovery {
  readonly #text: string;
  readonly #tree: TreeBuilder;
  readonly #problems: SyntaxProblems;

  constructor(text: string, tree: TreeBuilder, problems: SyntaxProblems) {
    this.#text = text;
    this.#tree = tree;
    this.#problems = problems;
  }

  /** A start tag that is not well-formed. Without `>` it is an empty element, unless its own end tag follows. */
  startTag(start: number): number {
    const text = this.#text;
    const { nameEnd, attributes, end, ending, problem } = rereadStartTag(text, start);
    const name = text.slice(start + 1, nameEnd);
    this.#tree.dropAttributes();
    for (let at = 0; at < attributes.length; at += 4) {
      const attributeStart = attributes[at]!;
      const attributeEnd = attributes[at + 1]!;
      this.#tree.addAttribute(text.slice(attributeStart, attributeEnd), attributeStart, attributeEnd, attributes[at + 2]!, attributes[at + 3]!);
    }
    this.#tree.openElement(name, start, nameEnd, end, true);
    if (ending === 'empty' || (ending === 'unfinished' && !endTagComesFirst(text, name, end))) this.#tree.closeElement(end, end);
    if (ending !== 'unfinished' || !this.#isCutOff(end)) {
      const { start: problemStart, end: problemEnd, message, replacement }: NonNullable<StartTag['problem']> = problem ?? { start, end: nameEnd, message: `The tag <${name}> is not well-formed.` };
      this.#report(problemStart, problemEnd, message, replacement);
    }
    return end;
  }

  /** An end tag that is not well-formed, or not that of the innermost open element. */
  endTag(start: number): number {
    const tag = rereadEndTag(this.#text, start);
    if (tag.isComplete) this.#mismatchedEndTag(start, tag);
    else this.#unfinishedEndTag(start, tag);
    return tag.end;
  }

  /** A `<` that begins nothing, or one of seven that mark a conflict. */
  lessThan(at: number): void {
    const conflict = mergeConflictAt(this.#text, at);
    if (conflict) {
      this.#problems.add(conflict.start, conflict.end, 'A merge was not finished here: of what stands between "<<<<<<<" and ">>>>>>>", keep what is right, and remove the lines with the marks.', undefined, 'merge-conflict');
      return;
    }
    this.#problems.add(at, at + 1, '"<" begins a tag. Write "&lt;" for the character itself.');
  }

  /**
   * The end of the text.
   * @param readTo the offset behind the last tag that was read
   * @returns where to go on behind a tag that is not finished, `undefined` if all is read
   */
  textEnd(readTo: number): number | undefined {
    const text = this.#text;
    const tag = nextTag(text, readTo);
    if (tag >= 0 && tag + 1 < text.length) return text.charAt(tag + 1) === '/' ? this.endTag(tag) : this.startTag(tag);
    const { open, columns } = this.#tree;
    if (open.length > 0) {
      const last = Math.max(skipSpaceBack(text, text.length) - 1, 0);
      this.#problems.add(last, last + 1, `The text ends too early: ${this.#list(open.toReversed(), '</')} ${open.length === 1 ? 'is' : 'are'} missing.`);
    } else if (tag >= 0) {
      this.lessThan(tag);
    } else if (columns.elementCount === 0 && this.#problems.found.length === 0) {
      this.#problems.add(0, text.length, 'The document has no element. It needs one root element.');
    }
    return undefined;
  }

  #mismatchedEndTag(start: number, { nameEnd, end, spelling }: EndTag): void {
    const name = this.#text.slice(start + 2, nameEnd);
    const { open } = this.#tree;
    const depth = open.findLastIndex((element) => this.#tree.rawName(element) === name);
    if (depth >= 0) {
      const unclosed = open.slice(depth + 1);
      if (unclosed.length > 0) this.#reportUnclosed(unclosed, name);
      while (open.length > depth + 1) this.#tree.closeElement(start, start);
      this.#tree.closeElement(start, end);
      return;
    }
    const innermost = this.#innermostName();
    if (innermost !== undefined && isMisspelling(spelling, innermost) && !this.#hasOwnEndTag(innermost, end)) {
      this.#tree.closeElement(start, end);
      this.#problems.add(start, end, `The end tag </${name}> does not match <${innermost}>. Write </${innermost}>.`, `</${innermost}>`);
    } else {
      this.#problems.add(start, end, `No element <${name}> is open here. Remove the end tag, or write the start tag that is missing.`);
    }
  }

  /** Whether an end tag of that name follows that no other open element needs: then a similar one before it is not meant. */
  #hasOwnEndTag(name: string, from: number): boolean {
    const { open } = this.#tree;
    return open.findIndex((element) => this.#tree.rawName(element) === name) === open.length - 1 && endTagComesFirst(this.#text, name, from);
  }

  /** It closes the innermost element if it may have been meant for that: what there is of its name fits. */
  #unfinishedEndTag(start: number, { nameEnd, end, spelling }: EndTag): void {
    const innermost = this.#innermostName();
    const name = this.#text.slice(start + 2, nameEnd);
    const hasEnd = this.#text.charAt(end - 1) === '>';
    const fits =
      innermost !== undefined &&
      (name === innermost || (innermost.startsWith(name) && (this.#innermostHasNoChild() || (isMisspelling(name, innermost) && !this.#hasOwnEndTag(innermost, end)))) || (hasEnd && spelling !== '' && isMisspelling(spelling, innermost)));
    if (fits) this.#tree.closeElement(start, hasEnd ? end : nameEnd);
    if (!hasEnd && this.#isCutOff(end)) return;
    const what = `The end tag </${name} is not finished.`;
    if (fits) this.#report(start, nameEnd, `${what} Write </${innermost}>.`, hasEnd ? undefined : `</${innermost}>`);
    else this.#report(start, nameEnd, `${what} Write its name and ">", or remove it.`);
  }

  /** One problem for elements inside one another that the end tag of an outer one closes, at the outermost. */
  #reportUnclosed(elements: readonly number[], closedBy: string): void {
    const { columns } = this.#tree;
    const outermost = elements[0]!;
    const message = elements.length === 1 ? `${this.#list(elements, '<')} has no end tag.` : `${this.#list(elements, '<')} have no end tags.`;
    this.#problems.add(columns.elementStart(outermost) + 1, columns.elementNameEnd(outermost), `${message} Write ${this.#list(elements.toReversed(), '</')} before </${closedBy}>.`);
  }

  /** What ends where a character is wrong, as a name with a bare "&", is cut short by it, and that is reported already. */
  #report(start: number, end: number, message: string, replacement?: string): void {
    if (!this.#problems.has(end)) this.#problems.add(start, end, message, replacement);
  }

  /** Whether the text is cut off inside an element: then its end is the problem, and what stands last is only part of that. */
  #isCutOff(end: number): boolean {
    return end === this.#text.length && this.#tree.open.length > 0;
  }

  #innermostName(): string | undefined {
    const { innermost } = this.#tree.columns;
    return innermost < 0 ? undefined : this.#tree.rawName(innermost);
  }

  #innermostHasNoChild(): boolean {
    const { columns } = this.#tree;
    return columns.innermost === columns.elementCount - 1;
  }

  /** Tags of elements as a message names them; of many, the first few. */
  #list(elements: readonly number[], opening: '<' | '</'): string {
    const tags = elements.slice(0, listedNames).map((element) => `${opening}${this.#tree.rawName(element)}>`);
    const more = elements.length - tags.length;
    return more > 0 ? `${tags.join(', ')} and ${more} more` : tags.join(', ');
  }
}
