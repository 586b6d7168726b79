import type { FixEdit } from './edit';

/**
 * The edits of several repairs as one: a repair whose edits overlap those of an earlier one is left out whole, and what an
 * earlier one does as well is not done twice.
 */
export function combineEdits(repairs: readonly (readonly FixEdit[])[]): readonly FixEdit[] {
  const byUri = new Map<string, FixEdit[]>();
  for (const repair of repairs) {
    const added = repair.filter((edit) => !near(byUri.get(edit.document.uri), edit).some((other) => isSame(edit, other)));
    if (added.some((edit) => near(byUri.get(edit.document.uri), edit).some((other) => overlap(edit, other)))) continue;
    for (const edit of added) {
      const others = byUri.get(edit.document.uri);
      if (others) others.splice(placeAmong(others, edit.range.start), 0, edit);
      else byUri.set(edit.document.uri, [edit]);
    }
  }
  return [...byUri.values()].flat();
}

/** Of edits in order that do not overlap, those that may touch another one: it and they start or end near each other. */
function near(sorted: readonly FixEdit[] | undefined, { range }: FixEdit): readonly FixEdit[] {
  if (!sorted) return [];
  let first = placeAmong(sorted, range.start);
  let last = first;
  while (first > 0 && sorted[first - 1]!.range.end >= range.start) first--;
  while (last < sorted.length && sorted[last]!.range.start <= range.end) last++;
  return sorted.slice(first, last);
}

/** Where among edits in order one belongs that starts at an offset: behind those that start there already. */
function placeAmong(sorted: readonly FixEdit[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.range.start <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSame(one: FixEdit, other: FixEdit): boolean {
  return one.newText === other.newText && one.range.start === other.range.start && one.range.end === other.range.end;
}

/** Whether two edits want the same characters, or one inserts inside of what the other takes out. Two insertions never do. */
function overlap({ range: one }: FixEdit, { range: other }: FixEdit): boolean {
  return one.start < other.end && other.start < one.end;
}
