import type { Downloader, FetchOptions, Outcome } from './downloader';

/** Bounds of what one request of the user's may bring, so that no taxonomy can fill a disk. */
export interface ClosureLimits {
  /** For each file. */
  readonly mostBytes: number;
  readonly mostFiles: number;
  /** For all files together. */
  readonly mostBytesInAll: number;
}

export const closureLimits = { mostFiles: 10_000, mostBytesInAll: 2 * 1024 ** 3 };

/** What files that are in the cache lead to, and what is not to be had: URLs. */
export interface Needs {
  readonly missing: readonly string[];
  /** What they would be the richer for, if there is such a thing: where there is none, nobody is told. */
  readonly companions?: readonly string[];
}

/** What came of fetching files and what they need. */
export interface Closure {
  readonly outcomes: readonly Outcome[];
  /** What was left undone for one of the limits; a sentence for the user. */
  readonly leftUndone?: string | undefined;
}

/**
 * Fetches files, then what these lead to, and so on, until nothing is missing (the DTS's discovery: XBRL 2.1, 3.2).
 * @param read has new files of the cache read
 */
export async function fetchClosure(downloader: Downloader, urls: readonly string[], limits: ClosureLimits, read: (fetched: readonly string[]) => Promise<Needs>, { signal, done }: FetchOptions): Promise<Closure> {
  const outcomes = new Map<string, Outcome>();
  const needed = new Set(urls);
  const full = new AbortController();
  let bytes = 0;
  const options: FetchOptions = {
    signal: AbortSignal.any([signal, full.signal]),
    done: (outcome) => {
      outcomes.set(outcome.url, outcome);
      if (outcome.state === 'fetched') bytes += outcome.bytes;
      if (bytes > limits.mostBytesInAll) full.abort();
      done?.(outcome);
    },
  };
  const matters = ({ url, state }: Outcome): boolean => needed.has(url) || state === 'fetched' || state === 'unchanged';
  const closure = (leftUndone?: string): Closure => ({ outcomes: [...outcomes.values()].filter(matters), leftUndone });
  for (let wanted = urls; wanted.length > 0; ) {
    const round = await downloader.fetchAll(wanted.slice(0, limits.mostFiles - outcomes.size), limits.mostBytes, options);
    const here = round.filter(({ state }) => state === 'fetched' || state === 'unchanged').map(({ url }) => url);
    const { missing, companions = [] }: Needs = here.length === 0 ? { missing: [] } : await read(here);
    for (const url of missing) needed.add(url);
    if (full.signal.aborted) return closure(`More than ${Math.floor(limits.mostBytesInAll / 1024 / 1024)} MB were fetched; the rest was left.`);
    if (signal.aborted) return closure();
    wanted = [...new Set([...wanted, ...missing, ...companions])].filter((url) => !outcomes.has(url));
    if (wanted.length > 0 && outcomes.size >= limits.mostFiles) return closure(`${limits.mostFiles} files were fetched; the rest was left.`);
  }
  return closure();
}
