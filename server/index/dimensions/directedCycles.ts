import type { Relationship } from '../network';
import type { ConsecutiveRelationships, Stop } from './consecutive';
import { reachOf, relationshipsAlong } from './reach';
import { Steps } from './steps';

/** More circles than this are not told: whoever has so many repairs some and looks again. */
const mostCycles = 100;

type Cycle = readonly Relationship[];

/**
 * The ways along consecutive relationships that lead back to a concept they have been at, in whatever role (Dimensions 1.0, 2.4.4):
 * for each relationship that leads back to the way behind it one, and one for each other concept that is on such a way.
 * @param starts the relationships where all ways begin
 */
export function findDirectedCycles(starts: readonly Relationship[], consecutive: ConsecutiveRelationships): readonly Cycle[] {
  const arrivals = new Map<string, Map<Stop, Relationship>>();
  const steps = new Steps();
  const cycles = [...cyclesOnWays(starts, consecutive, arrivals, steps)];
  const circling = new Set(cycles.flat().map(({ to }) => to.key));
  for (const [concept, arrivalsAt] of arrivals) {
    if (arrivalsAt.size < 2 || circling.has(concept)) continue;
    const cycle = cycleThrough(concept, arrivalsAt.values(), consecutive, steps);
    if (!cycle || cycles.length >= mostCycles) continue;
    cycles.push(cycle);
    for (const { to } of cycle) circling.add(to.key);
  }
  return cycles;
}

/**
 * Goes everywhere once. A way that joins an earlier one is not followed again, so that a circle through concepts that are on the
 * way in several roles may escape it.
 * @param arrivals is filled: by concept and stop, a relationship that leads there
 */
function* cyclesOnWays(starts: readonly Relationship[], consecutive: ConsecutiveRelationships, arrivals: Map<string, Map<Stop, Relationship>>, steps: Steps): Generator<Cycle> {
  const arriveAt = (relationship: Relationship): boolean => {
    const stop = consecutive.stopAfter(relationship);
    const others = arrivals.get(relationship.to.key);
    if (others?.has(stop)) return false;
    if (others) others.set(stop, relationship);
    else arrivals.set(relationship.to.key, new Map([[stop, relationship]]));
    return true;
  };
  let count = 0;
  const queue = [...starts];
  for (const start of queue) {
    if (!arriveAt(start)) continue;
    const way = [{ relationship: start, next: consecutive.after(start)[Symbol.iterator]() }];
    const onWay = new Map([[start.to.key, 0]]);
    while (way.length > 0) {
      const { value: relationship } = way.at(-1)!.next.next();
      if (!relationship) {
        onWay.delete(way.pop()!.relationship.to.key);
        continue;
      }
      if (!steps.take() || count >= mostCycles) return;
      const closes = onWay.get(relationship.to.key);
      if (closes !== undefined) {
        count++;
        yield [...way.slice(closes + 1).map((step) => step.relationship), relationship];
        // In another role the concept may lead elsewhere.
        queue.push(relationship);
      } else if (arriveAt(relationship)) {
        onWay.set(relationship.to.key, way.length);
        way.push({ relationship, next: consecutive.after(relationship)[Symbol.iterator]() });
      }
    }
  }
}

function cycleThrough(concept: string, arrivals: Iterable<Relationship>, consecutive: ConsecutiveRelationships, steps: Steps): Cycle | undefined {
  for (const arrival of arrivals) {
    const back = reachOf(consecutive.after(arrival), consecutive, steps)?.ways.get(concept);
    if (back) return relationshipsAlong(back);
  }
  return undefined;
}
