import { clark, namespaces } from '../xbrl/names';
import type { XmlDocument } from '../xml/document';
import { decodeText } from '../xml/decode';

/**
 * An element as a string that is the same for s-equal elements (XBRL 2.1, 4.10): names, attributes in any order, text and
 * children in theirs. Without their types, values compare as strings, white space around them left out.
 */
export function equalityKey(xml: XmlDocument, element: number): string {
  const { elementLast, elementOpenEnd } = xml.tables;
  const parts: string[] = [];
  const open: number[] = [];
  let read = elementOpenEnd[element]!;
  const close = (until: number) => {
    while (open.length > 0 && elementLast[open.at(-1)!]! < until) {
      read = takeText(xml, read, xml.contentRange(open.pop()!).end, parts);
      parts.push('/');
    }
  };
  for (let row = element; row <= elementLast[element]!; row++) {
    close(row);
    if (row > element) takeText(xml, read, xml.elementRange(row).start, parts);
    parts.push(`<${clark(xml.name(row))}`, ...attributesOf(xml, row));
    open.push(row);
    read = elementOpenEnd[row]!;
  }
  close(Infinity);
  return JSON.stringify(parts);
}

/** Notes the text between two offsets, if there is any; returns the latter. */
function takeText(xml: XmlDocument, start: number, end: number, parts: string[]): number {
  const text = decodeText(xml.text, start, end).trim();
  if (text !== '') parts.push(`=${text}`);
  return end;
}

/** The attributes of an element that are no namespace declarations, in order of their names. */
export function attributesOf(xml: XmlDocument, element: number): readonly string[] {
  const attributes: string[] = [];
  for (const attribute of xml.attributes(element)) {
    const name = xml.attributeName(attribute);
    if (name.namespace !== namespaces.xmlns) attributes.push(`@${clark(name)}=${xml.value(attribute).trim()}`);
  }
  return attributes.sort();
}
