import { arcroles } from '../../xbrl/names';
import type { Dts } from '../dts';
import type { Relationship } from '../network';
import { ConsecutiveRelationships, type Stop } from './consecutive';
import { findDirectedCycles } from './directedCycles';
import { reachOf, type Reach } from './reach';
import { Steps } from './steps';

/** A hypercube of primary items (Dimensions 1.0, 2.3). */
export interface Hypercube {
  readonly hasHypercube: Relationship;
  /** The primary items that inherit the hypercube (Dimensions 1.0, 2.6): all but the source of the has-hypercube relationship. */
  readonly heirs: Reach;
  readonly dimensions: readonly {
    readonly hypercubeDimension: Relationship;
    /** The concepts of the dimension's domain; none for a typed dimension. */
    readonly domain: Reach;
  }[];
  /** Whether these are all of its dimensions: not where some cannot be followed to their end within bounds. */
  readonly isWhole: boolean;
}

/** A dimension that a has-hypercube relationship leads to, with what it means for the primary items (Dimensions 1.0, 2.4). */
export type DimensionOfHypercube = Pick<Hypercube, 'hasHypercube' | 'heirs'> & Hypercube['dimensions'][number];

/** The hypercubes of a DTS with what follows from them, worked out when asked for. */
export class Dimensions {
  readonly #consecutive: ConsecutiveRelationships;
  readonly #steps = new Steps();
  /** By the stop where they start: many hypercubes share dimensions, many dimensions primary items. */
  readonly #heirs = new Map<Stop, Reach | undefined>();
  readonly #domains = new Map<Stop, Reach | undefined>();
  #hypercubes: readonly Hypercube[] | undefined;
  #ofHypercubes: readonly DimensionOfHypercube[] | undefined;
  #cycles: readonly (readonly Relationship[])[] | undefined;

  constructor(dts: Dts) {
    this.#consecutive = new ConsecutiveRelationships(dts);
  }

  /** The hypercubes of all has-hypercube relationships. Those whose heirs cannot be followed to their end within bounds are left out. */
  get hypercubes(): readonly Hypercube[] {
    this.#hypercubes ??= [...this.#collect()];
    return this.#hypercubes;
  }

  /** The dimensions of all has-hypercube relationships. Those that cannot be followed to their end within bounds are left out. */
  get ofHypercubes(): readonly DimensionOfHypercube[] {
    this.#ofHypercubes ??= this.hypercubes.flatMap(({ hasHypercube, heirs, dimensions }) => dimensions.map((dimension) => ({ hasHypercube, heirs, ...dimension })));
    return this.#ofHypercubes;
  }

  /** The directed cycles in the dimensional relationship sets (Dimensions 1.0, 2.4.4), each in order, the relationship that closes it last. */
  get cycles(): readonly (readonly Relationship[])[] {
    if (!this.#cycles) {
      const dimensionDomains = this.ofHypercubes.flatMap(({ hypercubeDimension }) => this.#consecutive.after(hypercubeDimension));
      this.#cycles = findDirectedCycles([...new Set(dimensionDomains)], this.#consecutive);
    }
    return this.#cycles;
  }

  *#collect(): Generator<Hypercube> {
    for (const arcrole of [arcroles.all, arcroles.notAll]) {
      for (const hasHypercube of this.#consecutive.of(arcrole)) {
        const heirs = this.#reach(this.#heirs, this.#consecutive.stopBefore(hasHypercube), (stop) => this.#consecutive.membersBelow(stop));
        if (!heirs) continue;
        // Many hypercubes may share many dimensions, which are not looked at in vain for each.
        if (this.#steps.areSpent) {
          yield { hasHypercube, heirs, dimensions: [], isWhole: false };
          continue;
        }
        const relationships = this.#consecutive.after(hasHypercube);
        const dimensions = relationships.flatMap((hypercubeDimension) => {
          const stop = this.#consecutive.stopAfter(hypercubeDimension);
          const domain = this.#steps.take() ? this.#reach(this.#domains, stop, () => this.#consecutive.after(hypercubeDimension)) : undefined;
          return domain ? [{ hypercubeDimension, domain }] : [];
        });
        yield { hasHypercube, heirs, dimensions, isWhole: dimensions.length === relationships.length };
      }
    }
  }

  #reach(known: Map<Stop, Reach | undefined>, stop: Stop, starts: (stop: Stop) => readonly Relationship[]): Reach | undefined {
    if (!known.has(stop)) known.set(stop, reachOf(starts(stop), this.#consecutive, this.#steps));
    return known.get(stop);
  }
}

const cache = new WeakMap<Dts, Dimensions>();

/** The dimensions of a DTS: the same object each time. */
export function dimensionsOf(dts: Dts): Dimensions {
  let dimensions = cache.get(dts);
  if (!dimensions) cache.set(dts, (dimensions = new Dimensions(dts)));
  return dimensions;
}
