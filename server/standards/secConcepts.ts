import table from './secConcepts.json';

/** By name, the year of the us-gaap taxonomy in which a concept was deprecated. */
const deprecated: ReadonlyMap<string, number> = new Map(Object.entries(table.deprecated).flatMap(([year, names]) => names.split(' ').map((name) => [name, Number(year)] as const)));

const axes: readonly (readonly [string, RegExp])[] = Object.entries(table.axes).map(([axis, pattern]) => [axis, new RegExp(`^(?:${pattern})`)]);

/**
 * The year of the us-gaap taxonomy in which a concept of it was deprecated, by its local name; `undefined` for one that is not, or
 * that none of the versions which EDGAR accepts has any more.
 */
export function usGaapDeprecatedIn(localName: string): number | undefined {
  return deprecated.get(localName);
}

/** The standard axis, `srt:CurrencyAxis`, that an axis of a filer's repeats by its name, as the SEC's list of such names has it (EFM 6.5.44). */
export function standardAxisFor(localName: string): string | undefined {
  return axes.find(([, pattern]) => pattern.test(localName))?.[0];
}
