import type { ExpandedName, Range } from '../xml/document';
import type { FixEdit, TextualDocument } from './edit';
import { escapeValue } from './escape';

/**
 * Replaces an attribute's value, or part of it, and leaves its quotes as they are.
 * @param value what is to be read there, without references
 * @param span UTF-16 offsets into the old value as read, references resolved; without it the whole value is replaced
 * @returns no edit where the element has no such attribute
 */
export function changeValue(document: TextualDocument, element: number, name: ExpandedName, value: string, span?: Range): readonly FixEdit[] {
  const { xml } = document;
  const attribute = xml.attribute(element, name.namespace, name.local);
  if (attribute === undefined) return [];
  const whole = xml.valueRange(attribute);
  const range = span === undefined ? whole : xml.decodedValue(attribute).rawRange(span.start, span.end);
  return [{ document, range, newText: escapeValue(value, xml.text.charAt(whole.end), xml) }];
}
