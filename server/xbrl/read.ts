import type { XmlDocument } from '../xml/document';
import type { Steps } from '../xml/steps';
import { attributeSlots, elementKinds, type ElementKind } from './vocabulary';
import { clark, namespaces } from './names';
import { StringTable, TableBuilder } from './table';
import { columns, documentReferenceKinds, schemaReferenceKinds, type ColumnOf, type TableName, type XbrlTables } from './tables';

/** What one pass over a document's elements yields. */
export interface ReadResult {
  readonly tables: XbrlTables;
  readonly strings: readonly string[];
  /** The first element that carries each id (XML 1.0, 3.3.1; xml:id). */
  readonly ids: ReadonlyMap<string, number>;
  /** Later elements with an id that is already taken. */
  readonly repeatedIds: readonly { readonly id: string; readonly element: number }[];
  readonly hasXmlBase: boolean;
}

/**
 * Reads the XBRL tables of a document: schema declarations, linkbases embedded or apart, extended links by xlink:type
 * (XBRL 2.1, 3.5.3), simple links. Elements of other vocabularies are passed over; nothing is resolved or judged here.
 * Of a large document, in steps of some milliseconds.
 */
export function readTables(xml: XmlDocument): Steps<ReadResult> {
  return new Reader(xml).read();
}

/** How many elements are read in one step. */
const elementsInStep = 2_000;

type Builders = { readonly [Name in TableName]: TableBuilder<ColumnOf<Name>> };

/** The innermost thing of a kind that the pass is inside of: its table row, and its last descendant element. */
interface Enclosing {
  readonly row: number;
  readonly last: number;
}

class Reader {
  readonly #xml: XmlDocument;
  readonly #strings = new StringTable();
  readonly #builders = Object.fromEntries(Object.entries(columns).map(([name, list]) => [name, new TableBuilder<string>(list)])) as unknown as Builders;
  readonly #ids = new Map<string, number>();
  readonly #repeatedIds: { id: string; element: number }[] = [];
  /** The attribute row of each known attribute on the current element, -1 where it has none. */
  readonly #slots = new Int32Array(attributeSlots.count);
  readonly #linkbases: Enclosing[] = [];
  readonly #links: Enclosing[] = [];
  readonly #languages: (Enclosing & { readonly language: string })[] = [];
  #roleType: Enclosing | undefined;
  #arcroleType: Enclosing | undefined;
  #targetNamespace = '';
  #hasXmlBase = false;

  constructor(xml: XmlDocument) {
    this.#xml = xml;
  }

  *read(): Steps<ReadResult> {
    const { tables } = this.#xml;
    const kinds = tables.names.map(elementKinds.of);
    const slots = tables.names.map(attributeSlots.of);
    const count = this.#countRead();
    for (let element = 0; element < count; element++) {
      if (element % elementsInStep === elementsInStep - 1) yield;
      this.#slots.fill(-1);
      const end = tables.elementFirstAttribute[element + 1]!;
      for (let attribute = tables.elementFirstAttribute[element]!; attribute < end; attribute++) {
        const slot = slots[tables.attributeName[attribute]!]!;
        if (slot >= 0) this.#slots[slot] = attribute;
      }
      this.#leave(this.#linkbases, element);
      this.#leave(this.#languages, element);
      this.#enterLanguage(element);
      this.#leave(this.#links, element);
      this.#readId(element);
      if (this.#slots[attributeSlots.xmlBase]! >= 0) this.#hasXmlBase = true;
      this.#readElement(element, this.#kind(element, kinds[tables.elementName[element]!]));
    }
    return {
      tables: Object.fromEntries(Object.entries(this.#builders).map(([name, builder]) => [name, builder.build()])) as unknown as XbrlTables,
      strings: this.#strings.strings,
      ids: this.#ids,
      repeatedIds: this.#repeatedIds,
      hasXmlBase: this.#hasXmlBase,
    };
  }

  /** Without the last element, where the text is cut off in its start tag: nobody knows what it was to say. */
  #countRead(): number {
    const { text, problems, elementCount } = this.#xml;
    const last = elementCount - 1;
    if (last <= 0 || problems.length === 0) return elementCount;
    const { end } = this.#xml.startTagRange(last);
    return end >= text.trimEnd().length && !text.startsWith('>', end - 1) ? last : elementCount;
  }

  #leave(stack: Enclosing[], element: number): void {
    while (stack.length > 0 && stack.at(-1)!.last < element) stack.pop();
  }

  #readId(element: number): void {
    const id = this.#value(attributeSlots.id) ?? this.#value(attributeSlots.xmlId);
    if (id === undefined) return;
    const normalized = id.trim();
    if (this.#ids.has(normalized)) this.#repeatedIds.push({ id: normalized, element });
    else this.#ids.set(normalized, element);
  }

  /** The XLink type decides for elements outside XBRL's own vocabulary: custom links, arcs and resources. */
  #kind(element: number, kind: ElementKind | undefined): ElementKind | undefined {
    if (kind !== undefined) return kind;
    switch (this.#value(attributeSlots.xlinkType)) {
      case 'extended':
        return 'extendedLink';
      case 'locator':
        return this.#links.length > 0 ? 'locator' : undefined;
      case 'arc':
        return this.#links.length > 0 ? 'arc' : undefined;
      case 'resource':
        return this.#links.length > 0 && this.#xml.parent(element) !== undefined ? 'resource' : undefined;
      default:
        return undefined;
    }
  }

