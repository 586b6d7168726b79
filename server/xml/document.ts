import { decodeText, decodeValue, normalizedValue, type DecodedValue } from './decode';
import type { XmlProblem } from './problems';

/** A half-open range of UTF-16 offsets into a document's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A name with its prefix resolved (Namespaces in XML 1.0, 2.1); `namespace` is '' where there is none. */
export interface ExpandedName {
  readonly namespace: string;
  readonly local: string;
}

/** What can stand under a cursor; see {@link XmlDocument.nodeAt}. */
export interface XmlNode {
  readonly element: number;
  /** The attribute, if the offset lies in one. */
  readonly attribute?: number;
  readonly part: 'element-name' | 'end-tag-name' | 'start-tag' | 'attribute-name' | 'attribute-value' | 'content';
}

/**
 * The tables the parser fills: one row for each element or attribute, in document order, all offsets UTF-16 into `text`.
 * The descendants of element `e` are the rows `e + 1` to `elementLast[e]`.
 */
export interface XmlTables {
  readonly text: string;
  /**
   * Every expanded name that occurs, each once; `elementName` and `attributeName` point into it. One whose prefix is not
   * declared has no namespace, and is here once for each such prefix.
   */
  readonly names: readonly ExpandedName[];
  /**
   * Namespace declarations in force, '' for the default namespace: scope 0 has only `xml`. An element whose declarations
   * change those around it has another scope, the same one as its neighbours that declare the same.
   */
  readonly scopes: readonly ReadonlyMap<string, string>[];
  readonly problems: readonly XmlProblem[];
  /** The `encoding` of the XML declaration and where its value stands, without quotes. */
  readonly declaredEncoding: (Range & { readonly name: string }) | undefined;

  readonly elementName: Int32Array;
  readonly elementScope: Int32Array;
  /** -1 for the root. */
  readonly elementParent: Int32Array;
  /** The last descendant; the element itself where it has none. */
  readonly elementLast: Int32Array;
  /** Offset of `<`. */
  readonly elementStart: Int32Array;
  /** Just after the name in the start tag, which begins at `elementStart + 1`. */
  readonly elementNameEnd: Int32Array;
  /** Just after the `>` of the start tag, or where an unfinished start tag was given up. */
  readonly elementOpenEnd: Int32Array;
  /** Offset of `</`; `elementOpenEnd` of a self-closing element; where its end was assumed if the end tag is missing. */
  readonly elementCloseStart: Int32Array;
  /** Just after the `>` of the end tag; equal to `elementCloseStart` where there is none. */
  readonly elementEnd: Int32Array;
  /** One row more than there are elements: the attributes of `e` are `[e]` up to, not including, `[e + 1]`. */
  readonly elementFirstAttribute: Int32Array;

  /** Namespace declarations are attributes too, in the namespace `http://www.w3.org/2000/xmlns/`. */
  readonly attributeName: Int32Array;
  readonly attributeNameStart: Int32Array;
  readonly attributeNameEnd: Int32Array;
  /** The raw value, without its quotes. */
  readonly attributeValueStart: Int32Array;
  readonly attributeValueEnd: Int32Array;
}

/** How a document differs from an earlier one whose elements and attributes are all the same. */
export interface InnerEdit {
  /** The {@link XmlDocument.identity} of the earlier document. */
  readonly base: object;
  readonly element: number;
  /** The attribute whose value is another; `undefined` where it is the character data of the element. */
  readonly attribute: number | undefined;
}

/** Where the text of a document differs from that of an earlier one: what stood there in [start, end), UTF-16 offsets, is longer by `delta` now. */
export interface ChangedStretch {
  /** The {@link XmlDocument.identity} of the earlier document. */
  readonly base: object;
  readonly start: number;
  readonly end: number;
  readonly delta: number;
}

/**
 * One XML document as read from half-typed text: elements and attributes are numbers, in document order, and everything
 * about them is cut out of the text when asked for. Immutable; a new text gives a new document.
 *
 * Invariant: nothing here knows XBRL, prefixes carry no meaning beyond their namespace, and no entity but the five
 * predefined ones and character references is ever expanded.
 */
