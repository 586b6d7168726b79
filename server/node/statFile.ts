import { statSync, type Stats } from 'node:fs';
import * as fs from 'node:fs/promises';

/** Milliseconds that others may be made to wait for one look at a disk. */
const patience = 5;
/** Milliseconds for which a disk that made them wait longer is not trusted again. */
const distrust = 2_000;

let distrustedUntil = 0;

/**
 * What the file system says of a file; `undefined` where there is none, or none that may be looked at.
 *
 * On a disk of this machine a look takes some microseconds, and to have another thread take it more than ten times as long: a taxonomy may
 * have a thousand files. Where a look takes long, as on a network, others have their turn meanwhile.
 */
export async function statFile(file: string): Promise<Stats | undefined> {
  const start = performance.now();
  if (start < distrustedUntil) return fs.stat(file).catch(() => undefined);
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  } finally {
    const end = performance.now();
    if (end - start > patience) distrustedUntil = end + distrust;
  }
}

/** Another text for another state of a file. */
export function stateOf({ size, mtimeMs }: Stats): string {
  return `${size} ${mtimeMs}`;
}

/** Whether there is a file, be it one that may not be read. */
export async function isFile(file: string): Promise<boolean> {
  return (await statFile(file))?.isFile() ?? false;
}
