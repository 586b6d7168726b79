import { writeReferences } from '../xml/encoding';
import type { XmlDocument } from '../xml/document';

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;', "'": '&apos;', '\t': '&#x9;', '\n': '&#xA;', '\r': '&#xD;' };

/**
 * A value as it is written between quotes (XML 1.0, 2.3 and 3.3.3): what would end it, or be read as something else, becomes
 * a reference, and so does every character that the document's declared encoding may lack.
 * @param quote the quotation mark in use; any other text, as in a start tag that is not finished, escapes both
 */
export function escapeValue(value: string, quote: string, xml: XmlDocument): string {
  const other = quote === '"' ? "'" : quote === "'" ? '"' : '';
  const escaped = value.replace(/[&<"'\t\n\r]/g, (character) => (character === other ? character : references[character]!));
  return writeReferences(escaped, xml.tables.declaredEncoding?.name);
}

/** Character data as it is written between tags (XML 1.0, 2.4): what would be read as markup becomes a reference, and so does every character that the document's declared encoding may lack. */
export function escapeContent(content: string, xml: XmlDocument): string {
  const escaped = content.replace(/[&<\r]|\]\]>/g, (found) => (found === ']]>' ? ']]&gt;' : references[found]!));
  return writeReferences(escaped, xml.tables.declaredEncoding?.name);
}
