import { endOfLine } from './characters';
import type { Range } from './document';

const [ours, theirs] = ['<<<<<<<', '>>>>>>>'] as const;

/**
 * The conflict that a version control system has marked in a text, from the line that begins with `<<<<<<<` to the end of the one
 * that begins with `>>>>>>>`; that first line alone where there is none. Offsets are UTF-16.
 * @param at offset of a `<`
 * @returns `undefined` where the `<` is none of a marker
 */
export function mergeConflictAt(text: string, at: number): Range | undefined {
  let start = at;
  while (at - start < ours.length && text.charAt(start - 1) === '<') start--;
  if (!text.startsWith(ours, start) || !/^[\r\n]?$/.test(text.charAt(start - 1)) || !/^\s?$/.test(text.charAt(start + ours.length))) return undefined;
  const last = text.indexOf(`\n${theirs}`, start);
  return { start, end: endOfLine(text, last < 0 ? start : last + 1) };
}
