/** An edit that turned one text into another: what stood in [start, end), UTF-16 offsets, became `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Texts are compared in pieces of this many characters first: that is much faster than one by one. */
const piece = 4096;

/** The smallest edit that turns one text into another. */
export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + piece <= shorter && before.slice(start, start + piece) === after.slice(start, start + piece)) start += piece;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const delta = after.length - before.length;
  let end = before.length;
  const least = start + Math.max(0, -delta);
  while (end - piece >= least && before.slice(end - piece, end) === after.slice(end + delta - piece, end + delta)) end -= piece;
  while (end > least && before.charCodeAt(end - 1) === after.charCodeAt(end + delta - 1)) end--;
  return { start, end, text: after.slice(start, end + delta) };
}
