import { toLspRange } from '../../features/text';
import type { XmlDocument } from '../../xml/document';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML that shows it letter by letter, between tags and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}

/** Attributes that say where an element stands in the text: its lines, 0-based, and its first character (UTF-16). */
export function attributesAt(xml: XmlDocument, element: number): string {
  const { start, end } = toLspRange(xml, xml.elementRange(element));
  return ` data-line="${start.line}" data-character="${start.character}" data-end="${end.line}"`;
}
