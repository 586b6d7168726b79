import { isNumeric, typesOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import { isInline } from '../../report/continuations';
import type { Fact } from '../../report/report';
import { namespaces } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';

/** What the type of an item makes of its facts (XBRL 2.1, 5.1.1.3); `undefined` where a schema that decides it is not at hand. */
export type ValueKind = 'monetary' | 'shares' | 'fraction' | 'other number' | 'no number' | undefined;

const kinds: readonly [string, ValueKind][] = [
  ['monetaryItemType', 'monetary'],
  ['sharesItemType', 'shares'],
  ['fractionItemType', 'fraction'],
];

/** The elements of Inline XBRL that report facts (Inline XBRL 1.1, 7, 10 and 11). */
export type InlineElement = 'nonFraction' | 'fraction' | 'nonNumeric';

const inlineKinds: Readonly<Record<InlineElement, ValueKind>> = { nonFraction: 'other number', nonNumeric: 'no number', fraction: 'fraction' };

/** The kinds of the items of a DTS, each worked out once. */
export class ValueKinds {
  readonly #kinds = new Map<ElementDeclaration, ValueKind>();

  constructor(private readonly dts: Dts) {}

  of(declaration: ElementDeclaration): ValueKind {
    if (!this.#kinds.has(declaration)) this.#kinds.set(declaration, this.#kindOf(declaration));
    return this.#kinds.get(declaration);
  }

  /**
   * What a fact is written as: in Inline XBRL as its element says; in an instance as its concept does or, where that is not known, by
   * what it has, since nothing but a number has a unit or an accuracy.
   */
  ofFact(fact: Fact, declaration: ElementDeclaration | undefined): ValueKind {
    const { document: { xml }, element, unitRef } = fact;
    const written = inlineElementOf(fact);
    const kind = written === undefined ? declaration && this.of(declaration) : inlineKinds[written];
    if (kind !== undefined) return kind;
    for (const child of xml.children(element)) if (xml.is(child, namespaces.xbrli, 'numerator')) return 'fraction';
    const hasAccuracy = ['decimals', 'precision'].some((local) => xml.attribute(element, '', local) !== undefined);
    return unitRef !== undefined || hasAccuracy ? 'other number' : undefined;
  }

  /** The element of Inline XBRL that a fact should have been written with by the type of its concept; `undefined` where it is, or where nobody knows. */
  wantedElement(fact: Fact, declaration: ElementDeclaration): InlineElement | undefined {
    const written = inlineElementOf(fact);
    const kind = written === undefined ? undefined : this.of(declaration);
    if (kind === undefined) return undefined;
    const wanted = kind === 'no number' ? 'nonNumeric' : kind === 'fraction' ? 'fraction' : 'nonFraction';
    return wanted === written ? undefined : wanted;
  }

  #kindOf(declaration: ElementDeclaration): ValueKind {
    const { types } = typesOf(this.dts, declaration);
    const known = kinds.find(([type]) => types.includes(`{${namespaces.xbrli}}${type}`));
    if (known) return known[1];
    const isNumber = isNumeric(this.dts, this.dts.conceptOf(declaration));
    return isNumber === undefined ? undefined : isNumber ? 'other number' : 'no number';
  }
}

/** The element of Inline XBRL that a fact is; `undefined` for a fact of an instance. */
export function inlineElementOf({ document: { xml }, element }: Fact): InlineElement | undefined {
  const { local } = xml.name(element);
  return Object.hasOwn(inlineKinds, local) && isInline(xml, element, local) ? (local as InlineElement) : undefined;
}
