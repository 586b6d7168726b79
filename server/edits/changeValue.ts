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
  const mark = xml.text.charAt(whole.start - 1);
  if (span === undefined && mark !== '"' && mark !== "'") return [quoted(document, whole, value)];
  return [{ document, range, newText: escapeValue(value, xml.text.charAt(whole.end), xml) }];
}

/** A value that stands without straight quotes gets them, in the place of typographic ones. */
function quoted(document: TextualDocument, { start, end }: Range, value: string): FixEdit {
  const { xml } = document;
  const isTypographic = (offset: number) => /[\u201C-\u201F\u2018-\u201B\u00AB\u00BB]/.test(xml.text.charAt(offset));
  const range = { start: isTypographic(start - 1) ? start - 1 : start, end: isTypographic(end) || /["']/.test(xml.text.charAt(end)) ? end + 1 : end };
  return { document, range, newText: `"${escapeValue(value, '"', xml)}"` };
}
