import type { ExpandedName } from '../xml/document';
import { changeValue } from './changeValue';
import type { FixEdit, TextualDocument } from './edit';
import { escapeValue } from './escape';
import { writeAttributeName } from './prefix';
import { attributeStyle } from './startTag';

/**
 * Gives an element's attribute a value: one that it has gets it between its own quotes, one that it lacks is written behind
 * its last attribute and in that one's style, with the prefix that the document has for its namespace. Where it has none,
 * one is declared on the element.
 * @param value what is to be read there, without references
 */
export function setAttribute(document: TextualDocument, element: number, name: ExpandedName, value: string): FixEdit {
  const [change] = changeValue(document, element, name, value);
  if (change) return change;
  const { xml } = document;
  const { end, separator, quote } = attributeStyle(xml, element);
  const write = (qname: string, text: string) => `${separator}${qname}=${quote}${escapeValue(text, quote, xml)}${quote}`;
  const { qname, declaration } = writeAttributeName(xml, element, name);
  const newText = (declaration === undefined ? '' : write(declaration.name, declaration.namespace)) + write(qname, value);
  return { document, range: { start: end, end }, newText };
}
