import type { TextChange } from './change';
import { XmlDocument, type ChangedStretch, type XmlTables } from './document';
import { xmlnsNamespace } from './namespaces';

/** Characters that cannot change the structure of a text, whatever its encoding. */
const harmless = /^[\t\n\r\x20-\x7e]*$/;
const markup = /[<>&"']/;

/**
 * The document after an edit inside one attribute value or one stretch of character data that leaves all markup as it is:
 * the tables of the document before, moved. This is what nearly every keystroke is.
 * @param before a document without problems, of the text before the edit
 * @returns `undefined` for any other edit: then the text has to be read
 */
export function shift(before: XmlDocument, text: string, change: TextChange): XmlDocument | undefined {
  const { start, end, text: inserted } = change;
  const removed = before.text.slice(start, end);
  if (before.problems.length > 0 || !harmless.test(inserted) || !harmless.test(removed) || markup.test(inserted) || markup.test(removed)) return undefined;
  // Half of a character beyond U+FFFF is none.
  if (/[\uD800-\uDBFF]/.test(before.text.charAt(start - 1))) return undefined;
  const element = elementAround(before, start, end);
  if (element === undefined) return undefined;
  const isContent = start >= before.tables.elementOpenEnd[element]!;
  const attribute = isContent ? undefined : attributeAround(before, element, start, end);
  const isSafe = isContent ? isPlainStretch(before, element, change) : attribute !== undefined && isPlainValue(before, attribute, start);
  if (!isSafe) return undefined;
  const tables = isContent ? moveContent(before.tables, text, element, change) : moveValue(before.tables, text, element, attribute!, change);
  return new XmlDocument(tables, changedFrom(before, change), { base: before.identity, element, attribute }, before.markup);
}

/** What an edit of the text of a document has left as it was. */
export function changedFrom({ identity }: XmlDocument, { start, end, text }: TextChange): ChangedStretch {
  return { base: identity, start, end, delta: text.length - (end - start) };
}

/** The innermost element whose tags enclose the edit, or whose start tag holds it. */
function elementAround(before: XmlDocument, start: number, end: number): number | undefined {
  const { elementStart, elementOpenEnd, elementCloseStart } = before.tables;
  let element = before.elementAt(start);
  while (element !== undefined) {
    const isInStartTag = start > elementStart[element]! && end < elementOpenEnd[element]!;
    const isInContent = start >= elementOpenEnd[element]! && end <= elementCloseStart[element]! && elementCloseStart[element]! > elementOpenEnd[element]! - 1;
    if (isInStartTag) return element;
    // An empty element tag has no inside.
    if (isInContent && before.text.startsWith('</', elementCloseStart[element])) return element;
    element = before.parent(element);
  }
  return undefined;
}

function attributeAround(before: XmlDocument, element: number, start: number, end: number): number | undefined {
  for (const attribute of before.attributes(element)) {
    const value = before.valueRange(attribute);
    if (start >= value.start && end <= value.end) return attribute;
  }
  return undefined;
}

/** A declaration changes what other names mean; letters in a reference change what that stands for. */
function isPlainValue(before: XmlDocument, attribute: number, offset: number): boolean {
  return before.attributeName(attribute).namespace !== xmlnsNamespace && !isInReference(before.text, before.valueRange(attribute).start, offset);
}

/** Whether an offset lies inside a reference that begins at or behind `from`, in a text whose references all end. */
function isInReference(text: string, from: number, offset: number): boolean {
  const reference = text.slice(from, offset).lastIndexOf('&');
  return reference >= 0 && text.indexOf(';', from + reference) >= offset;
}

/** Character data around the edit, from tag to tag: it must hold no comment or CDATA section, and the edit must not lie in a reference. */
function isPlainStretch(before: XmlDocument, element: number, { start, end, text }: TextChange): boolean {
  const { elementOpenEnd, elementEnd, elementLast } = before.tables;
  let from = elementOpenEnd[element]!;
  for (const child of before.children(element)) {
    if (elementEnd[child]! > start) break;
    from = elementEnd[child]!;
    if (elementLast[child] === elementLast[element]) break;
  }
  const to = before.text.indexOf('<', end);
  const stretch = before.text.slice(from, to);
  return !stretch.includes('<') && !isInReference(before.text, from, start) && !before.text.startsWith('<!', to) && !before.text.startsWith('<?', to) && !(stretch.slice(0, start - from) + text + stretch.slice(end - from)).includes(']]>');
}

function moveContent(tables: XmlTables, text: string, element: number, { start, end, text: inserted }: TextChange): XmlTables {
  const delta = inserted.length - (end - start);
  let first = element + 1;
  while (first <= tables.elementLast[element]! && tables.elementStart[first]! < end) first++;
  return moveFrom(tables, text, { element, first, firstAttribute: tables.elementFirstAttribute[first]!, delta });
}

function moveValue(tables: XmlTables, text: string, element: number, attribute: number, { start, end, text: inserted }: TextChange): XmlTables {
  const delta = inserted.length - (end - start);
  const moved = moveFrom(tables, text, { element, first: element + 1, firstAttribute: attribute + 1, delta });
  moved.elementOpenEnd[element]! += delta;
  moved.attributeValueEnd[attribute]! += delta;
  return moved;
}

interface Move {
  /** The element in which the edit is: it and its ancestors end later. */
  readonly element: number;
  /** The first element and the first attribute that stand behind the edit. */
  readonly first: number;
  readonly firstAttribute: number;
  readonly delta: number;
}

function moveFrom(tables: XmlTables, text: string, { element, first, firstAttribute, delta }: Move): XmlTables {
  const elementCloseStart = moved(tables.elementCloseStart, first, delta);
  const elementEnd = moved(tables.elementEnd, first, delta);
  for (let ancestor = element; ancestor >= 0; ancestor = tables.elementParent[ancestor]!) {
    elementCloseStart[ancestor]! += delta;
    elementEnd[ancestor]! += delta;
  }
  return {
    ...tables,
    text,
    elementStart: moved(tables.elementStart, first, delta),
    elementNameEnd: moved(tables.elementNameEnd, first, delta),
    elementOpenEnd: moved(tables.elementOpenEnd, first, delta),
    elementCloseStart,
    elementEnd,
    attributeNameStart: moved(tables.attributeNameStart, firstAttribute, delta),
    attributeNameEnd: moved(tables.attributeNameEnd, firstAttribute, delta),
    attributeValueStart: moved(tables.attributeValueStart, firstAttribute, delta),
    attributeValueEnd: moved(tables.attributeValueEnd, firstAttribute, delta),
  };
}

/** A copy of a column with everything from a row on moved. */
function moved(column: Int32Array, first: number, delta: number): Int32Array {
  const copy = column.slice();
  for (let row = first; row < copy.length; row++) copy[row]! += delta;
  return copy;
}
