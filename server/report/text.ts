import { decodeText } from '../xml/decode';
import type { XmlDocument } from '../xml/document';

/** How much is read of one stretch between two tags; it may hold sections, which then are read to their end. */
const mostRead = 100_000;

/** So much of a text is wanted at most. */
export interface Most {
  /** In UTF-16 code units. */
  readonly length: number;
  /** How many elements are looked into. */
  readonly elements: number;
}

/**
 * The text of an element and its descendants, without markup.
 * @param isLeftOut which descendants do not count, with all that is in them
 */
export function textOf(xml: XmlDocument, element: number, most: Most, isLeftOut: (element: number) => boolean = () => false): string {
  const { elementStart, elementOpenEnd, elementEnd, elementLast, elementCloseStart } = xml.tables;
  const last = elementLast[element]!;
  let text = '';
  let read = elementOpenEnd[element]!;
  const until = Math.min(last, element + most.elements);
  for (let row = element + 1; row <= until && text.length < most.length; row++) {
    text += stretch(xml.text, read, elementStart[row]!);
    if (isLeftOut(row)) {
      read = elementEnd[row]!;
      row = elementLast[row]!;
    } else {
      read = elementOpenEnd[row]!;
    }
  }
  if (until === last && text.length < most.length) text += stretch(xml.text, read, elementCloseStart[element]!);
  return text.length > most.length ? text.slice(0, most.length) : text;
}

/** The character data between two offsets between which no element begins. */
function stretch(text: string, start: number, end: number): string {
  if (end - start <= mostRead) return start < end ? decodeText(text, start, end) : '';
  const raw = text.slice(start, start + mostRead);
  return decodeText(text, start, raw.includes('<!') || raw.includes('<?') ? end : start + mostRead);
}
