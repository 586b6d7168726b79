import { skipSpaceBack } from '../xml/characters';
import type { Range, XmlDocument } from '../xml/document';

/** From an attribute's name to behind its closing quote; where that is not typed yet, to the end of its value. */
export function attributeRange(xml: XmlDocument, attribute: number): Range {
  const { end } = xml.valueRange(attribute);
  const isQuoted = end < xml.text.length && `"'`.includes(xml.text.charAt(end));
  return { start: xml.attributeNameRange(attribute).start, end: isQuoted ? end + 1 : end };
}

/** How the attributes of a start tag are set apart and quoted, taken from its last one. */
export interface AttributeStyle {
  /** Behind the last attribute, or behind the element's name. */
  readonly end: number;
  /** White space between the element's name and its first attribute. */
  readonly firstSeparator: string;
  /** White space between two attributes. */
  readonly separator: string;
  readonly quote: string;
}

/** The style of an element's start tag: one blank and the quotes `"` where it has no attributes to follow. */
export function attributeStyle(xml: XmlDocument, element: number): AttributeStyle {
  const [first, ...others] = xml.attributes(element);
  const nameEnd = xml.nameRange(element).end;
  if (first === undefined) return { end: nameEnd, firstSeparator: ' ', separator: ' ', quote: '"' };
  const last = others.at(-1) ?? first;
  const { start, end } = attributeRange(xml, last);
  const mark = xml.text.charAt(xml.valueRange(last).end);
  return { end, firstSeparator: xml.text.slice(nameEnd, attributeRange(xml, first).start), separator: xml.text.slice(skipSpaceBack(xml.text, start), start) || ' ', quote: mark === "'" ? "'" : '"' };
}

/** The quotation mark that attributes of an element have, as far as they are finished, or else those of the document element; `"` where there are none. */
export function quoteOf(xml: XmlDocument, element: number): string {
  const marks = [element, xml.root ?? element].map((each) => [...xml.attributes(each)].map((attribute) => xml.text.charAt(xml.valueRange(attribute).end)).findLast((mark) => mark === '"' || mark === "'"));
  return marks.find((mark) => mark !== undefined) ?? '"';
}
