import { toLspRange } from '../../features/text';
import type { XmlDocument } from '../../xml/document';

export { escapeHtml } from '../../features/escapeHtml';

/** Attributes that say where an element stands in the text: its lines, 0-based, and its first character (UTF-16). */
export function attributesAt(xml: XmlDocument, element: number): string {
  const { start, end } = toLspRange(xml, xml.elementRange(element));
  return ` data-line="${start.line}" data-character="${start.character}" data-end="${end.line}"`;
}
