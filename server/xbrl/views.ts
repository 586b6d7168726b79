import { parseClark } from './names';
import type { XbrlDocument, XbrlNode } from './document';
import type { Pointer } from './pointer';
import type { NamedValue } from './content';
import type { Cells } from './table';
import { documentReferenceKinds, schemaReferenceKinds, type DocumentReferenceKind, type SchemaReferenceKind, type TableName, type XbrlTables } from './tables';

/** One row of one of a document's tables, read by name. Two views of one document are the same object if they are the same row. */
abstract class View<Name extends TableName> implements XbrlNode {
  protected readonly columns: XbrlTables[Name]['columns'];

  constructor(readonly document: XbrlDocument, readonly row: number, table: Name) {
    this.columns = document.tables[table].columns;
  }

  get element(): number {
    return (this.columns as { readonly element: Cells }).element[this.row]!;
  }

  protected string(column: Cells): string | undefined {
    const number = column[this.row]!;
    return number < 0 ? undefined : this.document.string(number);
  }

  protected boolean(column: Cells): boolean | undefined {
    const cell = column[this.row]!;
    return cell < 0 ? undefined : cell === 1;
  }
}

/** xs:import, xs:include or xs:redefine. */
export class SchemaReference extends View<'schemaReferences'> {
  get kind(): SchemaReferenceKind {
    return schemaReferenceKinds[this.columns.kind[this.row]!]!;
  }

  get namespace(): string | undefined {
    return this.string(this.columns.namespace);
  }

  get schemaLocation(): string | undefined {
    return this.string(this.columns.schemaLocation);
  }

  get target(): Pointer | undefined {
    return this.document.resolve(this.schemaLocation, this.element);
  }
}

/** A global element declaration; a concept, where it is in the substitution group of xbrli:item or xbrli:tuple. */
export class ElementDeclaration extends View<'elementDeclarations'> {
  /** In Clark notation; `undefined` while the name is still missing. */
  get name(): string | undefined {
    return this.string(this.columns.name);
  }

  get localName(): string | undefined {
    return this.name === undefined ? undefined : parseClark(this.name).local;
  }

  get id(): string | undefined {
    return this.string(this.columns.id);
  }

  /** The named type, in Clark notation. */
  get type(): string | undefined {
    return this.string(this.columns.type);
  }

  /** The base of an anonymous type, in Clark notation. */
  get baseType(): string | undefined {
    return this.string(this.columns.baseType);
  }

  get substitutionGroup(): string | undefined {
    return this.string(this.columns.substitutionGroup);
  }

  get abstract(): boolean {
    return this.boolean(this.columns.abstract) ?? false;
  }

  get nillable(): boolean {
    return this.boolean(this.columns.nillable) ?? false;
  }

  get periodType(): string | undefined {
    return this.string(this.columns.periodType);
  }

  get balance(): string | undefined {
    return this.string(this.columns.balance);
  }

  get typedDomainRef(): string | undefined {
    return this.string(this.columns.typedDomainRef);
  }
}

/** A global simple or complex type. */
export class TypeDefinition extends View<'typeDefinitions'> {
  get name(): string {
    return this.string(this.columns.name)!;
  }

  /** What it restricts or extends, in Clark notation; `undefined` for a type with element content of its own. */
  get base(): string | undefined {
    return this.string(this.columns.base);
  }
}

/** link:roleType (XBRL 2.1, 5.1.3). */
export class RoleType extends View<'roleTypes'> {
  get uri(): string | undefined {
    return this.string(this.columns.uri);
  }

  get id(): string | undefined {
    return this.string(this.columns.id);
  }

  get definition(): string | undefined {
    return this.string(this.columns.definition);
  }

  /** The elements it may be used on, in Clark notation. */
  get usedOn(): readonly string[] {
    return this.document.usedOnOf(this).flatMap(({ name }) => name ?? []);
  }
}

/** link:arcroleType (XBRL 2.1, 5.1.4). */
export class ArcroleType extends View<'arcroleTypes'> {
  get uri(): string | undefined {
    return this.string(this.columns.uri);
  }

  get id(): string | undefined {
    return this.string(this.columns.id);
  }

  get definition(): string | undefined {
    return this.string(this.columns.definition);
  }

  get cyclesAllowed(): string | undefined {
    return this.string(this.columns.cyclesAllowed);
  }

  /** The arcs it may be used on, in Clark notation. */
  get usedOn(): readonly string[] {
    return this.document.usedOnOf(this).flatMap(({ name }) => name ?? []);
  }
}

/** link:usedOn. */
export class UsedOn extends View<'usedOn'> {
  get roleType(): number {
    return this.columns.roleType[this.row]!;
  }

  get arcroleType(): number {
    return this.columns.arcroleType[this.row]!;
  }

  /** In Clark notation; `undefined` where the prefix is not bound. */
  get name(): string | undefined {
    return this.string(this.columns.name);
  }
}

/** link:schemaRef or link:linkbaseRef (XBRL 2.1, 4.2 and 4.3). */
export class DocumentReference extends View<'documentReferences'> {
  get kind(): DocumentReferenceKind {
    return documentReferenceKinds[this.columns.kind[this.row]!]!;
  }

  get href(): string | undefined {
    return this.string(this.columns.href);
  }

  get role(): string | undefined {
    return this.string(this.columns.role);
  }

  get arcrole(): string | undefined {
    return this.string(this.columns.arcrole);
  }

