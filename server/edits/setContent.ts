import type { FixEdit, TextualDocument } from './edit';
import { escapeContent } from './escape';

/**
 * Gives an element character data instead of all it contains.
 * @param content what is to be read there, without references
 */
export function setContent(document: TextualDocument, element: number, content: string): FixEdit {
  const { xml } = document;
  const tag = xml.startTagRange(element);
  const newText = escapeContent(content, xml);
  if (!xml.text.slice(tag.start, tag.end).endsWith('/>')) return { document, range: xml.contentRange(element), newText };
  const name = xml.nameRange(element);
  const end = xml.text.slice(0, tag.end - '/>'.length).trimEnd().length;
  return { document, range: { start: end, end: tag.end }, newText: `>${newText}</${xml.text.slice(name.start, name.end)}>` };
}
