import { closeSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';

/*
 * On a disk of this machine a look at a file, or a small one, takes some microseconds, and to have another thread take it more than ten times
 * as long: a taxonomy may have a thousand files. Where it takes long, others have their turn meanwhile.
 */

/** Bytes of a file that may be read at once. */
const small = 200_000;
/** Milliseconds that others may be made to wait for a disk. */
const patience = 5;
/** For so many times as long as a disk made them wait, it is not trusted again. */
const distrust = 200;

/** Until when disks are not trusted, by the root of their paths. */
const distrusted = new Map<string, number>();

/** What the file system says of a file; `undefined` where there is none, or none that may be looked at. */
export async function statFile(file: string): Promise<Stats | undefined> {
  try {
    return await quickly(file, () => statSync(file, { throwIfNoEntry: false }), () => fs.stat(file));
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
  // What says that it is empty may be no file on a disk, and never come to its end.
  return size === 0 || size > small ? fs.readFile(file) : quickly(file, () => readNow(file, size), () => fs.readFile(file));
}

function readNow(file: string, size: number): Uint8Array {
  const opened = openSync(file, 'r');
  try {
    const bytes = Buffer.allocUnsafe(size);
    return bytes.subarray(0, readSync(opened, bytes));
  } finally {
    closeSync(opened);
  }
}

/** @param later does the same in another thread */
async function quickly<Result>(file: string, now: () => Result, later: () => Promise<Result>): Promise<Result> {
  const { root } = path.parse(file);
  const start = performance.now();
  // Who writes a taxonomy chooses the host of a network path.
  if (/^[\\/]{2}/.test(file) || start < (distrusted.get(root) ?? 0)) return later();
  try {
    return now();
  } finally {
    const end = performance.now();
    if (end - start > patience) distrusted.set(root, end + distrust * (end - start));
  }
}
