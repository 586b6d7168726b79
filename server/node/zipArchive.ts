import * as fs from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

/** More files than the largest published taxonomy packages have. */
const mostEntries = 100_000;

/** What all entries together may hold once inflated, by what the archive declares; bytes. */
const mostBytesInAll = 4 * 1024 ** 3;

/** The end record is this long, with a comment of up to 64 kB behind it (APPNOTE.TXT, 4.3.16). */
const endLength = 22;
const longestComment = 0xffff;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** A file in an archive as its central directory describes it (APPNOTE.TXT, 4.3.12). */
interface Entry {
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Bytes in the archive, and bytes once inflated. */
  readonly compressed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** What is wrong with an archive, or with what is asked of it: a sentence for the user, without the archive's name. */
export interface ZipProblem {
  readonly problem: string;
  readonly isTooLarge?: true;
}

const inflate = promisify(inflateRaw);

/**
 * A zip archive on disk. Its directory is read when it is opened; entries are inflated one at a time, when asked for, away from the
 * thread that answers the editor. Nothing is ever extracted by the names in it.
 */
export class ZipArchive {
  readonly #file: string;
  readonly #entries: ReadonlyMap<string, Entry>;
  /** What is wrong with some of its entries, which are left out. */
  readonly problems: readonly string[];

  private constructor(file: string, entries: ReadonlyMap<string, Entry>, problems: readonly string[]) {
    this.#file = file;
    this.#entries = entries;
    this.problems = problems;
  }

  /** Opens an archive by its path. */
  static async open(file: string): Promise<ZipArchive | ZipProblem> {
    try {
      return await withFile(file, async (handle) => {
        const directory = await readDirectory(handle);
        if ('problem' in directory) return directory;
        const { entries, problems } = directory;
        return new ZipArchive(file, entries, problems);
      });
    } catch (error) {
      return { problem: `It cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).` };
    }
  }

