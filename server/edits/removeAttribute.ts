import { skipSpaceBack } from '../xml/characters';
import type { ExpandedName } from '../xml/document';
import type { FixEdit, TextualDocument } from './edit';
import { attributeRange } from './startTag';

/**
 * Removes an element's attribute together with the white space before it.
 * @returns no edit where the element has no such attribute
 */
export function removeAttribute(document: TextualDocument, element: number, name: ExpandedName): readonly FixEdit[] {
  const { xml } = document;
  const attribute = xml.attribute(element, name.namespace, name.local);
  if (attribute === undefined) return [];
  const { start, end } = attributeRange(xml, attribute);
  return [{ document, range: { start: skipSpaceBack(xml.text, start), end }, newText: '' }];
}
