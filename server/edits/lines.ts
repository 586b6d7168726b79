/**
 * The white space between the start of a line and an offset in it.
 * @returns `undefined` where anything else stands there
 */
export function indentationBefore(text: string, offset: number): string | undefined {
  let start = offset;
  while (start > 0 && isBlank(text.charAt(start - 1))) start--;
  return start === 0 || isLineEnd(text.charAt(start - 1)) ? text.slice(start, offset) : undefined;
}

/**
 * The offset behind the line break that ends the line of an offset, or the text's length in the last line.
 * @returns `undefined` where more than white space stands between
 */
export function endOfRestOfLine(text: string, offset: number): number | undefined {
  let end = offset;
  while (end < text.length && isBlank(text.charAt(end))) end++;
  if (end === text.length) return end;
  return isLineEnd(text.charAt(end)) ? end + lineEndAt(text, end).length : undefined;
}

/** The line break that the line of an offset begins behind; in the first line the text's first one, or a line feed. */
export function lineEndBefore(text: string, offset: number): string {
  for (let at = offset - 1; at >= 0; at--) {
    if (isLineEnd(text.charAt(at))) return at > 0 && text.charAt(at) === '\n' && text.charAt(at - 1) === '\r' ? '\r\n' : text.charAt(at);
  }
  const first = text.search(/[\r\n]/);
  return first < 0 ? '\n' : lineEndAt(text, first);
}

function lineEndAt(text: string, offset: number): string {
  return text.startsWith('\r\n', offset) ? '\r\n' : text.charAt(offset);
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}
