import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { cachePath, indexFolder } from '../node/cachePath';
import { onDisk } from './failure';
import type { Received } from './receive';

/** What is known of a file in the cache, beside its content. */
export interface Entry extends Received {
  readonly url: string;
  /** The server's own marks of this version, for asking whether there is a newer one. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** When it was last fetched or found to be up to date, as an ISO date. */
  readonly fetched: string;
}

/** Folders beside those of the URLs, whose names begin with the scheme: no URL's file can come to lie in one of these. */
const entriesFolder = '.entries';
const partsFolder = '.parts';
/** Everything in the cache that is made by downloading, and what the server has kept of it. */
const ownFolders = ['http', 'https', entriesFolder, partsFolder, indexFolder];
/** What was on its way when somebody was stopped goes after a day; milliseconds. */
const oldestPart = 24 * 60 * 60 * 1000;

/**
 * The folder of downloaded files: `http/HOST/PATH`, so that a person can look in, and beside them what is known of each.
 * Nothing is written outside it. A file appears there complete or not at all.
 */
export class Cache {
  readonly folder: string;
  #tidying: Promise<void> | undefined;

  /** @param folder absolute path; made when it is first written to */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** The file that a URL's document is kept in; `undefined` for a URL that has none, such as one that is not of the web. */
  fileOf(url: string): string | undefined {
    const relative = cachePath(url);
    return relative === undefined ? undefined : path.join(this.folder, relative);
  }

  /** What is known of a URL's file; `undefined` where that is not here, or is not the one that was fetched. */
  async entry(url: string): Promise<Entry | undefined> {
    const file = this.fileOf(url);
    const entry = file && (await this.#readEntry(this.#entryFile(url)!));
    if (!entry) return undefined;
    const size = await fs.stat(file).then((stat) => stat.size, () => undefined);
    return entry.url === url && size === entry.bytes ? entry : undefined;
  }

  /** Every file that is here as it was fetched. */
  async entries(): Promise<readonly Entry[]> {
    const names = await fs.readdir(path.join(this.folder, entriesFolder), { recursive: true }).catch(() => []);
    const entries: Entry[] = [];
    for (const name of names.filter((candidate) => candidate.endsWith('.json')).sort()) {
      const stored = await this.#readEntry(path.join(this.folder, entriesFolder, name));
      const entry = stored && (await this.entry(stored.url));
      if (entry) entries.push(entry);
    }
    return entries;
  }

  /** The path of a new file, for what is on its way. */
  async newPart(url: string): Promise<string> {
    const folder = path.join(this.folder, partsFolder);
    await onDisk(url, () => fs.mkdir(folder, { recursive: true }));
    this.#tidying ??= removeOldParts(folder);
    await this.#tidying;
    return path.join(folder, randomUUID());
  }

  /** Moves a complete file to where a URL's belongs. The entry comes second: without one, a file is fetched again in full. */
  async put(entry: Entry, part: string): Promise<void> {
    const file = this.fileOf(entry.url)!;
    await onDisk(entry.url, async () => {
      try {
        await fs.mkdir(path.dirname(file), { recursive: true });
        await fs.rename(part, file);
      } catch (error) {
        await fs.rm(part, { force: true });
        throw error;
      }
    });
    await this.putEntry(entry);
  }

  /** Writes what is known of a file that stays as it is. */
  async putEntry(entry: Entry): Promise<void> {
    const file = this.#entryFile(entry.url)!;
    const part = await this.newPart(entry.url);
    await onDisk(entry.url, async () => {
      await fs.mkdir(path.dirname(file), { recursive: true });
      await fs.writeFile(part, JSON.stringify(entry));
      await fs.rename(part, file);
    });
  }

  /** Deletes everything that was downloaded or kept of it, and nothing else that may lie in the folder. */
  async clear(): Promise<void> {
    for (const name of ownFolders) await fs.rm(path.join(this.folder, name), { recursive: true, force: true });
  }

  #entryFile(url: string): string | undefined {
    const relative = cachePath(url);
    return relative === undefined ? undefined : path.join(this.folder, entriesFolder, `${relative}.json`);
  }

  async #readEntry(file: string): Promise<Entry | undefined> {
    try {
      const value: unknown = JSON.parse(await fs.readFile(file, 'utf8'));
      return isEntry(value) ? value : undefined;
    } catch {
      // None, or a damaged one: the file is fetched again.
      return undefined;
    }
  }
}

async function removeOldParts(folder: string): Promise<void> {
  for (const name of await fs.readdir(folder).catch(() => [])) {
    const file = path.join(folder, name);
    const stat = await fs.stat(file).catch(() => undefined);
    if (stat && Date.now() - stat.mtimeMs > oldestPart) await fs.rm(file, { force: true }).catch(() => undefined);
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { url, bytes, sha256, fetched } = value as Partial<Entry>;
  return typeof url === 'string' && typeof bytes === 'number' && typeof sha256 === 'string' && typeof fetched === 'string';
}
