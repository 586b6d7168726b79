/** Items by a key, in their order; those without one are left out. */
export function groupBy<T, Key = string>(items: readonly T[], keyOf: (item: T) => Key | undefined): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
