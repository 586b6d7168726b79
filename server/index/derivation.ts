import { namespaces, parseClark } from '../xbrl/names';
import type { ElementDeclaration } from '../xbrl/views';
import { builtInTypes } from './builtInTypes';
import type { Concept } from './concept';
import type { Dts } from './dts';

/** The numbers among XML Schema's built-in types: decimal and what derives from it, float and double (XML Schema 2, 3). */
export const numericBases: ReadonlySet<string> = new Set(
  [
    'decimal', 'float', 'double', 'integer',
    'nonPositiveInteger', 'negativeInteger', 'long', 'int', 'short', 'byte',
    'nonNegativeInteger', 'unsignedLong', 'unsignedInt', 'unsignedShort', 'unsignedByte', 'positiveInteger',
  ].map((local) => `{${namespaces.xsd}}${local}`),
);
const fractionItemType = `{${namespaces.xbrli}}fractionItemType`;

/** Derivations and substitutions in published taxonomies take a handful of steps; what takes more than this stays undecided. */
const mostSteps = 100;

/** A type and what it derives from, in Clark notation, itself first. */
export interface TypeChain {
  readonly types: readonly string[];
  /** False where the chain leads into a schema that is not at hand, or to a type that XML Schema does not have. */
  readonly complete: boolean;
}

/** The types that a declaration's type derives from, down to one of XML Schema's built-in types or to element content. */
export function typesOf(dts: Dts, declaration: ElementDeclaration): TypeChain {
  return typeChain(dts, declaration.type ?? declaration.baseType);
}

/** The derivation of a type by its name in Clark notation (XML Schema 1, 3.4 and 3.14). A circle ends where it closes. */
export function typeChain(dts: Dts, name: string | undefined): TypeChain {
  const types: string[] = [];
  let type = name;
  while (type !== undefined && !types.includes(type)) {
    if (types.length >= mostSteps) return { types, complete: false };
    types.push(type);
    // One that XML Schema does not have is a slip of which nobody knows what it was meant to be: that is said of its name.
    if (type.startsWith(`{${namespaces.xsd}}`)) return { types, complete: builtInTypes.has(parseClark(type).local) };
    const definition = dts.typeOf(type);
    if (!definition) return { types, complete: false };
    type = definition.base;
  }
  return { types, complete: types.length > 0 };
}

/** Whether a concept's values are numbers (XBRL 2.1, 5.1.1.3); `undefined` where that cannot be decided from what is at hand. */
export function isNumeric(dts: Dts, concept: Concept): boolean | undefined {
  if (!concept.declaration) return undefined;
  const { types, complete } = typesOf(dts, concept.declaration);
  if (types.some((type) => numericBases.has(type) || type === fractionItemType)) return true;
  return complete ? false : undefined;
}

const floating: ReadonlySet<string> = new Set(['float', 'double'].map((local) => `{${namespaces.xsd}}${local}`));

/** Whether a concept's values are decimal numbers, neither floating-point ones nor fractions (Calculations 1.1, 5.2); `undefined` where that cannot be decided. */
export function isDecimal(dts: Dts, concept: Concept): boolean | undefined {
  if (!concept.declaration) return undefined;
  const { types, complete } = typesOf(dts, concept.declaration);
  if (types.includes(fractionItemType)) return false;
  if (types.some((type) => numericBases.has(type) && !floating.has(type))) return true;
  return complete ? false : undefined;
}

/** What kind of concept a substitution group makes of an element (XBRL 2.1, 5.1.1; Dimensions 1.0, 2.2 and 2.5). */
export type ConceptKind = 'item' | 'tuple' | 'hypercube' | 'dimension' | 'not a concept';

const kinds: ReadonlyMap<string, ConceptKind> = new Map([
  [`{${namespaces.xbrldt}}hypercubeItem`, 'hypercube'],
  [`{${namespaces.xbrldt}}dimensionItem`, 'dimension'],
  [`{${namespaces.xbrli}}item`, 'item'],
  [`{${namespaces.xbrli}}tuple`, 'tuple'],
]);

/** The kind of a declaration; `undefined` where its substitution group leads into a schema that is not at hand. */
export function kindOf(dts: Dts, declaration: ElementDeclaration): ConceptKind | undefined {
  const seen = new Set<ElementDeclaration>();
  let current = declaration;
  while (!seen.has(current)) {
    if (seen.size >= mostSteps) return undefined;
    seen.add(current);
    const group = current.substitutionGroup;
    if (group === undefined) return 'not a concept';
    const kind = kinds.get(group);
    if (kind) return kind;
    const head = dts.declarationOf(group);
    if (!head) return undefined;
    current = head;
  }
  return 'not a concept';
}

/** Whether a declaration declares an item, of Dimensions' kinds too; `undefined` where that cannot be decided (XBRL 2.1, 5.1.1). */
export function isItem(dts: Dts, declaration: ElementDeclaration): boolean | undefined {
  const kind = kindOf(dts, declaration);
  return kind === undefined ? undefined : kind === 'item' || kind === 'hypercube' || kind === 'dimension';
}

/** Whether a type, in Clark notation, is one that XBRL provides for items (XBRL 2.1, 5.1.1.3). */
export function isItemType(type: string): boolean {
  return type.startsWith(`{${namespaces.xbrli}}`) && type.endsWith('ItemType');
}

const monetaryItemType = `{${namespaces.xbrli}}monetaryItemType`;

/** Whether a declaration's type derives from monetaryItemType; `undefined` where that cannot be decided (XBRL 2.1, 5.1.1.2). */
export function isMonetary(dts: Dts, declaration: ElementDeclaration): boolean | undefined {
  const { types, complete } = typesOf(dts, declaration);
  if (types.includes(monetaryItemType)) return true;
  return complete ? false : undefined;
}
