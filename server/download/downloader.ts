import { rm } from 'node:fs/promises';
import type { Cache, Entry } from './cache';
import { DownloadFailure } from './failure';
import type { Network } from './network';
import { receive } from './receive';
import { Requests, type Answer } from './request';

/** What came of fetching a URL. */
export type Outcome =
  /** There is a new file in the cache. */
  | { readonly url: string; readonly state: 'fetched'; readonly bytes: number }
  /** The file in the cache is the newest. */
  | { readonly url: string; readonly state: 'unchanged'; readonly bytes: number }
  /** The message says for a filer what is wrong, and what to do. What was in the cache before is still there. */
  | { readonly url: string; readonly state: 'failed'; readonly message: string }
  /** There is no consent to fetch from its host; the message says so. */
  | { readonly url: string; readonly state: 'refused'; readonly message: string }
  | { readonly url: string; readonly state: 'cancelled' };

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Told of each URL as soon as something has come of it. */
  readonly done?: (outcome: Outcome) => void;
}

/** Requests that are under way at the same time. */
const atOnce = 6;
/** Milliseconds for which a server's answer that there is no such file is taken as final. */
const remembered = 10 * 60_000;

/** Fetches files of the web into a cache. One of these serves a user's whole day: it remembers what does not exist. */
export class Downloader {
  readonly #cache: Cache;
  readonly #network: Network;
  readonly #requests: Requests;
  readonly #absent = new Map<string, { readonly until: number; readonly message: string }>();

  constructor(cache: Cache, network: Network) {
    this.#cache = cache;
    this.#network = network;
    this.#requests = new Requests(network);
  }

  /**
   * Fetches files, several at a time. Of a file that the cache has, only a newer version is fetched.
   * @param urls absolute
   * @param mostBytes larger files are refused
   * @returns an outcome for each URL, in the order of these; it never rejects
   */
  async fetchAll(urls: readonly string[], mostBytes: number, { signal, done }: FetchOptions): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    let next = 0;
    const work = async (): Promise<void> => {
      while (next < urls.length) {
        const index = next++;
        const outcome = await this.#fetch(urls[index]!, mostBytes, signal);
        outcomes[index] = outcome;
        done?.(outcome);
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, urls.length) }, work));
    return outcomes;
  }

  /** Forgets which files do not exist, so that they are asked for again. */
  forgetAbsent(): void {
    this.#absent.clear();
  }

  async #fetch(url: string, mostBytes: number, signal: AbortSignal): Promise<Outcome> {
    const absent = this.#absent.get(url);
    if (absent && this.#network.clock.now() < absent.until) return { url, state: 'failed', message: absent.message };
    try {
      signal.throwIfAborted();
      requireWebAddress(url, this.#cache);
      const earlier = await this.#cache.entry(url);
      return await this.#requests.get(url, conditions(earlier), signal, (answer) => this.#take(url, answer, earlier, mostBytes));
    } catch (error) {
      if (signal.aborted) return { url, state: 'cancelled' };
      const message = error instanceof Error ? error.message : String(error);
      const { isCertain, isRefused } = error instanceof DownloadFailure ? error : { isCertain: false, isRefused: false };
      if (isCertain) this.#absent.set(url, { until: this.#network.clock.now() + remembered, message });
      return { url, state: isRefused ? 'refused' : 'failed', message };
    }
  }

  async #take(url: string, answer: Answer, earlier: Entry | undefined, mostBytes: number): Promise<Outcome> {
    const fetched = new Date().toISOString();
    const { status, headers } = answer.response;
    if (status === 304) {
      if (!earlier) throw new DownloadFailure(`${url}: ${new URL(url).host} answers that nothing has changed, though nothing is known yet. Try again later.`, { isTransient: true });
      await this.#cache.putEntry({ ...earlier, fetched });
      return { url, state: 'unchanged', bytes: earlier.bytes };
    }
    const part = await this.#cache.newPart(url);
    const received = await receive(url, answer, part, mostBytes);
    const isSame = received.sha256 === earlier?.sha256;
    const entry: Entry = { url, ...received, ...marks(headers, isSame ? undefined : earlier), fetched };
    if (isSame) {
      await rm(part, { force: true });
      await this.#cache.putEntry(entry);
      return { url, state: 'unchanged', bytes: received.bytes };
    }
    await this.#cache.put(entry, part);
    return { url, state: 'fetched', bytes: received.bytes };
  }
}

function requireWebAddress(url: string, cache: Cache): void {
  const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && new URL(url).username === '';
  if (!isWeb || cache.fileOf(url) === undefined) throw new DownloadFailure(`${url} is no address that can be fetched. Check it in your taxonomy.`);
}

/** The request's conditions (RFC 9110, 13.1): only what is not here yet is wanted. */
function conditions(entry: Entry | undefined): Readonly<Record<string, string>> {
  return {
    ...(entry?.etag === undefined ? {} : { 'if-none-match': entry.etag }),
    ...(entry?.lastModified === undefined ? {} : { 'if-modified-since': entry.lastModified }),
  };
}

/**
 * The server's marks of a version.
 * @param other the earlier version, where that has another content: a mark that did not change with the content says nothing,
 *   and would hide the next change
 */
function marks(headers: Headers, other: Entry | undefined): Pick<Entry, 'etag' | 'lastModified'> {
  const etag = headers.get('etag') ?? undefined;
  const lastModified = headers.get('last-modified') ?? undefined;
  return {
    ...(etag === undefined || etag === other?.etag ? {} : { etag }),
    ...(lastModified === undefined || lastModified === other?.lastModified ? {} : { lastModified }),
  };
}
