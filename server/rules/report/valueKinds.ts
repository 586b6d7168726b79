import { isNumeric, typesOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import { namespaces } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';

/** What the type of an item makes of its facts (XBRL 2.1, 5.1.1.3); `undefined` where a schema that decides it is not at hand. */
export type ValueKind = 'monetary' | 'shares' | 'fraction' | 'other number' | 'no number' | undefined;

const kinds: readonly [string, ValueKind][] = [
  ['monetaryItemType', 'monetary'],
  ['sharesItemType', 'shares'],
  ['fractionItemType', 'fraction'],
];

/** The kinds of the items of a DTS, each worked out once. */
export class ValueKinds {
  readonly #kinds = new Map<ElementDeclaration, ValueKind>();

  constructor(private readonly dts: Dts) {}

  of(declaration: ElementDeclaration): ValueKind {
    if (!this.#kinds.has(declaration)) this.#kinds.set(declaration, this.#kindOf(declaration));
    return this.#kinds.get(declaration);
  }

  #kindOf(declaration: ElementDeclaration): ValueKind {
    const { types } = typesOf(this.dts, declaration);
    const known = kinds.find(([type]) => types.includes(`{${namespaces.xbrli}}${type}`));
    if (known) return known[1];
    const isNumber = isNumeric(this.dts, this.dts.conceptOf(declaration));
    return isNumber === undefined ? undefined : isNumber ? 'other number' : 'no number';
  }
}
