import { quoteOf } from '../../edits/startTag';
import { isSpace, nameSource, skipSpaceBack } from '../../xml/characters';
import type { Range, XmlDocument } from '../../xml/document';
import { endOfSection } from '../../xml/sections';

/**
 * What is being typed at a cursor. Ranges are UTF-16 offsets: `insert` ends at the cursor, `replace` where what is being
 * typed ends; both begin at the same offset.
 */
export type Place = { readonly insert: Range; readonly replace: Range } & (
  | ValuePlace
  | { readonly kind: 'attribute name'; readonly element: number; readonly hasValue: boolean }
  /** `keepsRest` where the tag has attributes or an end already, so that only its name is to be written. */
  | { readonly kind: 'element'; readonly parent: number; readonly keepsRest: boolean }
  /** The name of the innermost open element, where its end tag is being typed; `>` is missing or not. */
  | { readonly kind: 'end tag'; readonly name: string }
  /** The character data of an element. */
  | { readonly kind: 'content'; readonly element: number; readonly typed: string }
);

/** The value of an attribute. */
export interface ValuePlace {
  readonly kind: 'value';
  readonly element: number;
  readonly attribute: number;
  /** What stands before the cursor, without references. */
  readonly typed: string;
  /** What must be written around the value: the quotes that are still missing. */
  readonly before: string;
  readonly after: string;
}

const wordBefore = new RegExp(`(?:${nameSource})$`, 'u');
const wordBehind = new RegExp(`^(?:${nameSource}|[-.0-9])*`, 'u');
/** Names are short; what is longer is none that anyone completes. */
const mostName = 200;

/**
 * What is being typed at an offset (UTF-16) of a document, however little of it is there.
 * @returns `undefined` in comments, CDATA sections and processing instructions, outside the document element, and where the
 * text is too broken for its tables to hold
 */
export function placeAt({ xml, isReadWhole }: { readonly xml: XmlDocument; readonly isReadWhole: boolean }, offset: number): Place | undefined {
  const node = isReadWhole ? xml.nodeAt(offset) : undefined;
  if (!node) return undefined;
  const { element, attribute } = node;
  switch (node.part) {
    case 'attribute-value':
      return valuePlace(xml, element, attribute!, offset);
    case 'attribute-name':
      return attributeNamePlace(xml, element, offset);
    case 'element-name':
      return elementPlace(xml, xml.parent(element), offset, element);
    case 'end-tag-name':
      return endTagPlace(xml, element, offset);
    case 'start-tag':
      return offset === xml.elementRange(element).start ? contentPlace(xml, xml.parent(element), offset) : attributeNamePlace(xml, element, offset);
    case 'content':
      return contentPlace(xml, openAt(xml, element, offset), offset);
  }
}

function valuePlace(xml: XmlDocument, element: number, attribute: number, offset: number): Place {
  const { text } = xml;
  const { start, end } = xml.valueRange(attribute);
  const opening = text.charAt(start - 1);
  const isOpened = opening === '"' || opening === "'";
  const closing = text.charAt(end);
  const quote = isOpened ? opening : quoteOf(xml, element);
  const isClosed = closing === quote;
  // A value without a closing quote may have swallowed what follows it: of that, nothing is replaced.
  const last = isOpened && !isClosed ? offset + endOfRun(text.slice(offset, end)) : end;
  const decoded = xml.decodedValue(attribute);
  const typed = decoded.value.length === end - start ? decoded.value.slice(0, offset - start) : decodedUpTo(decoded, offset);
  return { kind: 'value', element, attribute, typed, before: isOpened ? '' : quote, after: isClosed ? '' : quote, insert: { start, end: offset }, replace: { start, end: last } };
}

function endOfRun(text: string): number {
  const space = text.search(/\s/);
  return space < 0 ? text.length : space;
}

function decodedUpTo(decoded: ReturnType<XmlDocument['decodedValue']>, offset: number): string {
  let length = 0;
  while (length < decoded.value.length && decoded.rawRange(length, length + 1).start < offset) length++;
  return decoded.value.slice(0, length);
}

