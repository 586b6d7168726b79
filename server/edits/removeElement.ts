import type { FixEdit, TextualDocument } from './edit';
import { endOfRestOfLine, indentationBefore } from './lines';

/** Removes an element and, where nothing else stands on its lines, these lines. */
export function removeElement(document: TextualDocument, element: number): FixEdit {
  const { xml } = document;
  const { start, end } = xml.elementRange(element);
  const indentation = indentationBefore(xml.text, start);
  const lineEnd = endOfRestOfLine(xml.text, end);
  const range = indentation === undefined || lineEnd === undefined ? { start, end } : { start: start - indentation.length, end: lineEnd };
  return { document, range, newText: '' };
}