  #readElement(element: number, kind: ElementKind | undefined): void {
    switch (kind) {
      case 'schema':
        if (element === 0) this.#targetNamespace = this.#value(attributeSlots.targetNamespace) ?? '';
        break;
      case 'import':
      case 'include':
      case 'redefine':
        this.#builders.schemaReferences.add({
          element,
          kind: schemaReferenceKinds.indexOf(kind),
          namespace: this.#string(attributeSlots.namespace),
          schemaLocation: this.#string(attributeSlots.schemaLocation),
        });
        break;
      case 'elementDeclaration':
        if (this.#xml.parent(element) === 0) this.#readElementDeclaration(element);
        break;
      case 'complexType':
      case 'simpleType':
        if (this.#xml.parent(element) === 0) this.#readTypeDefinition(element);
        break;
      case 'roleType': {
        const row = this.#builders.roleTypes.add({ element, uri: this.#string(attributeSlots.roleUri), id: this.#string(attributeSlots.id), definition: this.#definition(element) });
        this.#roleType = { row, last: this.#xml.tables.elementLast[element]! };
        break;
      }
      case 'arcroleType': {
        const row = this.#builders.arcroleTypes.add({
          element,
          uri: this.#string(attributeSlots.arcroleUri),
          id: this.#string(attributeSlots.id),
          definition: this.#definition(element),
          cyclesAllowed: this.#string(attributeSlots.cyclesAllowed),
        });
        this.#arcroleType = { row, last: this.#xml.tables.elementLast[element]! };
        break;
      }
      case 'usedOn':
        this.#builders.usedOn.add({
          element,
          roleType: this.#within(this.#roleType, element),
          arcroleType: this.#within(this.#arcroleType, element),
          name: this.#qname(this.#xml.content(element), element),
        });
        break;
      case 'schemaRef':
      case 'linkbaseRef':
        this.#builders.documentReferences.add({
          element,
          kind: documentReferenceKinds.indexOf(kind),
          href: this.#string(attributeSlots.href),
          role: this.#string(attributeSlots.role),
          arcrole: this.#string(attributeSlots.arcrole),
        });
        break;
      case 'linkbase':
        this.#linkbases.push({ row: this.#builders.linkbases.add({ element }), last: this.#xml.tables.elementLast[element]! });
        break;
      case 'roleRef':
      case 'arcroleRef':
        this.#builders.roleReferences.add({
          element,
          linkbase: this.#linkbases.at(-1)?.row ?? -1,
          isArcrole: kind === 'arcroleRef' ? 1 : 0,
          uri: this.#string(kind === 'arcroleRef' ? attributeSlots.arcroleUri : attributeSlots.roleUri),
          href: this.#string(attributeSlots.href),
        });
        break;
      case 'extendedLink': {
        const row = this.#builders.extendedLinks.add({ element, linkbase: this.#linkbases.at(-1)?.row ?? -1, name: this.#name(element), role: this.#string(attributeSlots.role) });
        this.#links.push({ row, last: this.#xml.tables.elementLast[element]! });
        break;
      }
      case 'locator':
        this.#builders.locators.add({ element, link: this.#link(), href: this.#string(attributeSlots.href), label: this.#string(attributeSlots.label) });
        break;
      case 'resource':
        this.#builders.resources.add({
          element,
          link: this.#link(),
          name: this.#name(element),
          label: this.#string(attributeSlots.label),
          role: this.#string(attributeSlots.role),
          language: this.#strings.intern(this.#language()),
        });
        break;
      case 'arc':
        this.#builders.arcs.add({
          element,
          link: this.#link(),
          name: this.#name(element),
          arcrole: this.#string(attributeSlots.arcrole),
          from: this.#string(attributeSlots.from),
          to: this.#string(attributeSlots.to),
          order: this.#string(attributeSlots.order),
          weight: this.#string(attributeSlots.weight),
          use: this.#string(attributeSlots.use),
          priority: this.#string(attributeSlots.priority),
          preferredLabel: this.#string(attributeSlots.preferredLabel),
        });
        break;
      case undefined:
        break;
    }
  }

  #readElementDeclaration(element: number): void {
    const name = this.#value(attributeSlots.name);
    const type = this.#value(attributeSlots.type);
    this.#builders.elementDeclarations.add({
      element,
      name: name === undefined ? -1 : this.#strings.intern(clark({ namespace: this.#targetNamespace, local: name.trim() })),
      id: this.#string(attributeSlots.id),
      type: this.#reference(type, element),
      baseType: type === undefined ? this.#strings.intern(this.#baseOfType(element)) : -1,
      substitutionGroup: this.#reference(this.#value(attributeSlots.substitutionGroup), element),
      abstract: this.#boolean(attributeSlots.abstract),
      nillable: this.#boolean(attributeSlots.nillable),
      periodType: this.#string(attributeSlots.periodType),
      balance: this.#string(attributeSlots.balance),
      typedDomainRef: this.#string(attributeSlots.typedDomainRef),
    });
  }

  #readTypeDefinition(element: number): void {
    const name = this.#value(attributeSlots.name);
    if (name === undefined) return;
    this.#builders.typeDefinitions.add({
      element,
      name: this.#strings.intern(clark({ namespace: this.#targetNamespace, local: name.trim() })),
      base: this.#strings.intern(this.#baseOfType(element)),
    });
  }

  /** The base of the first restriction or extension below a type (or below a declaration's anonymous type). */
  #baseOfType(element: number): string | undefined {
    const xml = this.#xml;
    for (let inner = element + 1; inner <= xml.tables.elementLast[element]!; inner++) {
      const { namespace, local } = xml.name(inner);
      if (namespace !== namespaces.xsd) continue;
      if (local === 'element' || local === 'attribute') return undefined;
      if (local !== 'restriction' && local !== 'extension') continue;
      const base = xml.attributeValue(inner, '', 'base');
      return base === undefined ? undefined : this.#resolved(base, inner);
    }
    return undefined;
  }

  #definition(element: number): number {
    for (const child of this.#xml.children(element)) {
      if (this.#xml.is(child, namespaces.link, 'definition')) return this.#strings.intern(this.#xml.content(child).trim());
    }
    return -1;
  }

  #enterLanguage(element: number): void {
    const language = this.#value(attributeSlots.xmlLang);
    if (language !== undefined) this.#languages.push({ row: element, last: this.#xml.tables.elementLast[element]!, language });
  }

  /** xml:lang in force on the current element (XML 1.0, 2.12): an empty value switches it off. */
  #language(): string | undefined {
    const language = this.#languages.at(-1)?.language;
    return language === '' ? undefined : language;
  }

  #within(enclosing: Enclosing | undefined, element: number): number {
    return enclosing !== undefined && element <= enclosing.last ? enclosing.row : -1;
  }

  #link(): number {
    return this.#links.at(-1)?.row ?? -1;
  }

  #name(element: number): number {
    return this.#strings.intern(clark(this.#xml.name(element)));
  }

  #qname(value: string | undefined, element: number): number {
    const name = value === undefined ? undefined : this.#xml.resolveQName(value, element);
    return name === undefined ? -1 : this.#strings.intern(clark(name));
  }

  /** A name that declarations depend on: while its prefix is not declared it is a name that nothing has, not no name. */
  #reference(value: string | undefined, element: number): number {
    return value === undefined ? -1 : this.#strings.intern(this.#resolved(value, element));
  }

  #resolved(value: string, element: number): string {
    const name = this.#xml.resolveQName(value, element);
    return clark(name ?? { namespace: '?', local: value.trim() });
  }

  #boolean(slot: number): number {
    const value = this.#value(slot)?.trim();
    return value === undefined ? -1 : value === 'true' || value === '1' ? 1 : 0;
  }

  #string(slot: number): number {
    return this.#strings.intern(this.#value(slot));
  }

  #value(slot: number): string | undefined {
    const attribute = this.#slots[slot]!;
    return attribute < 0 ? undefined : this.#xml.value(attribute);
  }
}
