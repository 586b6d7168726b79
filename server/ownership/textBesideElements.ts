import { decodeText } from '../xml/decode';
import type { Range } from '../xml/document';
import { endOfSection } from '../xml/sections';
import type { OwnershipDocument } from './document';

/**
 * The first text that stands in an element beside its child elements, or where these should be, without white space around
 * it, in UTF-16 offsets. EDGAR's schemas allow none where an element has no value of its own.
 * @returns `undefined` where there are only white space and comments, and where the text is no XML, which is said elsewhere
 */
export function textBesideElements({ xml }: OwnershipDocument, element: number): Range | undefined {
  const content = xml.contentRange(element);
  let start = content.start;
  for (const child of xml.children(element)) {
    const found = textIn(xml.text, start, xml.elementRange(child).start);
    if (found) return found;
    start = xml.elementRange(child).end;
  }
  return textIn(xml.text, start, content.end);
}

function textIn(text: string, from: number, to: number): Range | undefined {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (trimmed === '' || isBroken(text, from, to) || decodeText(text, from, to).trim() === '') return undefined;
  const start = from + raw.indexOf(trimmed);
  return { start, end: start + trimmed.length };
}

/** Whether there is a `<` that begins neither a comment nor a CDATA section, or one of these that has no end. */
function isBroken(text: string, from: number, to: number): boolean {
  for (let at = text.indexOf('<', from); at >= 0 && at < to; at = text.indexOf('<', at)) {
    const end = endOfSection(text, at);
    if (end <= at) return true;
    at = end;
  }
  return false;
}
