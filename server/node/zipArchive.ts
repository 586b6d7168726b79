import * as fs from 'node:fs';
import type { Readable } from 'node:stream';
import * as yauzl from 'yauzl';
import { endOfArchive } from './zipEnd';

/** More files than the largest published taxonomy packages have. */
const mostEntries = 100_000;

/** What all entries together may hold once inflated, by what the archive declares; bytes. */
const mostBytesInAll = 4 * 1024 ** 3;

/** Names are decoded and looked at here: one that leads out must not make the whole archive unreadable. */
const options = { autoClose: false, lazyEntries: true, decodeStrings: false } as const;

/** What is wrong with an archive, or with what is asked of it: a sentence for the user, without the archive's name. */
export interface ZipProblem {
  readonly problem: string;
  readonly isTooLarge?: true;
}

/**
 * A zip archive on disk. Its directory is read when it is opened; entries are inflated one at a time, when asked for. Nothing is ever
 * extracted by the names in it, and between two questions the file is closed.
 */
export class ZipArchive {
  readonly #file: string;
  readonly #entries: ReadonlyMap<string, yauzl.Entry>;
  /** What is wrong with some of its entries, which are left out. */
  readonly problems: readonly string[];

  private constructor(file: string, entries: ReadonlyMap<string, yauzl.Entry>, problems: readonly string[]) {
    this.#file = file;
    this.#entries = entries;
    this.problems = problems;
  }

  /** Opens an archive by its path. */
  static async open(file: string): Promise<ZipArchive | ZipProblem> {
    try {
      return await withArchive(file, async (archive) => {
        const directory = await readDirectory(archive);
        return 'problem' in directory ? directory : new ZipArchive(file, directory.entries, directory.problems);
      });
    } catch (error) {
      return { problem: problemOfArchive(error) };
    }
  }

  /** The names of the files in it: relative paths with slashes, none of which leads out. */
  get names(): Iterable<string> {
    return this.#entries.keys();
  }

  /** What a file holds once inflated, as the archive declares; bytes. */
  sizeOf(name: string): number | undefined {
    return this.#entries.get(name)?.uncompressedSize;
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
    if (entry.isEncrypted()) return { problem: `${name} is encrypted and cannot be read. Get an archive without a password.` };
    if (entry.uncompressedSize > mostBytes) return { problem: `${name} has ${entry.uncompressedSize} bytes, more than xbrl.maxFileSize allows, and is not read.`, isTooLarge: true };
    try {
      return await withArchive(this.#file, (archive) => inflate(archive, entry));
    } catch (error) {
      return { problem: `${name} cannot be read: ${reasonOf(error)}. Get the archive again.` };
    }
  }
}

async function withArchive<Result>(file: string, use: (archive: yauzl.ZipFile) => Promise<Result>): Promise<Result> {
  const archive = await yauzl.fromRandomAccessReaderPromise(new FileReader(file), await endOfArchive(file), options);
  try {
    return await use(archive);
  } finally {
    archive.close();
  }
}

/** Reads parts of a file, which is open only meanwhile. */
class FileReader extends yauzl.RandomAccessReader {
  constructor(private readonly file: string) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return fs.createReadStream(this.file, { start, end: end - 1 });
  }
}

async function readDirectory(archive: yauzl.ZipFile): Promise<{ readonly entries: ReadonlyMap<string, yauzl.Entry>; readonly problems: readonly string[] } | ZipProblem> {
  if (archive.entryCount > mostEntries) return { problem: `It has ${archive.entryCount} files, more than ${mostEntries}, and is not read.` };
  const entries = new Map<string, yauzl.Entry>();
  const unsafe: string[] = [];
  let total = 0;
  for await (const entry of archive.eachEntry()) {
    const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
    total += entry.uncompressedSize;
    if (yauzl.validateFileName(name) !== null || name.includes('\0')) unsafe.push(name);
    else if (!name.endsWith('/') && !entries.has(name)) entries.set(name, entry);
  }
  if (total > mostBytesInAll) return { problem: `Its files hold ${total} bytes, more than ${mostBytesInAll}, and are not read.` };
  return { entries, problems: problemsOf(entries, unsafe) };
}

function problemsOf(entries: ReadonlyMap<string, yauzl.Entry>, unsafe: readonly string[]): readonly string[] {
  const encrypted = [...entries.values()].filter((entry) => entry.isEncrypted()).length;
  return [
    ...(unsafe.length > 0 ? [`${unsafe.length} of its files have names that lead out of the archive, such as ${unsafe[0]!}. They are left out.`] : []),
    ...(encrypted > 0 ? [`${encrypted} of its files are encrypted and cannot be read. Get an archive without a password.`] : []),
  ];
}

/** The stream ends with an error as soon as there is more than the entry declares, as a bomb has. */
async function inflate(archive: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function problemOfArchive(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? `It is no zip archive that can be read: ${reasonOf(error)}. Get it again.` : `It cannot be read (${code}).`;
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
