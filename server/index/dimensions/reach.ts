import type { Relationship } from '../network';
import type { ConsecutiveRelationships, Stop } from './consecutive';
import { dimensionalAttributes } from './dimensionalArc';
import type { Steps } from './steps';

/** One relationship on the way to a concept, and the way before it. */
export interface Way {
  readonly relationship: Relationship;
  readonly before: Way | undefined;
}

/** The concepts that some relationships and those that follow them lead to. */
export interface Reach {
  /** The shortest way to each, by the concept's key. */
  readonly ways: ReadonlyMap<string, Way>;
  /** The keys of those that one of the relationships calls not usable: they are no valid members (Dimensions 1.0, 2.5.3.3). */
  readonly unusable: ReadonlySet<string>;
}

/**
 * Follows consecutive relationships as far as they lead (Dimensions 1.0, 2.4.3); circles end where they close.
 * @returns `undefined` where that takes more steps than are left
 */
export function reachOf(starts: readonly Relationship[], consecutive: ConsecutiveRelationships, steps: Steps): Reach | undefined {
  const ways = new Map<string, Way>();
  const unusable = new Set<string>();
  const left = new Set<Stop>();
  const queue: Way[] = starts.map((relationship) => ({ relationship, before: undefined }));
  for (const way of queue) {
    if (!steps.take()) return undefined;
    const { arc, to } = way.relationship;
    if (!ways.has(to.key)) ways.set(to.key, way);
    if (!dimensionalAttributes(arc).isUsable) unusable.add(to.key);
    const stop = consecutive.stopAfter(way.relationship);
    if (left.has(stop)) continue;
    left.add(stop);
    for (const relationship of consecutive.after(way.relationship)) queue.push({ relationship, before: way });
  }
  return { ways, unusable };
}

/** The relationships along a way, the first one first. */
export function relationshipsAlong(way: Way): readonly Relationship[] {
  const relationships: Relationship[] = [];
  for (let step: Way | undefined = way; step; step = step.before) relationships.push(step.relationship);
  return relationships.reverse();
}
