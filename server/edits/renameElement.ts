import type { FixEdit, TextualDocument } from './edit';

/**
 * Gives an element another name, in its end tag too where it has one.
 * @param name as it is to be written, with its prefix
 */
export function renameElement(document: TextualDocument, element: number, name: string): readonly FixEdit[] {
  const { xml } = document;
  const start = xml.nameRange(element);
  const closeStart = xml.contentRange(element).end + '</'.length;
  const end = { start: closeStart, end: closeStart + start.end - start.start };
  const isClosed = xml.elementRange(element).end > end.end && xml.text.slice(end.start, end.end) === xml.text.slice(start.start, start.end);
  return (isClosed ? [start, end] : [start]).map((range) => ({ document, range, newText: name }));
}
