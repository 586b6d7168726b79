import type { TextualDocument } from '../edits/edit';
import type { ExpandedName, Range } from '../xml/document';

export type { TextualDocument };

/**
 * Where a finding is: an element, or part of it. The characters are looked up when the finding is published, from the
 * tables the finding was made from.
 */
export interface Place {
  readonly document: TextualDocument;
  readonly element: number;
  /** The value of this attribute; where the element has none of that name, the element's name. */
  readonly attribute?: ExpandedName;
  /** UTF-16 offsets into the attribute's value (references resolved), to narrow the place down. */
  readonly span?: Range;
  /**
   * Instead of an attribute's value: the attribute's name. Instead of an attribute: the name in the start tag (default), what is
   * between the tags, or all from tag to tag.
   */
  readonly part?: 'name' | 'content' | 'whole';
}

/** A stretch of text that belongs to no element, as problems of the text itself do. */
export interface Stretch {
  readonly document: TextualDocument;
  readonly range: Range;
}

/** The UTF-16 offsets of a place in its document's text. */
export function rangeOf(place: Place | Stretch): Range {
  if ('range' in place) return place.range;
  const { xml } = place.document;
  if (place.attribute) {
    const attribute = xml.attribute(place.element, place.attribute.namespace, place.attribute.local);
    if (attribute === undefined) return xml.nameRange(place.element);
    if (place.part === 'name') return xml.attributeNameRange(attribute);
    if (place.span) return xml.decodedValue(attribute).rawRange(place.span.start, place.span.end);
    const range = xml.valueRange(attribute);
    // An empty value has no characters to underline: its quotes are, or where they are not typed yet, the attribute's name.
    if (range.start < range.end) return range;
    const isQuoted = /^(""|'')$/.test(xml.text.slice(range.start - 1, range.end + 1));
    return isQuoted ? { start: range.start - 1, end: range.end + 1 } : xml.attributeNameRange(attribute);
  }
  if (place.part === 'whole') return xml.elementRange(place.element);
  if (place.part === 'content') {
    const content = xml.contentRange(place.element);
    if (content.start < content.end) return content;
  }
  return xml.nameRange(place.element);
}
