import assert from 'node:assert/strict';
import type { Range, XmlDocument } from '../../server/xml/document';
import { parse } from '../../server/xml/parse';

/**
 * A text with marks: lines of nothing but spaces and `^` are no part of the text but mark ranges of the line above them.
 * The indentation common to all lines is taken away, and so are the first line break and what follows the last.
 */
export function marked(notation: string): { text: string; ranges: Range[] } {
  const given = notation.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
  const indents = given.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  let text = '';
  let lineStart = 0;
  const ranges: Range[] = [];
  for (const [index, raw] of given.entries()) {
    const line = raw.slice(indent);
    if (/^ *\^[ ^]*$/.test(line)) {
      for (const mark of line.matchAll(/\^+/g)) ranges.push({ start: lineStart + mark.index, end: lineStart + mark.index + mark[0].length });
    } else {
      if (index > 0) text += '\n';
      lineStart = text.length;
      text += line;
    }
  }
  return { text, ranges: ranges.sort((a, b) => a.start - b.start) };
}

/** The elements by their names as written, children in brackets: `a(b c(d))`. */
export function outline(document: XmlDocument): string {
  const write = (element: number): string => {
    const children = [...document.children(element)].map(write);
    const { start, end } = document.nameRange(element);
    return document.text.slice(start, end) + (children.length > 0 ? `(${children.join(' ')})` : '');
  };
  const roots: string[] = [];
  for (let element = 0; element < document.elementCount; element = document.tables.elementLast[element]! + 1) roots.push(write(element));
  return roots.join(' ');
}

/** What stands at a problem, and its message. */
export function shownProblems(document: XmlDocument): string[] {
  return document.problems.map(({ start, end, message }) => `${document.text.slice(start, end)}: ${message}`);
}

/** Reads marked text and checks that the problems stand at the marks, and that the elements are those of the outline. */
export function check(notation: string, expectedOutline: string): XmlDocument {
  const { text, ranges } = marked(notation);
  const document = parse(text);
  const found = document.problems.map(({ start, end }) => ({ start, end }));
  assert.deepEqual(found, ranges, `problems found:\n${shownProblems(document).join('\n')}`);
  assert.equal(outline(document), expectedOutline);
  return document;
}

/** Checks what holds for every document: rows in document order, ranges inside one another and inside the text. */
export function assertConsistent(document: XmlDocument): void {
  const { tables, text } = document;
  const { elementStart, elementNameEnd, elementOpenEnd, elementCloseStart, elementEnd, elementParent, elementLast, elementFirstAttribute } = tables;
  assert.equal(elementFirstAttribute.length, document.elementCount + 1);
  assert.equal(tables.attributeName.length, elementFirstAttribute[document.elementCount]);
  let before = -1;
  for (let element = 0; element < document.elementCount; element++) {
    const start = elementStart[element]!;
    const end = elementEnd[element]!;
    const nameEnd = elementNameEnd[element]!;
    const openEnd = elementOpenEnd[element]!;
    const closeStart = elementCloseStart[element]!;
    if (start >= nameEnd || nameEnd > openEnd || openEnd > closeStart || closeStart > end) assert.fail(`the order of the offsets of element ${element}`);
    if (start <= before || end > text.length || text[start] !== '<') assert.fail(`the offsets of element ${element}`);
    before = start;
    const last = elementLast[element]!;
    if (last < element || last >= document.elementCount) assert.fail(`the last descendant of element ${element}`);
    const parent = elementParent[element]!;
    if (parent >= element) assert.fail(`the parent of element ${element}`);
    const isInside = parent < 0 || (elementOpenEnd[parent]! <= start && end <= elementCloseStart[parent]! && last <= elementLast[parent]!);
    if (!isInside) assert.fail(`element ${element} reaches beyond its parent`);
    let reached = nameEnd;
    for (const attribute of document.attributes(element)) {
      const name = document.attributeNameRange(attribute);
      const value = document.valueRange(attribute);
      if (name.start < reached || name.end <= name.start || value.start < name.end || value.end < value.start) assert.fail(`the offsets of attribute ${attribute}`);
      reached = value.end;
    }
    if (reached > openEnd) assert.fail(`the attributes of element ${element} reach beyond its tag`);
  }
  for (const { start, end, message } of document.problems) assert.ok(0 <= start && start <= end && end <= text.length, message);
}
