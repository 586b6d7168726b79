import type { Range } from '../../xml/document';
import type { OwnershipDocument } from '../document';

/** What stands under a cursor: a footnote, or a reference to one. */
export interface Subject {
  readonly kind: 'footnote' | 'reference';
  /** The footnote's id; '' where none is written. */
  readonly id: string;
  /** The characters that stand for it, in UTF-16 offsets. */
  readonly range: Range;
}

/**
 * What stands at an offset (UTF-16): in the tags of a `footnote` or a `footnoteId`, that. The text of a footnote stands for
 * nothing but itself.
 */
export function subjectAt(document: OwnershipDocument, offset: number): Subject | undefined {
  const { xml } = document;
  const node = xml.nodeAt(offset);
  if (!node || node.part === 'content' || node.part === 'start-tag') return undefined;
  const { element } = node;
  const reference = document.references.find((candidate) => candidate.element === element);
  const named = reference ?? document.footnotes.find((candidate) => candidate.element === element);
  if (!named) return undefined;
  const kind = reference ? 'reference' : 'footnote';
  if (node.attribute === undefined) {
    const range = node.part === 'element-name' ? xml.nameRange(element) : { start: xml.contentRange(element).end + 2, end: xml.elementRange(element).end - 1 };
    return { kind, id: named.id, range };
  }
  const { namespace, local } = xml.attributeName(node.attribute);
  return namespace === '' && local === 'id' ? { kind, id: named.id, range: rangeOfId(document, element) } : undefined;
}

/** The characters of the id of a footnote or a reference; its element's name where it has none. */
export function rangeOfId({ xml }: OwnershipDocument, element: number): Range {
  const attribute = xml.attribute(element, '', 'id');
  return attribute === undefined ? xml.nameRange(element) : xml.valueRange(attribute);
}