  get target(): Pointer | undefined {
    return this.document.resolve(this.href, this.element);
  }
}

/** link:linkbase, as a document of its own or inside a schema's appinfo. */
export class Linkbase extends View<'linkbases'> {
  get extendedLinks(): readonly ExtendedLink[] {
    return this.document.extendedLinks.filter((link) => link.linkbase === this);
  }

  get roleReferences(): readonly RoleReference[] {
    return this.document.roleReferences.filter((reference) => reference.linkbase === this);
  }
}

/** link:roleRef or link:arcroleRef (XBRL 2.1, 3.5.2.4 and 3.5.2.5). */
export class RoleReference extends View<'roleReferences'> {
  /** `undefined` in an instance. */
  get linkbase(): Linkbase | undefined {
    return this.document.linkbases[this.columns.linkbase[this.row]!];
  }

  get isArcrole(): boolean {
    return this.columns.isArcrole[this.row]! === 1;
  }

  /** The roleURI or arcroleURI. */
  get uri(): string | undefined {
    return this.string(this.columns.uri);
  }

  get href(): string | undefined {
    return this.string(this.columns.href);
  }

  get target(): Pointer | undefined {
    return this.document.resolve(this.href, this.element);
  }
}

/** An extended link of any kind (XBRL 2.1, 3.5.3). */
export class ExtendedLink extends View<'extendedLinks'> {
  /** `undefined` in an instance, and for a link that stands outside any linkbase. */
  get linkbase(): Linkbase | undefined {
    return this.document.linkbases[this.columns.linkbase[this.row]!];
  }

  /** In Clark notation. */
  get name(): string {
    return this.string(this.columns.name)!;
  }

  get role(): string | undefined {
    return this.string(this.columns.role);
  }

  get locators(): readonly Locator[] {
    return this.document.contentOf(this).locators;
  }

  get resources(): readonly Resource[] {
    return this.document.contentOf(this).resources;
  }

  get arcs(): readonly Arc[] {
    return this.document.contentOf(this).arcs;
  }

  /** The locators and resources that carry an xlink:label: one label may name several (XBRL 2.1, 3.5.3.9). */
  ends(label: string | undefined): readonly (Locator | Resource)[] {
    return label === undefined ? [] : (this.document.contentOf(this).ends.get(label) ?? []);
  }
}

/** link:loc, or a locator of a custom link (XBRL 2.1, 3.5.3.7). */
export class Locator extends View<'locators'> {
  get link(): ExtendedLink | undefined {
    return this.document.extendedLinks[this.columns.link[this.row]!];
  }

  get href(): string | undefined {
    return this.string(this.columns.href);
  }

  get label(): string | undefined {
    return this.string(this.columns.label);
  }

  get target(): Pointer | undefined {
    return this.document.resolve(this.href, this.element);
  }
}

/** A label, reference, footnote or other resource of an extended link (XBRL 2.1, 3.5.3.8). */
export class Resource extends View<'resources'> {
  get link(): ExtendedLink | undefined {
    return this.document.extendedLinks[this.columns.link[this.row]!];
  }

  /** In Clark notation. */
  get name(): string {
    return this.string(this.columns.name)!;
  }

  get label(): string | undefined {
    return this.string(this.columns.label);
  }

  get role(): string | undefined {
    return this.string(this.columns.role);
  }

  /** xml:lang in force, as written; `undefined` where there is none. */
  get language(): string | undefined {
    return this.string(this.columns.language);
  }

  /** Its character data. */
  get content(): string {
    return this.document.characterData(this);
  }
}

/** An arc of an extended link (XBRL 2.1, 3.5.3.9). Attribute values are as written. */
export class Arc extends View<'arcs'> {
  get link(): ExtendedLink | undefined {
    return this.document.extendedLinks[this.columns.link[this.row]!];
  }

  /** In Clark notation. */
  get name(): string {
    return this.string(this.columns.name)!;
  }

  get arcrole(): string | undefined {
    return this.string(this.columns.arcrole);
  }

  get from(): string | undefined {
    return this.string(this.columns.from);
  }

  get to(): string | undefined {
    return this.string(this.columns.to);
  }

  get order(): string | undefined {
    return this.string(this.columns.order);
  }

  get weight(): string | undefined {
    return this.string(this.columns.weight);
  }

  get use(): string | undefined {
    return this.string(this.columns.use);
  }

  get priority(): string | undefined {
    return this.string(this.columns.priority);
  }

  get preferredLabel(): string | undefined {
    return this.string(this.columns.preferredLabel);
  }
  /** The attributes that have no name here: those of other specifications, such as xbrldt:closed. Those of XLink are left out. */
  get otherAttributes(): readonly NamedValue[] {
    return this.document.otherAttributes(this);
  }
}

/** The view of a row of each table. */
export interface Views {
  readonly schemaReferences: SchemaReference;
  readonly elementDeclarations: ElementDeclaration;
  readonly typeDefinitions: TypeDefinition;
  readonly roleTypes: RoleType;
  readonly arcroleTypes: ArcroleType;
  readonly usedOn: UsedOn;
  readonly documentReferences: DocumentReference;
  readonly linkbases: Linkbase;
  readonly roleReferences: RoleReference;
  readonly extendedLinks: ExtendedLink;
  readonly locators: Locator;
  readonly resources: Resource;
  readonly arcs: Arc;
}
