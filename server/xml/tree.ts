import { ColumnBuilder } from './columns';
import { normalizedValue } from './decode';
import type { XmlTables } from './document';
import { Namespaces, type Declaration } from './namespaces';
import type { SyntaxProblems } from './problems';

/** The elements and attributes of one document while it is read, with their names resolved. */
export class TreeBuilder {
  readonly columns: ColumnBuilder;
  readonly #text: string;
  readonly #problems: SyntaxProblems;
  readonly #namespaces: Namespaces;
  /** The names and declarations of the attributes that do not belong to an element yet; of the names, only so many count. */
  readonly #attributeNames: string[] = [];
  #attributeCount = 0;
  readonly #declarations: Declaration[] = [];
  /** By row of a name, the last element that had an attribute of that name. */
  readonly #lastBearer: number[] = [];

  constructor(text: string, problems: SyntaxProblems) {
    this.#text = text;
    this.#problems = problems;
    this.#namespaces = new Namespaces(problems);
    this.columns = new ColumnBuilder(text.length);
  }

  /** Whether so many namespaces are declared inside one another that reading must stop. */
  get hasTooManyBindings(): boolean {
    return this.#namespaces.hasTooManyBindings;
  }

  /** The elements whose end has not been read, outermost first. */
  get open(): readonly number[] {
    return this.columns.open;
  }

  /** An element's name as written in its start tag. */
  rawName(element: number): string {
    return this.#text.slice(this.columns.elementStart(element) + 1, this.columns.elementNameEnd(element));
  }

  /** Adds an attribute of the element that is to be opened next. */
  addAttribute(name: string, nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    this.columns.addAttribute(nameStart, nameEnd, valueStart, valueEnd);
    this.#attributeNames[this.#attributeCount++] = name;
    if (isDeclaration(name)) {
      this.#declarations.push({ prefix: name.slice(6), namespace: normalizedValue(this.#text, valueStart, valueEnd), start: nameStart, end: nameEnd });
    }
  }

  /** Forgets the attributes that do not belong to an element yet. */
  dropAttributes(): void {
    this.columns.dropPendingAttributes();
    this.#attributeCount = 0;
    this.#declarations.length = 0;
  }

  /**
   * Opens an element inside the innermost one, with the attributes added before.
   * @param isBroken in a tag that is broken anyway, names that cannot be resolved go unreported
   */
  openElement(name: string, start: number, nameEnd: number, openEnd: number, isBroken: boolean): void {
    const { columns } = this;
    const outer = columns.innermost;
    let scope = outer < 0 ? 0 : columns.elementScope(outer);
    if (this.#declarations.length > 0) {
      scope = this.#namespaces.enter(scope, this.#declarations, isBroken);
      this.#declarations.length = 0;
    }
    const element = columns.openElement(this.#namespaces.elementName(name, scope, start + 1, isBroken), scope, start, nameEnd, openEnd);
    for (let index = 0; index < this.#attributeCount; index++) {
      const attributeName = this.#attributeNames[index]!;
      const attribute = columns.firstPendingAttribute;
      const nameStart = columns.attributeNameStart(attribute);
      const row = this.#namespaces.attributeName(attributeName, scope, nameStart, isBroken);
      columns.nameAttribute(row);
      // An attribute occurs once in a tag, whatever its prefix (Namespaces in XML 1.0, 6.3).
      if (this.#lastBearer[row] === element && !isBroken) {
        this.#problems.add(nameStart, columns.attributeNameEnd(attribute), `The attribute ${attributeName} occurs twice in this tag. Remove one of them.`);
      }
      this.#lastBearer[row] = element;
    }
    this.#attributeCount = 0;
  }

  /** Closes the innermost element. */
  closeElement(closeStart: number, end: number): void {
    this.columns.closeElement(closeStart, end);
  }

  /** What was read; elements still open are closed at `end`. */
  finish(end: number): Omit<XmlTables, 'text' | 'problems' | 'declaredEncoding'> {
    while (this.open.length > 0) this.columns.closeElement(end, end);
    return { ...this.columns.columns(), names: this.#namespaces.names, scopes: this.#namespaces.scopes };
  }
}

/** Whether an attribute of that name declares a namespace: `xmlns` or `xmlns:…`. */
function isDeclaration(name: string): boolean {
  // Most names are told apart by their second character.
  return name.charCodeAt(1) === 0x6d && name.startsWith('xmlns') && (name.length === 5 || name.charCodeAt(5) === 0x3a);
}
