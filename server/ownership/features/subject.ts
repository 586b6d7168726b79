import type { Range } from '../../xml/document';
import type { Field, OwnershipDocument } from '../document';

/** What stands under a cursor. */
export type Subject =
  | {
      /** A footnote, or a reference to one. */
      readonly kind: 'footnote' | 'reference';
      readonly element: number;
      /** The footnote's id; '' where none is written. */
      readonly id: string;
      /** The characters that stand for it, in UTF-16 offsets. */
      readonly range: Range;
    }
  | { readonly kind: 'element'; readonly element: number; readonly range: Range }
  | { readonly kind: 'value'; readonly element: number; readonly field: Field; readonly range: Range };

/** A subject that names a footnote. */
export type FootnoteSubject = Subject & { readonly id: string };

/**
 * What stands at an offset (UTF-16): in the tags of a `footnote` or a `footnoteId`, that; in those of another element, the
 * element; between them, its value, if it has one by its declaration. The text of a footnote stands for nothing but itself.
 */
export function subjectAt(document: OwnershipDocument, offset: number): Subject | undefined {
  const { xml } = document;
  const node = xml.nodeAt(offset);
  if (!node || node.part === 'start-tag') return undefined;
  const { element } = node;
  if (node.part === 'content') return valueAt(document, element);
  const range = node.part === 'element-name' ? xml.nameRange(element) : { start: xml.contentRange(element).end + 2, end: xml.elementRange(element).end - 1 };
  const reference = document.references.find((candidate) => candidate.element === element);
  const named = reference ?? document.footnotes.find((candidate) => candidate.element === element);
  if (!named) return node.attribute === undefined ? { kind: 'element', element, range } : undefined;
  const kind = reference ? 'reference' : 'footnote';
  if (node.attribute === undefined) return { kind, element, id: named.id, range };
  const { namespace, local } = xml.attributeName(node.attribute);
  return namespace === '' && local === 'id' ? { kind, element, id: named.id, range: rangeOfId(document, element) } : undefined;
}

/** The footnote that is meant at an offset (UTF-16), in its own tags or in those of a reference to it. */
export function footnoteAt(document: OwnershipDocument, offset: number): FootnoteSubject | undefined {
  const subject = subjectAt(document, offset);
  return subject && 'id' in subject ? subject : undefined;
}

/** The characters of the id of a footnote or a reference; its element's name where it has none. */
export function rangeOfId({ xml }: OwnershipDocument, element: number): Range {
  const attribute = xml.attribute(element, '', 'id');
  return attribute === undefined ? xml.nameRange(element) : xml.valueRange(attribute);
}

function valueAt(document: OwnershipDocument, element: number): Subject | undefined {
  const field = document.field(element);
  if (!field || field.value === '' || field.declaration.name === 'footnote') return undefined;
  return { kind: 'value', element, field, range: document.xml.contentRange(element) };
}
