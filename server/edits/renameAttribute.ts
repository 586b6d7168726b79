import type { ExpandedName } from '../xml/document';
import type { FixEdit, TextualDocument } from './edit';
import { writeAttributeName } from './prefix';
import { attributeStyle } from './startTag';

/**
 * Gives an attribute another name and leaves its value as it is written. The prefix is the one that the document has for the new
 * name's namespace; where it has none, one is declared before the attribute.
 * @param attribute its row
 */
export function renameAttribute(document: TextualDocument, element: number, attribute: number, name: ExpandedName): FixEdit {
  const { xml } = document;
  const { qname, declaration } = writeAttributeName(xml, element, name);
  const { separator, quote } = attributeStyle(xml, element);
  const before = declaration === undefined ? '' : `${declaration.name}=${quote}${declaration.namespace}${quote}${separator}`;
  return { document, range: xml.attributeNameRange(attribute), newText: before + qname };
}
