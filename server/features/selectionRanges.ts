import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Range, XmlDocument } from '../xml/document';
import { textOf, toLspRange } from './text';

/** Nobody expands a selection more often, however deep the elements lie. */
const mostRanges = 100;

/**
 * What a selection at each position grows to: part of a value, the value, the attribute, the start tag, the element, what is
 * between the tags around it, and so on up to the document.
 */
export function selectionRanges(xml: XmlDocument, positions: readonly Position[]): readonly SelectionRange[] {
  const text = textOf(xml);
  return positions.map((position) => {
    const offset = text.offsetAt(position);
    const chain: Range[] = [];
    for (const range of around(xml, offset)) {
      const inner = chain.at(-1);
      // Each range must hold the one before it, and more.
      if (range.start > offset || range.end < offset || (inner && (range.start > inner.start || range.end < inner.end))) continue;
      if (inner && range.start === inner.start && range.end === inner.end) continue;
      chain.push(range);
      if (chain.length === mostRanges - 1) break;
    }
    const whole: SelectionRange = { range: toLspRange(xml, { start: 0, end: xml.text.length }) };
    return chain.reduceRight<SelectionRange>((parent, range) => ({ range: toLspRange(xml, range), parent }), whole);
  });
}

/** From the inside out. */
function* around(xml: XmlDocument, offset: number): Generator<Range> {
  const node = xml.nodeAt(offset);
  if (!node) return;
  if (node.attribute !== undefined) {
    const value = xml.valueRange(node.attribute);
    if (node.part === 'attribute-value') {
      yield partOf(xml.text, value, offset);
      yield value;
    } else {
      yield xml.attributeNameRange(node.attribute);
    }
    yield attributeRange(xml, node.attribute);
  }
  const { tables } = xml;
  if (node.part === 'element-name') yield xml.nameRange(node.element);
  if (node.part === 'end-tag-name') yield { start: tables.elementCloseStart[node.element]!, end: tables.elementEnd[node.element]! };
  else if (node.part !== 'content') yield xml.startTagRange(node.element);
  for (let element: number | undefined = node.element; element !== undefined; element = xml.parent(element)) {
    const content = xml.contentRange(element);
    yield withoutSpace(xml.text, content, offset);
    yield content;
    yield xml.elementRange(element);
  }
}

/** The stretch of a value around the offset that holds none of the characters between the parts of a URI, a QName or a list. */
function partOf(text: string, value: Range, offset: number): Range {
  const isDelimiter = (at: number) => /[\s#/:?&=]/.test(text.charAt(at));
  let { start, end } = { start: offset, end: offset };
  while (start > value.start && !isDelimiter(start - 1)) start--;
  while (end < value.end && !isDelimiter(end)) end++;
  return { start, end };
}

/** From the name to the closing quote. */
function attributeRange(xml: XmlDocument, attribute: number): Range {
  const { end } = xml.valueRange(attribute);
  const isQuoted = end < xml.text.length && /["']/.test(xml.text.charAt(end));
  return { start: xml.attributeNameRange(attribute).start, end: isQuoted ? end + 1 : end };
}

/** Content without the white space at its ends, unless the offset lies in that. */
function withoutSpace(text: string, { start, end }: Range, offset: number): Range {
  let [first, last] = [start, end];
  while (first < offset && /\s/.test(text.charAt(first))) first++;
  while (last > offset && /\s/.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}
