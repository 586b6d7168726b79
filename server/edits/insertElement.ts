import type { FixEdit, TextualDocument } from './edit';
import { indentationBefore, lineEndBefore } from './lines';

/**
 * Inserts elements behind a sibling: each on a line of its own, indented as the sibling, if the sibling begins a line.
 * @param markup the elements as they are to be written
 */
export function insertAfter(document: TextualDocument, sibling: number, ...markup: readonly string[]): FixEdit {
  const { text } = document.xml;
  const { start, end } = document.xml.elementRange(sibling);
  const indentation = indentationBefore(text, start);
  const before = indentation === undefined ? '' : lineEndBefore(text, start) + indentation;
  return { document, range: { start: end, end }, newText: markup.map((element) => before + element).join('') };
}

/**
 * Inserts an element before a sibling, likewise. Comments directly before the sibling belong to it: the element goes before
 * them.
 * @param markup the element as it is to be written
 */
export function insertBefore(document: TextualDocument, sibling: number, markup: string): FixEdit {
  const { text } = document.xml;
  const { start } = document.xml.elementRange(sibling);
  const at = startOfComments(text, start);
  const indentation = indentationBefore(text, at);
  return { document, range: { start: at, end: at }, newText: indentation === undefined ? markup : markup + lineEndBefore(text, at) + indentation };
}

/** The start of the comments that end at an offset, with only white space between; the offset itself where there are none. */
function startOfComments(text: string, offset: number): number {
  let start = offset;
  for (;;) {
    const before = text.slice(0, start).trimEnd();
    const comment = before.endsWith('-->') ? before.lastIndexOf('<!--') : -1;
    if (comment < 0) return start;
    start = comment;
  }
}