/** The word around an offset: UTF-16. */
function wordAround(text: string, offset: number): Range {
  const before = wordBefore.exec(text.slice(Math.max(0, offset - mostName), offset));
  const behind = wordBehind.exec(text.slice(offset, offset + mostName));
  return { start: offset - (before?.[0].length ?? 0), end: offset + (behind?.[0].length ?? 0) };
}

function ranges(start: number, offset: number, end: number): { readonly insert: Range; readonly replace: Range } {
  return { insert: { start, end: offset }, replace: { start, end } };
}

function attributeNamePlace(xml: XmlDocument, element: number, offset: number): Place | undefined {
  const { text } = xml;
  const { start, end } = wordAround(text, offset);
  if (!isSpace(text.charCodeAt(start - 1))) return undefined;
  return { kind: 'attribute name', element, hasValue: /^\s*=/.test(text.slice(end, end + mostName)), ...ranges(start, offset, end) };
}

/** @param element the one whose name is being typed, as far as there is one */
function elementPlace(xml: XmlDocument, parent: number | undefined, offset: number, element?: number): Place | undefined {
  if (parent === undefined) return undefined;
  const { text } = xml;
  const { start, end } = wordAround(text, offset);
  const from = text.charAt(start - 1) === '<' ? start - 1 : start;
  const hasAttributes = element !== undefined && !xml.attributes(element).next().done;
  const isEnded = element !== undefined && text.charAt(xml.startTagRange(element).end - 1) === '>';
  const isAlone = isEnded && text.charAt(end) === '>' && xml.tables.elementEnd[element] === xml.tables.elementCloseStart[element] && text.charAt(end - 1) !== '/';
  return { kind: 'element', parent, keepsRest: hasAttributes || (isEnded && !isAlone), ...ranges(from, offset, isAlone ? end + 1 : end) };
}

function endTagPlace(xml: XmlDocument, element: number, offset: number): Place {
  const { text } = xml;
  const { start, end } = wordAround(text, offset);
  const name = xml.nameRange(element);
  return { kind: 'end tag', name: text.slice(name.start, name.end), ...ranges(start, offset, text.charAt(end) === '>' ? end + 1 : end) };
}

/** The innermost element whose content an offset is in: one that ends there is left. */
function openAt(xml: XmlDocument, element: number, offset: number): number | undefined {
  let innermost: number | undefined = element;
  while (innermost !== undefined && offset === xml.elementRange(innermost).end && xml.text.charAt(offset - 1) === '>') innermost = xml.parent(innermost);
  return innermost;
}

function contentPlace(xml: XmlDocument, element: number | undefined, offset: number): Place | undefined {
  if (element === undefined || isInSection(xml, element, offset)) return undefined;
  const { text } = xml;
  const { start, end } = wordAround(text, offset);
  if (text.slice(start - 2, start) === '</') return endTagPlace(xml, element, offset);
  if (text.charAt(start - 1) === '<') return elementPlace(xml, element, offset);
  const before = text.charAt(skipSpaceBack(text, start) - 1);
  if (before !== '>' || xml.children(element).next().done) {
    const from = xml.contentRange(element).start;
    return { kind: 'content', element, typed: text.slice(from, offset).trim(), ...ranges(start, offset, end) };
  }
  return elementPlace(xml, element, offset);
}

/** Whether an offset in an element's content is inside a comment, a CDATA section or a processing instruction. */
function isInSection(xml: XmlDocument, element: number, offset: number): boolean {
  const { text } = xml;
  let from = xml.contentRange(element).start;
  for (const child of xml.children(element)) {
    const { end } = xml.elementRange(child);
    if (end > offset) break;
    from = end;
  }
  for (let at = text.indexOf('<', from); at >= 0 && at < offset; at = text.indexOf('<', at)) {
    const end = endOfSection(text, at);
    if (end > offset || end < 0) return true;
    at = Math.max(end, at + 1);
  }
  return false;
}
