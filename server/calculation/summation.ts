import type Big from 'big.js';
import type { Dts } from '../index/dts';
import { parseDecimal } from '../index/equivalence';
import type { End, Network, Relationship } from '../index/network';
import { reportedName } from './reportedName';

/** Weights of more digits than this nobody means, and every sum with them takes its time. */
const mostDigits = 40;

/** What a network adds up to one total: the complete summation-item arc set of a concept (XBRL 2.1, 5.2.5.2). */
export interface Summation {
  readonly end: End;
  /** The concept's name in Clark notation. */
  readonly total: string;
  readonly summands: readonly Summand[];
}

/** What one relationship adds to a total. */
export interface Summand {
  readonly relationship: Relationship;
  /** The concept's name in Clark notation; `undefined` where it is not known. */
  readonly item: string | undefined;
  readonly weight: Big;
}

/**
 * The sums of a network of summation-item relationships, in order of appearance. A total of which a weight is missing, no
 * number or beyond all measure is left out: what it should come to is anybody's guess.
 */
export function* summationsIn(dts: Dts, network: Network): Generator<Summation> {
  for (const key of network.sources) {
    const relationships = network.from(key);
    const end = relationships[0]!.from;
    const total = end.concept && reportedName(dts, end.concept);
    if (total === undefined) continue;
    const summands = relationships.flatMap((relationship) => summandOf(dts, relationship) ?? []);
    if (summands.length === relationships.length) yield { end, total, summands };
  }
}

function summandOf(dts: Dts, relationship: Relationship): Summand | undefined {
  const { arc, to } = relationship;
  const weight = arc.weight === undefined ? undefined : parseDecimal(arc.weight);
  if (!weight || weight.c.length > mostDigits || Math.abs(weight.e) > mostDigits) return undefined;
  return { relationship, item: to.concept && reportedName(dts, to.concept), weight };
}
