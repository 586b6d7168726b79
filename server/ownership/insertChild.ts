import type { FixEdit } from '../edits/edit';
import { insertAfter, insertBefore } from '../edits/insertElement';
import { indentationBefore, lineEndBefore } from '../edits/lines';
import type { ElementDeclaration } from './declarations';
import type { OwnershipDocument } from './document';

/**
 * Inserts an element where its declaration wants it among the children of another: behind the last of those that go before
 * it, else before the first.
 * @param parent an element whose declaration has this child
 * @param markup the element as it is to be written, on one line or indented as if it stood at the start of a line
 */
export function insertChild(document: OwnershipDocument, parent: number, child: ElementDeclaration, markup: string): FixEdit {
  const order = document.declaration(parent)?.children.map(({ name }) => name) ?? [];
  const siblings = [...document.xml.children(parent)];
  const rankOf = (sibling: number) => order.indexOf(document.xml.name(sibling).local);
  const isBefore = (sibling: number) => rankOf(sibling) >= 0 && rankOf(sibling) <= order.indexOf(child.name);
  const previous = siblings.findLast(isBefore);
  const [first] = siblings;
  if (first === undefined) return insertIntoEmpty(document, parent, markup);
  const sibling = previous ?? first;
  const indented = indent(document, sibling, markup);
  return previous === undefined ? insertBefore(document, first, indented) : insertAfter(document, previous, indented);
}

/** Further lines of a markup get the indentation and the line end of an element beside which it is to stand. */
function indent(document: OwnershipDocument, sibling: number, markup: string): string {
  const { text } = document.xml;
  const { start } = document.xml.elementRange(sibling);
  const indentation = indentationBefore(text, start);
  return indentation === undefined ? markup.replace(/\n\s*/g, '') : markup.replaceAll('\n', lineEndBefore(text, start) + indentation);
}

function insertIntoEmpty(document: OwnershipDocument, parent: number, markup: string): FixEdit {
  const { xml } = document;
  const { start, end } = xml.elementRange(parent);
  const indentation = indentationBefore(xml.text, start);
  const lineEnd = lineEndBefore(xml.text, start);
  const inside =
    indentation === undefined
      ? markup.replace(/\n\s*/g, '')
      : `${lineEnd}${indentation}${unitOf(document)}${markup.replaceAll('\n', lineEnd + indentation + unitOf(document))}${lineEnd}${indentation}`;
  const content = xml.contentRange(parent);
  if (content.end < end) return { document, range: content, newText: inside };
  return { document, range: { start: xml.nameRange(parent).end, end }, newText: `>${inside}</${xml.name(parent).local}>` };
}

/** By how much the document indents: what stands before the first child of the document element. */
export function unitOf({ xml }: OwnershipDocument): string {
  const [first] = xml.root === undefined ? [] : xml.children(xml.root);
  const unit = first === undefined ? undefined : indentationBefore(xml.text, xml.elementRange(first).start);
  return unit === undefined || unit === '' ? '  ' : unit;
}
