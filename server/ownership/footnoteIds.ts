import type { OwnershipDocument } from './document';

/** Whether an id has the form EDGAR wants: F1 to F99 (EDGAR Ownership XML Technical Specification, 4.3.5). */
export function isFootnoteId(id: string): boolean {
  return /^F[1-9][0-9]?$/.test(id);
}

/** The number in an id of that form. */
export function numberOf(id: string): number {
  return Number(id.slice(1));
}

/**
 * The one footnote with the same number, as for "f3", "3", "(3)" or "F03" the footnote "F3"; `undefined` where there is none.
 * All ids are a letter and a number, so how many characters differ says nothing about what was meant.
 */
export function footnoteOfSameNumber(id: string, { footnotesById }: OwnershipDocument): string | undefined {
  const [number, ...others] = id.match(/\d+/g) ?? [];
  const meant = `F${Number(number)}`;
  return others.length === 0 && isFootnoteId(meant) && footnotesById.has(meant) ? meant : undefined;
}

/** An id for one more footnote: one that fields refer to already and that is missing, else the first that is free. `undefined` where all 99 are taken. */
export function freeFootnoteId({ footnotesById, referencesById }: OwnershipDocument): string | undefined {
  const all = Array.from({ length: 99 }, (_, index) => `F${index + 1}`);
  return [...referencesById.keys(), ...all].find((id) => isFootnoteId(id) && !footnotesById.has(id));
}

/** Ids beyond these are not named one by one: nobody reads them. */
const mostListed = 10;

/** Ids as words: "F1, F2 and F3". Where there are many, the first ones and how many more. */
export function listIds(ids: Iterable<string>): string {
  const all = [...ids];
  const left = all.length - mostListed;
  if (left > 0) return `${all.slice(0, mostListed).join(', ')} and ${left} more`;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)!}`;
}