export class XmlDocument {
  /** Tells this document from all others, without keeping them alive. */
  readonly identity: object = {};
  readonly tables: XmlTables;
  /** Set where only the value of one attribute, or character data in one element, differs from an earlier document. */
  readonly edit: InnerEdit | undefined;

  /** The same object in versions of a document that differ in nothing but values of attributes and character data. */
  readonly markup: object;

  /** Set where it is known in what the text differs from an earlier document's, whatever that did to elements and attributes. */
  readonly changed: ChangedStretch | undefined;

  constructor(tables: XmlTables, changed?: ChangedStretch, edit?: InnerEdit, markup: object = {}) {
    this.markup = markup;
    this.tables = tables;
    this.edit = edit;
    this.changed = changed;
  }

  get text(): string {
    return this.tables.text;
  }

  get problems(): readonly XmlProblem[] {
    return this.tables.problems;
  }

  /** The same document with problems found elsewhere, as when its bytes were decoded; one that it has already is left out. */
  withProblems(problems: readonly XmlProblem[]): XmlDocument {
    const known = this.tables.problems;
    const added = problems.filter((problem) => !known.some(({ kind, start }) => kind === problem.kind && start === problem.start));
    return added.length === 0 ? this : new XmlDocument({ ...this.tables, problems: [...known, ...added].sort((a, b) => a.start - b.start) });
  }

  get elementCount(): number {
    return this.tables.elementName.length;
  }

  /** The document element, or `undefined` in a text without any. */
  get root(): number | undefined {
    return this.elementCount > 0 ? 0 : undefined;
  }

  name(element: number): ExpandedName {
    return this.tables.names[this.tables.elementName[element]!]!;
  }

  /** Whether the element has that expanded name. */
  is(element: number, namespace: string, local: string): boolean {
    const name = this.name(element);
    return name.local === local && name.namespace === namespace;
  }

  parent(element: number): number | undefined {
    const parent = this.tables.elementParent[element]!;
    return parent < 0 ? undefined : parent;
  }

  /** The child elements, in document order. */
  *children(element: number): Generator<number> {
    const { elementLast } = this.tables;
    for (let child = element + 1; child <= elementLast[element]!; child = elementLast[child]! + 1) yield child;
  }

  /** The attributes of an element, in document order, namespace declarations included. */
  *attributes(element: number): Generator<number> {
    const { elementFirstAttribute } = this.tables;
    for (let attribute = elementFirstAttribute[element]!; attribute < elementFirstAttribute[element + 1]!; attribute++) yield attribute;
  }

  attributeName(attribute: number): ExpandedName {
    return this.tables.names[this.tables.attributeName[attribute]!]!;
  }

  /** The element's attribute of that expanded name, or `undefined`. */
  attribute(element: number, namespace: string, local: string): number | undefined {
    const { elementFirstAttribute, attributeName, names } = this.tables;
    for (let attribute = elementFirstAttribute[element]!; attribute < elementFirstAttribute[element + 1]!; attribute++) {
      const name = names[attributeName[attribute]!]!;
      if (name.local === local && name.namespace === namespace) return attribute;
    }
    return undefined;
  }

  /** The value of an attribute, with references resolved and white space normalised (XML 1.0, 3.3.3, as CDATA). */
  value(attribute: number): string {
    const { text, attributeValueStart, attributeValueEnd } = this.tables;
    return normalizedValue(text, attributeValueStart[attribute]!, attributeValueEnd[attribute]!);
  }

  /** The value together with the map from its offsets to those of the text. */
  decodedValue(attribute: number): DecodedValue {
    const { text, attributeValueStart, attributeValueEnd } = this.tables;
    return decodeValue(text, attributeValueStart[attribute]!, attributeValueEnd[attribute]!);
  }

  /** The value of the element's attribute of that name, or `undefined` where it has none. */
  attributeValue(element: number, namespace: string, local: string): string | undefined {
    const attribute = this.attribute(element, namespace, local);
    return attribute === undefined ? undefined : this.value(attribute);
  }

