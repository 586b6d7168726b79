import { parse } from '../../server/xml/parse';
import type { XmlDocument } from '../../server/xml/document';

/** How a document is written anew; what it means stays. */
export interface Style {
  /** Appended to every prefix: its declarations and all names that use it change together. */
  readonly prefixSuffix: string;
  /** Puts the attributes of a tag in another order. */
  readonly order: <T>(attributes: readonly T[]) => readonly T[];
  readonly quote: '"' | "'";
  /** White space between attributes. */
  readonly separator: string;
  readonly lineEnd: '\n' | '\r\n' | '\r';
  /** Whether elements without content are written with an end tag. */
  readonly endTags: boolean;
}

/** Attributes and elements that hold a QName, whose prefix has to change with the declarations. */
const qnameAttributes = new Set(['type', 'substitutionGroup', 'ref', 'base']);
const qnameElements = new Set(['usedOn']);

/** Writes a well-formed document in another style. */
export function rewrite(text: string, style: Style): string {
  const xml = parse(text);
  const body = element(xml, 0, style);
  const { start, end } = xml.elementRange(0);
  return (text.slice(0, start) + body + text.slice(end)).replaceAll('\n', style.lineEnd);
}

/**
 * Moves the linkbase that a schema embeds into a document of its own, and leaves a linkbaseRef in its place.
 * @returns the two texts
 */
export function split(text: string, file: string): { readonly schema: string; readonly linkbase: string } {
  const xml = parse(text);
  const linkbase = Array.from({ length: xml.elementCount }, (_, row) => row).find((row) => xml.name(row).local === 'linkbase')!;
  const { start, end } = xml.elementRange(linkbase);
  const declarations = [...xml.attributes(0)].filter((attribute) => xml.attributeName(attribute).namespace.endsWith('/xmlns/'));
  const written = declarations.map((attribute) => ` ${text.slice(xml.attributeNameRange(attribute).start, xml.valueRange(attribute).end + 1)}`).join('');
  const nameEnd = xml.nameRange(linkbase).end;
  return {
    schema: `${text.slice(0, start)}<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="${file}"/>${text.slice(end)}`,
    linkbase: text.slice(start, nameEnd) + written + text.slice(nameEnd, end),
  };
}

function element(xml: XmlDocument, row: number, style: Style): string {
  const tag = name(raw(xml, xml.nameRange(row)), style);
  const attributes = style.order([...xml.attributes(row)]).map((attribute) => style.separator + attributeText(xml, attribute, style));
  const content = contentText(xml, row, style);
  return content === '' && !style.endTags ? `<${tag}${attributes.join('')}/>` : `<${tag}${attributes.join('')}>${content}</${tag}>`;
}

function attributeText(xml: XmlDocument, attribute: number, style: Style): string {
  const written = raw(xml, xml.attributeNameRange(attribute));
  const value = raw(xml, xml.valueRange(attribute)).replaceAll(style.quote, style.quote === '"' ? '&quot;' : '&apos;');
  const isQName = qnameAttributes.has(xml.attributeName(attribute).local) && xml.attributeName(attribute).namespace === '';
  return `${name(written, style)}=${style.quote}${isQName ? name(value, style) : value}${style.quote}`;
}

function contentText(xml: XmlDocument, row: number, style: Style): string {
  const { start, end } = xml.contentRange(row);
  let text = '';
  let from = start;
  for (const child of xml.children(row)) {
    const range = xml.elementRange(child);
    text += xml.text.slice(from, range.start) + element(xml, child, style);
    from = range.end;
  }
  text += xml.text.slice(from, end);
  return qnameElements.has(xml.name(row).local) ? name(text, style) : text;
}

/** A name with its prefix changed; `xml` is nobody's to change. */
function name(written: string, { prefixSuffix }: Style): string {
  if (written.startsWith('xmlns:')) return written + prefixSuffix;
  return written.replace(/^(?!xml:|xmlns$)([^:\s]+):/, `$1${prefixSuffix}:`);
}

function raw(xml: XmlDocument, { start, end }: { readonly start: number; readonly end: number }): string {
  return xml.text.slice(start, end);
}
