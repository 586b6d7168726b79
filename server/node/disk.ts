import { readFileSync, statSync, type Stats } from 'node:fs';
import * as fs from 'node:fs/promises';

/*
 * On a disk of this machine a look at a file, or a small one, takes some microseconds, and to have another thread take it more than ten times
 * as long: a taxonomy may have a thousand files. Where it takes long, as on a network, others have their turn meanwhile.
 */

/** Bytes of a file that may be read at once. */
const small = 200_000;
/** Milliseconds that others may be made to wait for a disk. */
const patience = 5;
/** Milliseconds for which a disk that made them wait longer is not trusted again. */
const distrust = 2_000;

let distrustedUntil = 0;

/** What the file system says of a file; `undefined` where there is none, or none that may be looked at. */
export async function statFile(file: string): Promise<Stats | undefined> {
  try {
    return await quickly(() => statSync(file, { throwIfNoEntry: false }), () => fs.stat(file));
  } catch {
    return undefined;
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

/**
 * The bytes of a file. Rejects where it cannot be read.
 * @param size of the file, in bytes, by a look at it just before
 */
export function readFile(file: string, size: number): Promise<Uint8Array> {
  return size > small ? fs.readFile(file) : quickly(() => readFileSync(file), () => fs.readFile(file));
}

/** @param later does the same in another thread */
async function quickly<Result>(now: () => Result, later: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  if (start < distrustedUntil) return later();
  try {
    return now();
  } finally {
    const end = performance.now();
    if (end - start > patience) distrustedUntil = end + distrust;
  }
}
