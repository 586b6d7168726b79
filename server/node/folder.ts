import * as fs from 'node:fs/promises';
import { URI } from 'vscode-uri';
import { fileUri } from './fileUri';
import { isFile, readFile, statFile } from './disk';

/** Why a document that exists is not read: a sentence for the user. */
export interface Unreadable {
  readonly problem: string;
  readonly isTooLarge?: true;
}

/** A tree of documents on disk or in an archive. */
export interface Folder {
  /** Its canonical URI, with a slash at its end; those of its documents begin with it. */
  readonly root: string;
  /** The bytes of a document by its URI; `undefined` where there is none. */
  read(location: string, mostBytes: number): Promise<Uint8Array | Unreadable | undefined>;
  exists(location: string): Promise<boolean>;
  /** The names of its top-level folders. */
  topFolders(): Promise<readonly string[]>;
}

/** A folder on disk. */
export class FileFolder implements Folder {
  readonly root: string;
  readonly #path: string;

  /** @param path absolute */
  constructor(path: string) {
    this.#path = path;
    this.root = `${fileUri(path)}/`;
  }

  async read(location: string, mostBytes: number): Promise<Uint8Array | Unreadable | undefined> {
    const file = URI.parse(location).fsPath;
    const stat = await statFile(file);
    if (!stat?.isFile()) return undefined;
    if (stat.size > mostBytes) return { problem: `${file} has ${stat.size} bytes, more than xbrl.maxFileSize allows, and is not read.`, isTooLarge: true };
    return readFile(file, stat.size).catch(() => undefined);
  }

  exists(location: string): Promise<boolean> {
    return isFile(URI.parse(location).fsPath);
  }

  async topFolders(): Promise<readonly string[]> {
    const entries = await fs.readdir(this.#path, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  }
}
