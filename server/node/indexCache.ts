import { createHash } from 'node:crypto';
import { closeSync, openSync, readFile, readFileSync, readSync, rmSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { constants, deflate, inflateSync } from 'node:zlib';
import { URI } from 'vscode-uri';
import type { KeepingPlace, KeptDocument, KeptDocuments } from '../service/keptDocuments';
import { stateOf, statFile } from './disk';
import { fileBehind } from './fileBehind';

const extension = '.index';
/** So many bytes before what follows them: the lengths of the stamp and of the content. */
const headLength = 8;
/** Files that somebody was writing when he was stopped go after an hour. */
const oldestTemporary = 60 * 60 * 1000;

/** With a checksum, unlike the raw form: a damaged text is none. */
const deflateWithChecksum = promisify(deflate);

/** In fewer steps than that of fs/promises. */
const readInBackground = promisify(readFile);

/** Bytes of a file that is read at once: to wait for another thread to open, measure, read and close it takes far longer. */
const small = 200_000;
const scratch = Buffer.allocUnsafeSlow(small);

/** How an {@link IndexCache} is set up. */
export interface IndexCacheOptions {
  /** Absolute path of its folder, which holds nothing else. */
  readonly folder: string;
  /** The product and its version: what another one kept is not used. */
  readonly product: string;
  /** What all files together may take, in bytes; the oldest go. */
  readonly mostBytes?: number;
}

/**
 * Keeps contents of documents in a folder, one file for each: a stamp that says of which state of which document it is, the content,
 * and the document itself, deflated. A file that is damaged, or of another state, counts as none and is replaced.
 */
export class IndexCache implements KeptDocuments {
  readonly folder: string;
  readonly #product: string;
  readonly #mostBytes: number;
  #writing: Promise<void> = Promise.resolve();
  /** Bytes written since the folder was last tidied; undefined before the first time. */
  #sinceTidied: number | undefined;
  #temporaries = 0;

  constructor({ folder, product, mostBytes = 500_000_000 }: IndexCacheOptions) {
    this.folder = folder;
    this.#product = product;
    this.#mostBytes = mostBytes;
  }

  async find(location: string, state?: string): Promise<KeepingPlace> {
    // Taken before anybody reads the document: if it changes meanwhile, what is kept of it will not be used.
    const stamp = this.#stampOf(location, state ?? (await stateAt(location)));
    const file = this.#fileOf(location);
    const bytes = stamp === undefined ? undefined : await readFrom(file);
    const kept = bytes && read(bytes, stamp!);
    return {
      kept: kept && { content: kept.content, readText: () => this.#readText(location, kept) },
      keep: (content, text) => this.#keep(file, stamp, content, text),
    };
  }

  #keep(file: string, stamp: string | undefined, content: Uint8Array, text: Uint8Array): KeptDocument {
    let deflated: Uint8Array | undefined;
    // One after the other, so that a large taxonomy does not fill the memory with what waits to be written.
    this.#writing = this.#writing.then(async () => {
      deflated = await deflateWithChecksum(text, { level: constants.Z_BEST_SPEED });
      if (stamp !== undefined) await this.#write(file, pack(stamp, content, deflated));
    });
    this.#writing = this.#writing.catch(() => undefined);
    return { content, readText: () => (deflated ? inflated(deflated) : text) };
  }

  /** Resolves when all that is to be kept has been written. */
  written(): Promise<void> {
    return this.#writing;
  }

  #stampOf(location: string, state: string | undefined): string | undefined {
    return state === undefined ? undefined : JSON.stringify([this.#product, location, state]);
  }

  /**
   * A file can change and keep its size and date, which nobody sees before somebody wants its text. What was kept goes with that text, so it
   * serves until the next start, which reads the file again.
   */
  #readText(location: string, kept: KeptDocument): Uint8Array | undefined {
    const text = kept.readText();
    const { scheme, fsPath } = URI.parse(location);
    if (text === undefined || scheme !== 'file') return text;
    try {
      if (!readFileSync(fsPath).equals(text)) rmSync(this.#fileOf(location), { force: true });
    } catch {
      // It is gone, which the next start sees by itself.
    }
    return text;
  }

  #fileOf(location: string): string {
    return path.join(this.folder, createHash('sha256').update(location).digest('hex').slice(0, 40) + extension);
  }

  async #write(file: string, bytes: Uint8Array): Promise<void> {
    // Somebody may have cleared the cache since the last time.
    await fs.mkdir(this.folder, { recursive: true });
    const temporary = `${file}.${process.pid}-${this.#temporaries++}.tmp`;
    try {
      await fs.writeFile(temporary, bytes);
      await fs.rename(temporary, file);
    } catch (error) {
      await fs.rm(temporary, { force: true });
      throw error;
    }
    if (this.#sinceTidied === undefined || (this.#sinceTidied += bytes.length) > this.#mostBytes / 10) await this.#tidy();
  }

  async #tidy(): Promise<void> {
    this.#sinceTidied = 0;
    const names = await fs.readdir(this.folder);
    const files = await Promise.all(
      names.map(async (name) => {
        const file = path.join(this.folder, name);
        const stat = await fs.stat(file).catch(() => undefined);
        return { file, size: stat?.size ?? 0, age: Date.now() - (stat?.mtimeMs ?? 0), isTemporary: name.endsWith('.tmp') };
      }),
    );
    let total = 0;
    for (const { file, size, age, isTemporary } of files.sort((a, b) => a.age - b.age)) {
      total += size;
      if (total > this.#mostBytes || (isTemporary && age > oldestTemporary)) await fs.rm(file, { force: true });
    }
  }
}

/** Of the file behind a document. */
async function stateAt(location: string): Promise<string | undefined> {
  const file = fileBehind(location)?.file;
  const stat = file === undefined ? undefined : await statFile(file);
  return stat && stateOf(stat);
}

/** The bytes of a file in the cache, which lies on a disk of this machine; `undefined` where there is none. */
async function readFrom(file: string): Promise<Buffer | undefined> {
  try {
    return readIfSmall(file) ?? (await readInBackground(file));
  } catch {
    return undefined;
  }
}

function readIfSmall(file: string): Buffer | undefined {
  const opened = openSync(file, 'r');
  try {
    const length = readSync(opened, scratch);
    return length < scratch.length ? Buffer.from(scratch.subarray(0, length)) : undefined;
  } finally {
    closeSync(opened);
  }
}

function pack(stamp: string, content: Uint8Array, text: Uint8Array): Uint8Array {
  const stampBytes = Buffer.from(stamp);
  // The content begins at a word, so that it can be used where it lies.
  const filled = Buffer.alloc(Math.ceil(stampBytes.length / 4) * 4, ' ');
  stampBytes.copy(filled);
  const head = Buffer.alloc(headLength);
  head.writeUInt32LE(filled.length, 0);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, filled, content, text]);
}

function read(bytes: Buffer, stamp: string): KeptDocument | undefined {
  if (bytes.length < headLength) return undefined;
  const contentStart = headLength + bytes.readUInt32LE(0);
  const textStart = contentStart + bytes.readUInt32LE(4);
  if (textStart > bytes.length || bytes.toString('utf8', headLength, contentStart).trimEnd() !== stamp) return undefined;
  const text = bytes.subarray(textStart);
  return { content: bytes.subarray(contentStart, textStart), readText: () => inflated(text) };
}

function inflated(text: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(text);
  } catch {
    return undefined;
  }
}
