import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import picomatch from 'picomatch';
import { URI } from 'vscode-uri';
import type { LeftOut } from '../index/documents';
import type { Host } from '../service/host';

const extensions = new Set(['.xsd', '.xml', '.xbrl']);

/** Folders that hold no one's taxonomy. */
const alwaysExcluded = ['**/node_modules', '**/.git', '**/.hg', '**/.svn'];

/** What a host may be told anew at any time. */
export interface FileHostOptions {
  /** Absolute paths of the workspace's folders and single files. */
  readonly roots: readonly string[];
  /** Glob patterns of paths, relative to their root, that are left out. */
  readonly exclude: readonly string[];
  /** Larger files are not read. */
  readonly mostBytes: number;
  /** Whether files outside the roots may be read where a document refers to them. */
  readonly isTrusted: boolean;
}

export const defaultFileHostOptions: FileHostOptions = { roots: [], exclude: [], mostBytes: 50 * 1024 * 1024, isTrusted: true };

/** A host over the file system of Node: it reads files, writes none, and knows no network. */
export class FileHost implements Host {
  readonly #log: (message: string) => void;
  #options: FileHostOptions;
  #isExcluded: (path: string) => boolean = () => false;

  constructor(options: Partial<FileHostOptions>, log: (message: string) => void) {
    this.#log = log;
    this.#options = defaultFileHostOptions;
    this.configure(options);
  }

  /** What is in force. */
  get options(): FileHostOptions {
    return this.#options;
  }

  /** Takes new options; those not named stay as they are. */
  configure(options: Partial<FileHostOptions>): void {
    this.#options = { ...this.#options, ...options };
    this.#isExcluded = picomatch([...alwaysExcluded, ...this.#options.exclude], { dot: true });
  }

  async read(uri: string): Promise<Uint8Array | LeftOut | undefined> {
    if (!uri.startsWith('file:')) return undefined;
    try {
      const file = fileURLToPath(uri);
      const stat = await fs.stat(file);
      if (!stat.isFile()) return undefined;
      if (!this.#options.isTrusted && !(await this.#isInside(file))) return 'not trusted';
      const { size } = stat;
      if (size <= this.#options.mostBytes) return await fs.readFile(file);
      this.log(`${file} has ${size} bytes, more than xbrl.maxFileSize allows, and is not read.`);
      return 'too large';
    } catch {
      // No such file, or none that may be read: the caller is told so.
      return undefined;
    }
  }

  async list(): Promise<readonly string[]> {
    const files: string[] = [];
    for (const root of this.#options.roots) {
      const isFolder = await fs.stat(root).then((stat) => stat.isDirectory(), () => false);
      if (isFolder) await this.#walk(root, '', files);
      else files.push(root);
    }
    return [...new Set(files.map((file) => URI.file(file).toString()))];
  }

  includes(uri: string): boolean {
    if (!uri.startsWith('file:')) return false;
    const file = URI.parse(uri).fsPath;
    return this.#options.roots.some((root) => {
      if (file === root) return true;
      const relative = path.relative(root, file).split(path.sep);
      if (!isWithin(root, file) || !extensions.has(path.extname(file).toLowerCase())) return false;
      return !relative.some((_, index) => this.#isExcluded(relative.slice(0, index + 1).join('/')));
    });
  }

  pause(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }

  log(message: string): void {
    this.#log(message);
  }

  /** Whether a file is in the workspace by its real path: a link may lead out of it. */
  async #isInside(file: string): Promise<boolean> {
    const real = await fs.realpath(file);
    for (const root of this.#options.roots) if (isWithin(await fs.realpath(root), real)) return true;
    return false;
  }

  /** Symbolic links are not followed: they may lead in circles, or out of the workspace. */
  async #walk(root: string, relative: string, files: string[]): Promise<void> {
    const entries = await fs.readdir(path.join(root, relative), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const inner = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (this.#isExcluded(inner)) continue;
      if (entry.isDirectory()) await this.#walk(root, inner, files);
      else if (entry.isFile() && extensions.has(path.extname(entry.name).toLowerCase())) files.push(path.join(root, inner));
    }
  }
}

/** Whether a path is a folder's or below it. */
function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}
