import type { ExpandedName, XmlDocument } from '../xml/document';
import { escapeContent, escapeValue } from './escape';
import { writeAttributeName, writeElementName } from './prefix';
import { attributeRange, attributeStyle } from './startTag';

/** An attribute of an element to be written. */
export interface AttributeToWrite {
  readonly name: ExpandedName;
  /** What is to be read there, without references. */
  readonly value: string;
}

/**
 * Writes an element without child elements the way the document writes its like.
 * @param parent where it is to stand: prefixes in force there are used, others declared on the element
 * @param model a similar element of the same parent, whose order of attributes, spaces and quotes are taken over; attributes
 * it lacks come first, those it has alone are left out
 * @param content its character data, without references; without it, the element is empty
 */
export function writeElement(xml: XmlDocument, parent: number, name: ExpandedName, attributes: readonly AttributeToWrite[], model: number | undefined, content?: string): string {
  const { firstSeparator, separator, quote } = model === undefined ? { ...attributeStyle(xml, parent), firstSeparator: ' ', separator: ' ' } : attributeStyle(xml, model);
  const element = writeElementName(xml, parent, name);
  const declarations = new Map(element.declaration && [[element.declaration.name, element.declaration.namespace]]);
  const written = inOrderOf(xml, model, attributes).map((attribute) => {
    const { qname, declaration } = writeAttributeName(xml, parent, attribute.name);
    if (declaration) declarations.set(declaration.name, declaration.namespace);
    return [qname, attribute.value] as const;
  });
  const parts = [...declarations, ...written].map(([qname, value], index) => `${index === 0 ? firstSeparator : separator}${qname}=${quote}${escapeValue(value, quote, xml)}${quote}`);
  const tag = `<${element.qname}${parts.join('')}`;
  return content === undefined ? tag + ending(xml, model) : `${tag}>${escapeContent(content, xml)}</${element.qname}>`;
}

function inOrderOf(xml: XmlDocument, model: number | undefined, attributes: readonly AttributeToWrite[]): readonly AttributeToWrite[] {
  if (model === undefined) return attributes;
  const order = Array.from(xml.attributes(model), (attribute) => xml.attributeName(attribute));
  const rank = ({ name }: AttributeToWrite) => order.findIndex(({ namespace, local }) => namespace === name.namespace && local === name.local);
  return attributes.toSorted((a, b) => rank(a) - rank(b));
}

/** What stands behind the last attribute of the model, if that too is a tag of an empty element. */
function ending(xml: XmlDocument, model: number | undefined): string {
  const last = model === undefined ? undefined : [...xml.attributes(model)].at(-1);
  if (model === undefined || last === undefined) return '/>';
  const end = xml.text.slice(attributeRange(xml, last).end, xml.startTagRange(model).end);
  return /^\s*\/>$/.test(end) ? end : '/>';
}
