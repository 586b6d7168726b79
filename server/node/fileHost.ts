import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import picomatch from 'picomatch';
import { URI } from 'vscode-uri';
import type { Host } from '../service/host';

const extensions = new Set(['.xsd', '.xml', '.xbrl']);

/** Folders that hold no one's taxonomy. */
const alwaysExcluded = ['**/node_modules', '**/.git', '**/.hg', '**/.svn'];

/** Larger files are not read: an editor does not open them either. */
export const mostBytes = 50 * 1024 * 1024;

export interface FileHostOptions {
  /** Absolute paths of the workspace's folders and single files. */
  readonly roots: () => readonly string[];
  /** Glob patterns of paths, relative to their root, that are left out. */
  readonly exclude?: () => readonly string[];
  readonly log: (message: string) => void;
}

/** A host over the file system of Node: it reads files, writes none, and knows no network. */
export class FileHost implements Host {
  readonly #options: FileHostOptions;

  constructor(options: FileHostOptions) {
    this.#options = options;
  }

  async read(uri: string): Promise<Uint8Array | undefined> {
    if (!uri.startsWith('file:')) return undefined;
    try {
      const file = fileURLToPath(uri);
      const { size } = await fs.stat(file);
      if (size <= mostBytes) return await fs.readFile(file);
      this.log(`${file} is larger than ${mostBytes} bytes and was not read.`);
    } catch {
      // No such file, or none that may be read: the caller is told so by `undefined`.
    }
    return undefined;
  }

  async list(): Promise<readonly string[]> {
    const isExcluded = picomatch([...alwaysExcluded, ...(this.#options.exclude?.() ?? [])], { dot: true });
    const files: string[] = [];
    for (const root of this.#options.roots()) {
      const isFolder = await fs.stat(root).then((stat) => stat.isDirectory(), () => false);
      if (isFolder) await this.#walk(root, '', isExcluded, files);
      else files.push(root);
    }
    return [...new Set(files.map((file) => URI.file(file).toString()))];
  }

  pause(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }

  log(message: string): void {
    this.#options.log(message);
  }

  /** Symbolic links are not followed: they may lead in circles, or out of the workspace. */
  async #walk(root: string, relative: string, isExcluded: (path: string) => boolean, files: string[]): Promise<void> {
    const entries = await fs.readdir(path.join(root, relative), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const inner = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (isExcluded(inner)) continue;
      if (entry.isDirectory()) await this.#walk(root, inner, isExcluded, files);
      else if (entry.isFile() && extensions.has(path.extname(entry.name).toLowerCase())) files.push(path.join(root, inner));
    }
  }
}
