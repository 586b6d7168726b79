import type { LexicalType } from './lexicalTypes';

/** What one element of a vocabulary may have, as its schema says. Names are local names in the vocabulary's own namespace. */
export interface ElementTable {
  readonly attributes: ReadonlyMap<string, AttributeUse>;
  /** Its attributes in the namespace of XLink, by local name. */
  readonly xlinkAttributes: ReadonlySet<string>;
  /** Which attributes of other namespaces it may have; those of XMLSchema-instance, every element may have. */
  readonly otherAttributes: 'any' | 'xml' | 'none';
  /** Its children of the same vocabulary, in their order; `undefined` where any may stand there. */
  readonly content: readonly Step[] | undefined;
  /** Whether some of them must be there. */
  readonly needsChildren: boolean;
  /** The namespace from which other children may come: any, for `*`; `undefined` where there may be none. */
  readonly otherContent: string | undefined;
}

/** An attribute without namespace. */
export interface AttributeUse {
  readonly isRequired: boolean;
  /** `undefined` where any text will do, or other rules judge it. */
  readonly type: LexicalType | undefined;
}

/** One step of a sequence of children: any of these elements, so many times. */
export interface Step {
  readonly names: ReadonlySet<string>;
  readonly least: number;
  readonly most: number;
}

/**
 * Reads attributes written as `name! name:type`, where `!` says that it is required.
 * @param types the types by the names used there
 */
export function readAttributes(text: string, types: Readonly<Record<string, LexicalType>>): ReadonlyMap<string, AttributeUse> {
  return new Map(words(text).map((word) => {
    const [name = '', type] = word.split(':');
    return [name.replace('!', ''), { isRequired: name.endsWith('!'), type: type === undefined ? undefined : types[type]! }];
  }));
}

/** Whether a sequence of children must not be empty. */
export function mustNotBeEmpty(content: readonly Step[]): boolean {
  return content.some(({ least }) => least > 0);
}

const quantities: Readonly<Record<string, readonly [least: number, most: number]>> = { '?': [0, 1], '*': [0, Infinity], '+': [1, Infinity], '': [1, 1] };

/** Reads a sequence written like a regular expression: `annotation? (simpleType|complexType)? key*`. */
export function readContent(text: string): readonly Step[] {
  return words(text).map((word) => {
    const [, names = '', quantity = ''] = /^\(?([\w|]+)\)?([?*+]?)$/.exec(word) ?? [];
    const [least, most] = quantities[quantity]!;
    return { names: new Set(names.split('|')), least, most };
  });
}

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}
