import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range as LspRange } from 'vscode-languageserver-types';
import type { Range, XmlDocument } from '../xml/document';

const cache = new WeakMap<XmlDocument, TextDocument>();

/** The text that a document's tables were read from, with its lines. */
export function textOf(xml: XmlDocument): TextDocument {
  let text = cache.get(xml);
  if (!text) {
    text = TextDocument.create('', 'xml', 0, xml.text);
    cache.set(xml, text);
  }
  return text;
}

/** UTF-16 offsets as lines and characters (LSP: 0-based, UTF-16). */
export function toLspRange(xml: XmlDocument, range: Range): LspRange {
  const text = textOf(xml);
  return { start: text.positionAt(range.start), end: text.positionAt(range.end) };
}

/** Lines and characters as UTF-16 offsets. */
export function toOffsets(xml: XmlDocument, { start, end }: LspRange): Range {
  const text = textOf(xml);
  return { start: text.offsetAt(start), end: text.offsetAt(end) };
}