  /** The character data of an element and its descendants: references resolved, CDATA unwrapped, comments left out. */
  content(element: number): string {
    const { text, elementOpenEnd, elementCloseStart } = this.tables;
    return decodeText(text, elementOpenEnd[element]!, elementCloseStart[element]!);
  }

  /** What a prefix stands for at an element ('' asks for the default namespace), or `undefined` if it is not bound. */
  namespaceOf(prefix: string, element: number): string | undefined {
    return this.tables.scopes[this.tables.elementScope[element]!]!.get(prefix);
  }

  /**
   * Resolves a QName written in a value or in content (XML Schema 2, 3.2.18): without a prefix it takes the default
   * namespace. `undefined` where the prefix is not bound.
   */
  resolveQName(qname: string, element: number): ExpandedName | undefined {
    const trimmed = qname.trim();
    const colon = trimmed.indexOf(':');
    const prefix = colon < 0 ? '' : trimmed.slice(0, colon);
    const namespace = this.namespaceOf(prefix, element) ?? (prefix === '' ? '' : undefined);
    return namespace === undefined ? undefined : { namespace, local: trimmed.slice(colon + 1) };
  }

  /** The name in the start tag. */
  nameRange(element: number): Range {
    return { start: this.tables.elementStart[element]! + 1, end: this.tables.elementNameEnd[element]! };
  }

  startTagRange(element: number): Range {
    return { start: this.tables.elementStart[element]!, end: this.tables.elementOpenEnd[element]! };
  }

  contentRange(element: number): Range {
    return { start: this.tables.elementOpenEnd[element]!, end: this.tables.elementCloseStart[element]! };
  }

  /** From `<` of the start tag to `>` of the end tag. */
  elementRange(element: number): Range {
    return { start: this.tables.elementStart[element]!, end: this.tables.elementEnd[element]! };
  }

  attributeNameRange(attribute: number): Range {
    return { start: this.tables.attributeNameStart[attribute]!, end: this.tables.attributeNameEnd[attribute]! };
  }

  /** The raw value, without its quotes. */
  valueRange(attribute: number): Range {
    return { start: this.tables.attributeValueStart[attribute]!, end: this.tables.attributeValueEnd[attribute]! };
  }

  /** The innermost element that contains the offset, from its `<` up to and including the end of its `>`. */
  elementAt(offset: number): number | undefined {
    const { elementStart, elementEnd, elementParent } = this.tables;
    let low = 0;
    let high = this.elementCount;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (elementStart[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    let element = low - 1;
    while (element >= 0 && offset > elementEnd[element]!) element = elementParent[element]!;
    return element < 0 ? undefined : element;
  }

  /** What stands at the offset; a cursor just behind a name or a value still counts as in it. */
  nodeAt(offset: number): XmlNode | undefined {
    const element = this.elementAt(offset);
    if (element === undefined) return undefined;
    const { text, elementStart, elementNameEnd, elementOpenEnd, elementCloseStart, elementEnd } = this.tables;
    if (offset <= elementNameEnd[element]!) return { element, part: offset > elementStart[element]! ? 'element-name' : 'start-tag' };
    const openEnd = elementOpenEnd[element]!;
    // A start tag that is not finished goes on at its end: that is where the next attribute is being typed.
    if (offset < openEnd || (offset === openEnd && text.charAt(openEnd - 1) !== '>')) {
      for (const attribute of this.attributes(element)) {
        const name = this.attributeNameRange(attribute);
        if (offset >= name.start && offset <= name.end) return { element, attribute, part: 'attribute-name' };
        const value = this.valueRange(attribute);
        if (offset >= value.start && offset <= value.end) return { element, attribute, part: 'attribute-value' };
      }
      return { element, part: 'start-tag' };
    }
    if (offset > elementCloseStart[element]! && offset < elementEnd[element]!) return { element, part: 'end-tag-name' };
    return { element, part: 'content' };
  }
}
