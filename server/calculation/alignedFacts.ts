import type { Context, Fact, Report } from '../report/report';
import { leavesAccuracyOpen } from './accuracy';

/** Facts that go together in sums, by a key that is the same for facts of the same context and unit; in document order. */
export type FactsByKey = ReadonlyMap<string, readonly Fact[]>;

/**
 * The numeric facts of a report by concept and by what they are about, so that those that go together in a sum are found
 * without being compared with each other. Facts whose context or unit could not be made out are left out.
 */
export class AlignedFacts {
  readonly #byConcept = new Map<string, FactsByKey>();
  /** Concepts with a fact that leaves its accuracy to the concept's type. */
  readonly #open = new Set<string>();
  /** A short name for each of the long texts by which contexts and units compare. */
  readonly #numbers = new Map<string, number>();

  /**
   * @param accepts which facts take part in sums
   * @param aspectsOf what is equal for contexts whose facts go together
   */
  constructor(private readonly report: Report, private readonly accepts: (fact: Fact) => boolean, private readonly aspectsOf: (context: Context) => string) {}

  /** The facts of a concept, in Clark notation. */
  of(concept: string): FactsByKey {
    let aligned = this.#byConcept.get(concept);
    if (!aligned) {
      const facts = this.report.factsOf(concept);
      if (facts.some(leavesAccuracyOpen)) this.#open.add(concept);
      this.#byConcept.set(concept, (aligned = this.#align(facts)));
    }
    return aligned;
  }

  /** Whether a fact of a concept leaves it to the concept's type to say how accurate it is. */
  leaveAccuracyOpen(concept: string): boolean {
    return this.of(concept).size > 0 && this.#open.has(concept);
  }

  #align(facts: readonly Fact[]): FactsByKey {
    const aligned = new Map<string, Fact[]>();
    for (const fact of facts) {
      const { context, unit } = fact;
      if (!context || !unit || !isMadeOut(context) || !this.accepts(fact)) continue;
      const key = `${this.#numberOf(this.aspectsOf(context))} ${this.#numberOf(unit.uEqual)}`;
      const others = aligned.get(key);
      if (others) others.push(fact);
      else aligned.set(key, [fact]);
    }
    return aligned;
  }

  #numberOf(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) this.#numbers.set(text, (number = this.#numbers.size));
    return number;
  }
}

/** Whether all is known of a context that tells it from others. */
function isMadeOut({ period, dimensions }: Context): boolean {
  return period !== undefined && dimensions.every(({ dimension, member }) => dimension !== undefined && member !== undefined);
}
