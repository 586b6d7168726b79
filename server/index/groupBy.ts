/** Items by a key, in their order; those without one are left out. */
export function groupBy<T, Key = string>(items: readonly T[], keyOf: (item: T) => Key | undefined): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) addTo(groups, key, item);
  }
  return groups;
}

/** Adds an item to its group, or begins a group with it. */
export function addTo<Key, T>(groups: Map<Key, T[]>, key: Key, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
