import type { XmlTables } from './document';

/** A column of 32-bit integers that grows. */
class Column {
  length = 0;
  #values: Int32Array;

  constructor(capacity: number) {
    this.#values = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  get(row: number): number {
    return this.#values[row]!;
  }

  set(row: number, value: number): void {
    this.#values[row] = value;
  }

  trimmed(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}

type Columns = Omit<XmlTables, 'text' | 'names' | 'scopes' | 'problems' | 'declaredEncoding'>;

/** Fills the columns of {@link XmlTables}: attributes first, then the element they belong to, then its end. */
export class ColumnBuilder {
  /** The elements whose end has not been read, outermost first. */
  readonly open: number[] = [];
  #lastClosed = -1;

  readonly #elementName: Column;
  readonly #elementScope: Column;
  readonly #elementParent: Column;
  readonly #elementLast: Column;
  readonly #elementStart: Column;
  readonly #elementNameEnd: Column;
  readonly #elementOpenEnd: Column;
  readonly #elementCloseStart: Column;
  readonly #elementEnd: Column;
  readonly #elementFirstAttribute: Column;
  readonly #attributeName: Column;
  readonly #attributeNameStart: Column;
  readonly #attributeNameEnd: Column;
  readonly #attributeValueStart: Column;
  readonly #attributeValueEnd: Column;

  /** @param textLength taken as a hint to how many rows there will be */
  constructor(textLength: number) {
    const elements = 16 + (textLength >> 8);
    this.#elementName = new Column(elements);
    this.#elementScope = new Column(elements);
    this.#elementParent = new Column(elements);
    this.#elementLast = new Column(elements);
    this.#elementStart = new Column(elements);
    this.#elementNameEnd = new Column(elements);
    this.#elementOpenEnd = new Column(elements);
    this.#elementCloseStart = new Column(elements);
    this.#elementEnd = new Column(elements);
    this.#elementFirstAttribute = new Column(elements);
    const attributes = 16 + (textLength >> 6);
    this.#attributeName = new Column(attributes);
    this.#attributeNameStart = new Column(attributes);
    this.#attributeNameEnd = new Column(attributes);
    this.#attributeValueStart = new Column(attributes);
    this.#attributeValueEnd = new Column(attributes);
  }

  get elementCount(): number {
    return this.#elementName.length;
  }

  /** The innermost open element, or -1. */
  get innermost(): number {
    return this.open.length === 0 ? -1 : this.open[this.open.length - 1]!;
  }

  elementStart(element: number): number {
    return this.#elementStart.get(element);
  }

  elementNameEnd(element: number): number {
    return this.#elementNameEnd.get(element);
  }

  elementScope(element: number): number {
    return this.#elementScope.get(element);
  }

  attributeNameStart(attribute: number): number {
    return this.#attributeNameStart.get(attribute);
  }

  attributeNameEnd(attribute: number): number {
    return this.#attributeNameEnd.get(attribute);
  }

  /** The first attribute that does not belong to an element yet. */
  get firstPendingAttribute(): number {
    return this.#attributeName.length;
  }

  /** Adds an attribute of the element that is to be opened next. */
  addAttribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    this.#attributeNameStart.push(nameStart);
    this.#attributeNameEnd.push(nameEnd);
    this.#attributeValueStart.push(valueStart);
    this.#attributeValueEnd.push(valueEnd);
  }

  /** Gives the first pending attribute its name, and so to the element opened last. */
  nameAttribute(name: number): void {
    this.#attributeName.push(name);
  }

  dropPendingAttributes(): void {
    const kept = this.#attributeName.length;
    this.#attributeNameStart.length = kept;
    this.#attributeNameEnd.length = kept;
    this.#attributeValueStart.length = kept;
    this.#attributeValueEnd.length = kept;
  }

  /** Opens an element inside the innermost one; its attributes are named next. */
  openElement(name: number, scope: number, start: number, nameEnd: number, openEnd: number): number {
    const element = this.#elementName.length;
    this.#elementName.push(name);
    this.#elementScope.push(scope);
    this.#elementParent.push(this.innermost);
    this.#elementLast.push(element);
    this.#elementStart.push(start);
    this.#elementNameEnd.push(nameEnd);
    this.#elementOpenEnd.push(openEnd);
    this.#elementCloseStart.push(openEnd);
    this.#elementEnd.push(openEnd);
    this.#elementFirstAttribute.push(this.#attributeName.length);
    this.open.push(element);
    return element;
  }

  /** Closes the innermost element. */
  closeElement(closeStart: number, end: number): void {
    const element = this.open.pop()!;
    this.#lastClosed = element;
    this.#elementLast.set(element, this.#elementName.length - 1);
    this.#elementCloseStart.set(element, closeStart);
    this.#elementEnd.set(element, end);
  }

  /** Takes back the last {@link closeElement}. */
  reopenElement(): void {
    this.open.push(this.#lastClosed);
  }

  /** The finished columns; every element must be closed. */
  columns(): Columns {
    this.dropPendingAttributes();
    this.#elementFirstAttribute.push(this.#attributeName.length);
    return {
      elementName: this.#elementName.trimmed(),
      elementScope: this.#elementScope.trimmed(),
      elementParent: this.#elementParent.trimmed(),
      elementLast: this.#elementLast.trimmed(),
      elementStart: this.#elementStart.trimmed(),
      elementNameEnd: this.#elementNameEnd.trimmed(),
      elementOpenEnd: this.#elementOpenEnd.trimmed(),
      elementCloseStart: this.#elementCloseStart.trimmed(),
      elementEnd: this.#elementEnd.trimmed(),
      elementFirstAttribute: this.#elementFirstAttribute.trimmed(),
      attributeName: this.#attributeName.trimmed(),
      attributeNameStart: this.#attributeNameStart.trimmed(),
      attributeNameEnd: this.#attributeNameEnd.trimmed(),
      attributeValueStart: this.#attributeValueStart.trimmed(),
      attributeValueEnd: this.#attributeValueEnd.trimmed(),
    };
  }
}
