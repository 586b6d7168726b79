import type { Range } from './document';

/** What can be wrong with a text as XML, whatever its vocabulary. */
export type XmlProblemKind =
  /** Not well-formed (XML 1.0) or not namespace-well-formed (Namespaces in XML 1.0). */
  | 'syntax'
  /** The bytes, or the characters, do not fit the declared encoding. */
  | 'encoding'
  /** A conflict that a version control system has marked and nobody has resolved. */
  | 'merge-conflict'
  /** Too broken to go on: what was last read well, or what was read so far, is kept. */
  | 'given-up';

/** One problem of a document's text, as data: reading never throws. Offsets are UTF-16. */
export interface XmlProblem extends Range {
  readonly kind: XmlProblemKind;
  /** A sentence for the person who edits the text: what is wrong and what to do. */
  readonly message: string;
  /** What to write in the place of the range, where that alone mends it; only text and attribute values can take a reference. */
  readonly replacement?: string;
}

/** Collects the syntax problems of one text; what is found at a place that already has one is its consequence and is dropped. */
export class SyntaxProblems {
  readonly found: XmlProblem[] = [];
  readonly #starts = new Set<number>();

  /** Whether a problem was found that begins there. */
  has(start: number): boolean {
    return this.#starts.has(start);
  }

  add(start: number, end: number, message: string, replacement?: string, kind: XmlProblemKind = 'syntax'): void {
    if (this.#starts.has(start)) return;
    this.#starts.add(start);
    this.found.push({ kind, start, end, message, ...(replacement === undefined ? {} : { replacement }) });
  }
}
