import { endOfName, skipSpace, skipSpaceBack } from '../../xml/characters';
import { namespaces } from '../../xbrl/names';
import type { XbrlDocument } from '../../xbrl/document';
import type { ExpandedName, Range, XmlDocument } from '../../xml/document';

/** A QName as it stands in a document (Namespaces in XML 1.0, 4). */
export interface QNamePlace {
  readonly element: number;
  /** Of the whole QName, in UTF-16 offsets. */
  readonly range: Range;
  /** '' where there is none. */
  readonly prefix: string;
  readonly local: string;
  /** What it is: the name of an element or attribute here, or a value that names an element or something else. */
  readonly names: 'this element' | 'this attribute' | 'an element' | 'something else';
}

/** How a value holds QNames. */
interface ValueForm {
  /** One alone or several with blanks between; one with a prefix; or those with a prefix in an XPath expression. */
  readonly shape: 'list' | 'prefixed' | 'expression';
  readonly names: 'an element' | 'something else';
}

const xsi = 'http://www.w3.org/2001/XMLSchema-instance';
const elements: ValueForm = { shape: 'list', names: 'an element' };
const others: ValueForm = { shape: 'list', names: 'something else' };

/**
 * The QNames of a document whose text contains a string: names of elements, in both their tags, and of attributes, and what
 * values hold: references between declarations (XML Schema 1), dimensions and members (XBRL Dimensions 1.0), measures
 * (XBRL 2.1, 4.8.2), usedOn, enumeration domains, reported values that are QNames, what Inline XBRL tags, and whatever formula and table linkbases name.
 * @param needle part of the QNames that are wanted; the rest of the text is passed over
 */
export function* qnamesIn(document: XbrlDocument, needle: string): Generator<QNamePlace> {
  const { xml } = document;
  for (let at = xml.text.indexOf(needle), next: number; at >= 0; at = xml.text.indexOf(needle, next)) {
    const around = textAround(document, at);
    if (around) yield* qnamesOf(document, around, needle);
    // A text is read once, however often the needle stands in it.
    next = Math.max(at + needle.length, around?.range.end ?? 0);
  }
}

/** The QName at an offset. */
export function qnameAt(document: XbrlDocument, offset: number): QNamePlace | undefined {
  const around = textAround(document, offset);
  if (!around) return undefined;
  for (const place of qnamesOf(document, around, '')) if (place.range.start <= offset && offset <= place.range.end) return place;
  return undefined;
}

/** A name, or a text that may hold names. */
interface NamingText {
  readonly element: number;
  readonly range: Range;
  /** How it holds them; for a name, what it is the name of. */
  readonly form: ValueForm | 'this element' | 'this attribute';
}

/** What may be a QName, or hold some, around an offset. */
function textAround(document: XbrlDocument, offset: number): NamingText | undefined {
  const { xml } = document;
  const node = xml.nodeAt(offset);
  if (!node) return undefined;
  const { element, attribute, part } = node;
  switch (part) {
    case 'element-name':
      return { element, range: xml.nameRange(element), form: 'this element' };
    case 'end-tag-name':
      return { element, range: endTagName(xml, element), form: 'this element' };
    case 'attribute-name':
      return { element, range: xml.attributeNameRange(attribute!), form: 'this attribute' };
    case 'attribute-value': {
      const form = formOfAttribute(document, xml.name(element), xml.attributeName(attribute!));
      return form && { element, range: xml.valueRange(attribute!), form };
    }
    case 'content': {
      const form = xml.tables.elementLast[element] === element ? formOfContent(document, xml.name(element)) : undefined;
      return form && { element, range: xml.contentRange(element), form };
    }
    case 'start-tag':
      return undefined;
  }
}

function endTagName(xml: XmlDocument, element: number): Range {
  const start = xml.tables.elementCloseStart[element]! + 2;
  return { start, end: endOfName(xml.text, start) };
}

function* qnamesOf({ xml }: XbrlDocument, { element, range, form }: NamingText, needle: string): Generator<QNamePlace> {
  if (typeof form !== 'string') {
    yield* inText(xml, element, range, needle, form);
    return;
  }
  const qname = xml.text.slice(range.start, range.end);
  // An attribute without a prefix has no namespace, and a declaration's prefix is its name's other part.
  if (form === 'this attribute' && (!qname.includes(':') || qname.startsWith('xmlns:'))) return;
  if (qname.includes(needle)) yield { element, range, ...parts(qname), names: form };
}

