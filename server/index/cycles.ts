import type { Network, Relationship } from './network';

/**
 * The directed cycles of a network, each as the relationships along it, the one that closes it last. Every relationship
 * that leads back to something still on the way from a root counts once; a self-loop is a cycle of one.
 */
export function* findCycles(network: Network): Generator<readonly Relationship[]> {
  const finished = new Set<string>();
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
      const start = onPath.get(key);
      if (start !== undefined) {
        yield [...path.slice(start), relationship];
      } else if (!finished.has(key)) {
        path.push(relationship);
        onPath.set(key, path.length);
        stack.push({ key, children: network.from(key), next: 0 });
      }
    }
  }
}
