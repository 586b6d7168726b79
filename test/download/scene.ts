import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { TestContext } from 'node:test';
import { Cache } from '../../server/download/cache';
import { Downloader, type Outcome } from '../../server/download/downloader';
import type { Network } from '../../server/download/network';
import { startPublisher } from './publisher';

export const mostBytes = 1024 * 1024;

/** A publisher, an empty cache, and a downloader between them whose clock does not let anybody wait. */
export async function scene(test: TestContext, network: Partial<Network> = {}) {
  const publisher = await startPublisher(test);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-cache-'));
  test.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  /** Milliseconds that somebody wanted to wait, in order. */
  const waits: number[] = [];
  let now = 0;
  const clock = {
    now: () => now,
    wait: (milliseconds: number) => {
      waits.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
  };
  const cache = new Cache(folder);
  const downloader = new Downloader(cache, { fetch, userAgent: 'test/1', permit: () => Promise.resolve(true), clock, patience: 10_000, longest: 20_000, ...network });
  const fetchAll = (...paths: readonly string[]) => downloader.fetchAll(paths.map(publisher.at), mostBytes, { signal: new AbortController().signal });
  return {
    publisher,
    cache,
    folder,
    downloader,
    waits,
    /** Lets time pass. */
    pass: (milliseconds: number) => void (now += milliseconds),
    fetchAll,
    fetchOne: async (path: string): Promise<Outcome> => (await fetchAll(path))[0]!,
    /** What the cache has at a path; `undefined` for nothing. */
    cached: (path: string) => {
      const file = cache.fileOf(publisher.at(path))!;
      return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
    },
    /** Fails where something is on its way that nobody waits for any more. */
    nothingIsHalfWritten: () => assert.deepEqual(fs.existsSync(path.join(folder, '.parts')) ? fs.readdirSync(path.join(folder, '.parts')) : [], []),
  };
}

/** Asserts that a URL failed with a message that begins with the URL and says something. */
export function assertFailed(outcome: Outcome, message: RegExp, state: 'failed' | 'refused' = 'failed'): void {
  assert.ok(outcome.state === 'failed' || outcome.state === 'refused', outcome.state);
  assert.equal(outcome.state, state);
  assert.ok(outcome.message.startsWith(outcome.url), outcome.message);
  assert.match(outcome.message, message);
  assert.match(outcome.message, /\.$/);
}