  /** The names of the files in it: relative paths with slashes, none of which leads out. */
  get names(): Iterable<string> {
    return this.#entries.keys();
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /**
   * The content of a file.
   * @param mostBytes what it may hold once inflated
   * @returns `undefined` where the archive has no such file
   */
  async read(name: string, mostBytes: number): Promise<Uint8Array | ZipProblem | undefined> {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    if (entry.size > mostBytes) return { problem: `${name} has ${entry.size} bytes, more than xbrl.maxFileSize allows, and is not read.`, isTooLarge: true };
    try {
      return await withFile(this.#file, (handle) => readEntry(handle, name, entry));
    } catch (error) {
      return { problem: `${name} cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).` };
    }
  }
}

async function withFile<Result>(file: string, use: (handle: fs.FileHandle) => Promise<Result>): Promise<Result> {
  const handle = await fs.open(file, 'r');
  try {
    return await use(handle);
  } finally {
    await handle.close();
  }
}

async function readDirectory(handle: fs.FileHandle): Promise<{ readonly entries: ReadonlyMap<string, Entry>; readonly problems: readonly string[] } | ZipProblem> {
  const { size } = await handle.stat();
  const tail = await readAt(handle, Math.max(0, size - endLength - longestComment), Math.min(size, endLength + longestComment));
  const end = findEnd(tail);
  if (end === undefined) return { problem: 'It is not a zip archive, or it is cut off. Get it again.' };
  const count = tail.getUint16(end + 10, true);
  const length = tail.getUint32(end + 12, true);
  const offset = tail.getUint32(end + 16, true);
  if (count === 0xffff || offset === 0xffffffff) return { problem: 'It is in the zip64 format, which is not read. Pack it again, or unpack it and name the folder.' };
  if (count > mostEntries) return { problem: `It has ${count} files, more than ${mostEntries}, and is not read.` };
  if (offset + length > size) return { problem: 'It is not a zip archive, or it is cut off. Get it again.' };
  return entriesIn(await readAt(handle, offset, length), count);
}

function findEnd(tail: DataView): number | undefined {
  for (let at = tail.byteLength - endLength; at >= 0; at--) if (tail.getUint32(at, true) === endSignature) return at;
  return undefined;
}

function entriesIn(directory: DataView, count: number): { readonly entries: ReadonlyMap<string, Entry>; readonly problems: readonly string[] } | ZipProblem {
  const entries = new Map<string, Entry>();
  const unsafe: string[] = [];
  let total = 0;
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== entrySignature) return { problem: 'Its directory is damaged. Get it again.' };
    const flags = directory.getUint16(at + 8, true);
    const nameLength = directory.getUint16(at + 28, true);
    const next = at + 46 + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    if (next > directory.byteLength) return { problem: 'Its directory is damaged. Get it again.' };
    const name = decodeName(directory, at + 46, nameLength);
    const entry: Entry = {
      method: directory.getUint16(at + 10, true),
      isEncrypted: (flags & 1) !== 0,
      compressed: directory.getUint32(at + 20, true),
      size: directory.getUint32(at + 24, true),
      offset: directory.getUint32(at + 42, true),
    };
    total += entry.size;
    if (!isSafe(name)) unsafe.push(name);
    else if (!name.endsWith('/') && !entries.has(name)) entries.set(name, entry);
    at = next;
  }
  if (total > mostBytesInAll) return { problem: `Its files hold ${total} bytes, more than ${mostBytesInAll}, and are not read.` };
  return { entries, problems: problemsOf(entries, unsafe) };
}

function problemsOf(entries: ReadonlyMap<string, Entry>, unsafe: readonly string[]): readonly string[] {
  const encrypted = [...entries.values()].filter(({ isEncrypted }) => isEncrypted).length;
  return [
    ...(unsafe.length > 0 ? [`${unsafe.length} of its files have names that lead out of the archive, such as ${unsafe[0]!}. They are left out.`] : []),
    ...(encrypted > 0 ? [`${encrypted} of its files are encrypted and cannot be read. Get an archive without a password.`] : []),
  ];
}

/** Names are relative paths with slashes (APPNOTE.TXT, 4.4.17.1). Some writers use backslashes nevertheless. */
function decodeName(directory: DataView, offset: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(directory.buffer, directory.byteOffset + offset, length)).replaceAll('\\', '/');
}

function isSafe(name: string): boolean {
  return !name.startsWith('/') && !/^[a-z]:/i.test(name) && !name.includes('\0') && !name.split('/').includes('..');
}

async function readEntry(handle: fs.FileHandle, name: string, entry: Entry): Promise<Uint8Array | ZipProblem> {
  if (entry.isEncrypted) return { problem: `${name} is encrypted and cannot be read. Get an archive without a password.` };
  const { size } = await handle.stat();
  if (entry.offset + 30 > size || entry.offset + entry.compressed > size) return { problem: `${name} is cut off. Get the archive again.` };
  const header = await readAt(handle, entry.offset, 30);
  if (header.getUint32(0, true) !== localSignature) return { problem: `${name} is not where the archive's directory says. Get the archive again.` };
  const data = await readAt(handle, entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true), entry.compressed);
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  if (entry.method === 0) return bytes.length === entry.size ? bytes : wrongSize(name, entry);
  if (entry.method !== 8) return { problem: `${name} is compressed in a way that is not read. Pack the archive again.` };
  try {
    const content = await inflate(bytes, { maxOutputLength: Math.max(1, entry.size) });
    return content.length === entry.size ? content : wrongSize(name, entry);
  } catch (error) {
    // More than was declared, as a bomb has, stops there; anything else is damage.
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? wrongSize(name, entry) : { problem: `${name} is damaged. Get the archive again.` };
  }
}

function wrongSize(name: string, { size }: Entry): ZipProblem {
  return { problem: `${name} does not hold the ${size} bytes that the archive declares, and is not read. Get the archive again.` };
}

async function readAt(handle: fs.FileHandle, position: number, length: number): Promise<DataView> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  return new DataView(buffer.buffer, buffer.byteOffset, bytesRead);
}
