import type { Network, Relationship } from './network';

/** Of one network no more cycles than this are told: a hostile one may have half a million, each a thousand steps long. */
const mostCycles = 100;

/** A network stays while other documents are edited, and nearly all have no cycles. Those of a hostile one are too long to be kept. */
const withoutCycles = new WeakSet<Network>();

/**
 * The directed cycles of a network, each as the relationships along it, the one that closes it last; no more than a hundred. Every
 * relationship that leads back to something still on the way from a root counts once; a self-loop is a cycle of one.
 */
export function* findCycles(network: Network): Generator<readonly Relationship[]> {
  if (withoutCycles.has(network)) return;
  const finished = new Set<string>();
  let found = 0;
  for (const root of network.sources) {
    if (finished.has(root)) continue;
    const path: Relationship[] = [];
    const onPath = new Map<string, number>([[root, 0]]);
    const stack = [{ key: root, children: network.from(root), next: 0 }];
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const relationship = top.children[top.next++];
      if (!relationship) {
        stack.pop();
        path.pop();
        onPath.delete(top.key);
        finished.add(top.key);
        continue;
      }
      const { key } = relationship.to;
      const children = network.from(key);
      // What has no children closes no circle.
      if (children.length === 0) continue;
      const start = onPath.get(key);
      if (start !== undefined) {
        yield [...path.slice(start), relationship];
        if (++found === mostCycles) return;
      } else if (!finished.has(key)) {
        path.push(relationship);
        onPath.set(key, path.length);
        stack.push({ key, children, next: 0 });
      }
    }
  }
  if (found === 0) withoutCycles.add(network);
}

/**
 * The cycles of a network when the direction of its relationships is ignored: one for each relationship that joins two ends
 * already joined by those before it, that relationship last, before it the way between its ends.
 */
export function* findUndirectedCycles(network: Network): Generator<readonly Relationship[]> {
  /** The relationships that close no cycle, by both of their ends. */
  const forest = new Map<string, Relationship[]>();
  const representatives = new Map<string, string>();
  let found = 0;
  const representativeOf = (key: string): string => {
    let representative = key;
    for (let next = representatives.get(key); next !== undefined; next = representatives.get(next)) representative = next;
    if (representative !== key) representatives.set(key, representative);
    return representative;
  };
  for (const relationship of network.relationships) {
    const [from, to] = [representativeOf(relationship.from.key), representativeOf(relationship.to.key)];
    if (from === to) {
      yield [...wayBetween(relationship.to.key, relationship.from.key, forest), relationship];
      if (++found === mostCycles) return;
      continue;
    }
    representatives.set(from, to);
    for (const { key } of [relationship.from, relationship.to]) {
      const known = forest.get(key);
      if (known) known.push(relationship);
      else forest.set(key, [relationship]);
    }
  }
}

/** The relationships along the one way between two ends of a forest. */
function wayBetween(start: string, end: string, forest: ReadonlyMap<string, readonly Relationship[]>): readonly Relationship[] {
  const reachedBy = new Map<string, { readonly before: string; readonly relationship: Relationship } | undefined>([[start, undefined]]);
  for (const key of reachedBy.keys()) {
    if (key === end) break;
    for (const relationship of forest.get(key) ?? []) {
      const next = relationship.from.key === key ? relationship.to.key : relationship.from.key;
      if (!reachedBy.has(next)) reachedBy.set(next, { before: key, relationship });
    }
  }
  const way: Relationship[] = [];
  for (let step = reachedBy.get(end); step; step = reachedBy.get(step.before)) way.unshift(step.relationship);
  return way;
}
