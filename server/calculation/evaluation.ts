import type Big from 'big.js';
import type { Fact } from '../report/report';
import type { Accuracy } from './accuracy';
import type { Binding, Obstacle } from './binding';

/** The total or an item of a sum, as a calculation needs to know it. */
export interface Term {
  /** In Clark notation; `undefined` where it is not known, so that no fact of it can be either. */
  readonly concept: string | undefined;
  /** Of facts that state no accuracy themselves. */
  readonly accuracy: Accuracy | undefined;
}

export interface WeighedTerm extends Term {
  readonly weight: Big;
}

/** What came of calculating a total for one context and unit, whichever network asked for it. */
export interface Evaluation extends Pick<Binding, 'total' | 'outcome' | 'obstacle' | 'reported' | 'computed' | 'difference'> {
  /** For each item, in the order in which they were given. */
  readonly items: readonly (readonly Fact[])[];
}

/** Facts of a total and of its items that go together. */
export type BoundFacts = Pick<Evaluation, 'total' | 'items'>;

/** A calculation that did not take place; `inconsistent` where a specification says that it counts as such. */
export function hindered(facts: BoundFacts, obstacle: Obstacle, outcome: 'blocked' | 'inconsistent' = 'blocked'): Evaluation {
  return { ...facts, outcome, obstacle, reported: undefined, computed: undefined, difference: undefined };
}

/** A calculation that did. */
export function calculated(facts: BoundFacts, reported: Big, computed: Big, isConsistent: boolean): Evaluation {
  return { ...facts, outcome: isConsistent ? 'consistent' : 'inconsistent', obstacle: undefined, reported, computed, difference: reported.minus(computed) };
}

/** A fact's accuracy, its own before that of its concept's type. */
export function accuracyOf(fact: Fact, { accuracy }: Term): Accuracy {
  return fact.decimals === undefined && fact.precision === undefined && accuracy ? accuracy : fact;
}

/** How much may still be looked at over all totals, such as values of items: what bounds the time that a hostile report costs. */
export class Effort {
  constructor(private left: number) {}

  get isSpent(): boolean {
    return this.left < 0;
  }

  /** Whether so many more items may be looked at; once that is refused, nothing is allowed any more. */
  allows(items: number): boolean {
    this.left = this.left < items ? -1 : this.left - items;
    return !this.isSpent;
  }
}
