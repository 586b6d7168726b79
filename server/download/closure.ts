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

/** What came of fetching files and what they need. */
export interface Closure {
  readonly outcomes: readonly Outcome[];
  /** What was left undone for one of the limits; a sentence for the user. */
  readonly leftUndone?: string | undefined;
}

/**
 * Fetches files, then what these lead to, and so on, until nothing is missing (the DTS's discovery: XBRL 2.1, 3.2).
 * @param read has new files of the cache read
 * @returns in `read`: the URLs that those files lead to and that are not to be had
 */
export async function fetchClosure(downloader: Downloader, urls: readonly string[], limits: ClosureLimits, read: (fetched: readonly string[]) => Promise<readonly string[]>, { signal, done }: FetchOptions): Promise<Closure> {
  const outcomes = new Map<string, Outcome>();
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
  const closure = (leftUndone?: string): Closure => ({ outcomes: [...outcomes.values()], leftUndone });
  for (let wanted = urls; wanted.length > 0; ) {
    const round = await downloader.fetchAll(wanted.slice(0, limits.mostFiles - outcomes.size), limits.mostBytes, options);
    const here = round.filter(({ state }) => state === 'fetched' || state === 'unchanged').map(({ url }) => url);
    const needed = here.length === 0 ? [] : await read(here);
    if (full.signal.aborted) return closure(`More than ${Math.floor(limits.mostBytesInAll / 1024 / 1024)} MB were fetched; the rest was left.`);
    if (signal.aborted) return closure();
    wanted = [...new Set([...wanted, ...needed])].filter((url) => !outcomes.has(url));
    if (wanted.length > 0 && outcomes.size >= limits.mostFiles) return closure(`${limits.mostFiles} files were fetched; the rest was left.`);
  }
  return closure();
}