/** The part of a QName behind its prefix. */
export function localRange({ range, prefix }: QNamePlace): Range {
  return prefix === '' ? range : { start: range.start + prefix.length + 1, end: range.end };
}

/** Names that schemas refer to by these attributes are no elements. */
const schemaNames: ReadonlySet<string> = new Set(['type', 'base', 'itemType', 'memberTypes', 'refer']);

function formOfAttribute(document: XbrlDocument, element: ExpandedName, { namespace, local }: ExpandedName): ValueForm | undefined {
  if (namespace === xsi) return local === 'type' ? others : undefined;
  if (namespace === namespaces.enum2014 || namespace === namespaces.enum2020) return local === 'domain' ? elements : undefined;
  if (namespace !== '') return undefined;
  switch (element.namespace) {
    case namespaces.xsd:
      if (local === 'substitutionGroup' || (local === 'ref' && element.local === 'element')) return elements;
      return schemaNames.has(local) || local === 'ref' ? others : undefined;
    case namespaces.xbrldi:
      return local === 'dimension' ? elements : undefined;
    case namespaces.inline:
    case namespaces.inline2008:
      return local === 'name' ? elements : local === 'format' ? others : undefined;
    default:
      return isOfLinkbase(document, element) ? { shape: 'expression', names: 'an element' } : undefined;
  }
}

function formOfContent(document: XbrlDocument, element: ExpandedName): ValueForm | undefined {
  switch (element.namespace) {
    case namespaces.xsd:
      return undefined;
    case namespaces.link:
      return element.local === 'usedOn' ? others : undefined;
    case namespaces.xbrli:
      return element.local === 'measure' ? others : undefined;
    case namespaces.xbrldi:
      return element.local === 'explicitMember' ? elements : undefined;
    case namespaces.xhtml:
      return undefined;
    default:
      if (document.kind === 'instance') return { shape: 'prefixed', names: 'an element' };
      return isOfLinkbase(document, element) ? { shape: 'expression', names: 'an element' } : undefined;
  }
}

/** Prose that XBRL International's linkbases hold: labels, references and messages. */
const prose = /^http:\/\/xbrl\.org\/(?:2008\/(?:label|reference)|2010\/message)$/;

/** Whether an element is of formula, table or another of XBRL International's linkbases beyond XBRL 2.1, and no prose. */
function isOfLinkbase(document: XbrlDocument, { namespace }: ExpandedName): boolean {
  return document.kind !== 'instance' && /^https?:\/\/(?:www\.)?xbrl\.org\/(?:\d{4}|PWD|CR|PR|REC)\//.test(namespace) && namespace !== namespaces.xbrldt && !prose.test(namespace);
}

const ncNameStart = String.raw`[\p{L}_]`;
const ncNameRest = String.raw`[\p{L}\p{M}\p{N}_.\-\u00B7]`;
const shapes: Readonly<Record<ValueForm['shape'], RegExp>> = {
  list: new RegExp(String.raw`(?<=^|\s)${ncNameStart}${ncNameRest}*(?::${ncNameStart}${ncNameRest}*)?(?=\s|$)`, 'gu'),
  prefixed: new RegExp(String.raw`^${ncNameStart}${ncNameRest}*:${ncNameStart}${ncNameRest}*$`, 'gu'),
  expression: new RegExp(String.raw`(?<!${ncNameRest})${ncNameStart}${ncNameRest}*:${ncNameStart}${ncNameRest}*`, 'gu'),
};

/** The QNames in a value or in character data, as it is written; a name with a character reference in it is passed over. */
function* inText(xml: XmlDocument, element: number, range: Range, needle: string, { shape, names }: ValueForm): Generator<QNamePlace> {
  const start = skipSpace(xml.text, range.start);
  const text = xml.text.slice(start, Math.max(start, skipSpaceBack(xml.text, range.end)));
  if (!text.includes(needle)) return;
  for (const match of text.matchAll(shapes[shape])) {
    const [qname] = match;
    // In XPath, a variable and a function.
    const isOther = shape === 'expression' && (text.charAt(match.index - 1) === '$' || text.charAt(match.index + qname.length) === '(');
    if (qname.includes(needle)) yield { element, range: { start: start + match.index, end: start + match.index + qname.length }, ...parts(qname), names: isOther ? 'something else' : names };
  }
}

function parts(qname: string): { readonly prefix: string; readonly local: string } {
  const colon = qname.indexOf(':');
  return { prefix: qname.slice(0, Math.max(0, colon)), local: qname.slice(colon + 1) };
}
