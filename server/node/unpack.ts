import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { cachePath } from './cachePath';
import { fileUri } from './fileUri';

/**
 * Puts a document that is in an archive or built in into the cache, for editors that open nothing but files. It is written beside its
 * place and then moved there, so that nobody reads half of it.
 * @param location its canonical URI, of a scheme of our own
 * @param cacheFolder absolute path
 * @returns the canonical URI of the file; `undefined` where it cannot be written
 */
export async function unpack(location: string, content: Uint8Array, cacheFolder: string): Promise<string | undefined> {
  const relative = cachePath(location.replace(/^[^:]*:\//, 'https://unpacked/'));
  if (relative === undefined) return undefined;
  const file = path.join(cacheFolder, 'unpacked', relative.slice('https/unpacked/'.length));
  try {
    const present = await fs.readFile(file).catch(() => undefined);
    if (!present?.equals(content)) await write(file, content);
    return fileUri(file);
  } catch {
    return undefined;
  }
}

async function write(file: string, content: Uint8Array): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.part`;
  await fs.writeFile(unfinished, content);
  await fs.rename(unfinished, file);
}
