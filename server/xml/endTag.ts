import { distance } from 'fastest-levenshtein';
import { endOfName, skipSpace } from './characters';

/** What could be read of an end tag. */
export interface EndTag {
  readonly nameEnd: number;
  /** Just behind the `>`; without one, the next `<` or the end of the text. */
  readonly end: number;
  /** Whether it is complete: name, perhaps white space, `>`. */
  readonly isComplete: boolean;
  /** All that stands between `</` and `>`; the name alone where there is no `>`. */
  readonly spelling: string;
}

/**
 * Reads an end tag (XML 1.0, 3.1) as far as its `>` or the next `<`.
 * @param start offset of the `</`
 */
export function rereadEndTag(text: string, start: number): EndTag {
  const nameEnd = endOfName(text, start + 2);
  const next = text.indexOf('<', start + 2);
  const limit = next < 0 ? text.length : next;
  const rest = text.slice(nameEnd, limit);
  const close = rest.indexOf('>');
  if (close < 0) return { nameEnd, end: limit, isComplete: false, spelling: text.slice(start + 2, nameEnd) };
  const end = nameEnd + close + 1;
  return { nameEnd, end, isComplete: nameEnd > start + 2 && skipSpace(text, nameEnd) === end - 1, spelling: text.slice(start + 2, end - 1).trim() };
}

/** Whether one name is probably a misspelling of the other; names too long to have been typed never are. */
export function isMisspelling(written: string, meant: string): boolean {
  return Math.abs(written.length - meant.length) <= 2 && written.length <= 200 && distance(written, meant) <= 2;
}
