import type Big from 'big.js';
import type { BaseSet } from '../index/baseSet';
import type { End, Relationship } from '../index/network';
import type { Fact } from '../report/report';

/** By which specification sums are judged: Calculations 1.1 with values rounded or truncated, or XBRL 2.1, 5.2.5.2. */
export type CalculationMode = 'rounded' | 'truncated' | 'xbrl-2.1';

/** One item of a sum. */
export interface BoundItem {
  readonly relationship: Relationship;
  /** Exact. */
  readonly weight: Big;
  /** The item's facts for the same context and unit, nil ones too; none where it was not reported. */
  readonly facts: readonly Fact[];
}

/**
 * What keeps a sum from being judged by its numbers.
 * - `duplicates`: several facts of the total or of an item, which differ too much (Calculations 1.1) or at all (XBRL 2.1)
 * - `excess-digits`: a fact has digits beyond its decimals (Calculations 1.1, calc11e:excessDigits)
 * - `no-accuracy`: a fact has neither decimals nor precision, or a precision of 0, which XBRL 2.1 calls inconsistent (4.6.6)
 * - `no-number`: a fact's value is no number, or one that is too long to be meant
 * - `repeated-item`: the network adds an item twice (Calculations 1.1, calc11e:duplicateCalculationRelationships)
 */
export type Obstacle = 'duplicates' | 'excess-digits' | 'no-accuracy' | 'no-number' | 'repeated-item';

/** One total in one network, for one context and unit, with the items that were reported for the same. */
export interface Binding {
  readonly baseSet: BaseSet;
  /** The concept of the total. */
  readonly end: End;
  /** All facts of the total that are the same: more than one where they are duplicates. */
  readonly total: readonly Fact[];
  /** All items of the total in the network, by order; at least one of them was reported. */
  readonly items: readonly BoundItem[];
  /** `blocked`: an obstacle keeps it from being calculated. */
  readonly outcome: 'consistent' | 'inconsistent' | 'blocked';
  /** `undefined` where the numbers alone decide. */
  readonly obstacle: Obstacle | undefined;
  /** The total as reported, the sum of its items, and the former minus the latter; `undefined` where there is an obstacle. */
  readonly reported: Big | undefined;
  readonly computed: Big | undefined;
  readonly difference: Big | undefined;
}

/** The items of a sum that were not reported for its context and unit. */
export function unreportedItems({ items }: Binding): readonly BoundItem[] {
  return items.filter(({ facts }) => facts.length === 0);
}
