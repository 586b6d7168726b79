import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import picomatch from 'picomatch';
import { URI } from 'vscode-uri';
import { name, version } from '../../package.json';
import type { LeftOut } from '../index/documents';
import { metaFolder } from '../packages/document';
import type { Host } from '../service/host';
import { headText, mayBeReport, sniffLength } from '../service/sniff';
import { indexFolder } from './cachePath';
import { readFile, statFile } from './disk';
import { fileUri } from './fileUri';
import { FileResolver, type FoundPackages } from './fileResolver';
import { IndexCache } from './indexCache';
import { packageAround, reportsFolder } from './packageAround';

/** Pages may be Inline XBRL; most are not. */
const pageExtensions = new Set(['.htm', '.html', '.xhtml']);
/** What the files are called that may be ours. */
const extensions = new Set(['.xsd', '.xml', '.xbrl', ...pageExtensions]);

/** Folders that hold no one's taxonomy. */
const alwaysExcluded = ['**/node_modules', '**/.git', '**/.hg', '**/.svn'];

/** What the walk through the workspace comes across: absolute paths. */
interface Found extends FoundPackages {
  readonly files: string[];
  readonly archives: string[];
  readonly folders: string[];
}

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
  /** Taxonomy packages and folders: absolute paths, or `URL-PREFIX=` and an absolute path. */
  readonly taxonomies: readonly string[];
  /** Absolute path of the folder that downloads are kept in; none without it. */
  readonly cacheFolder: string | undefined;
  /** Whether what is in an archive or built in is put into the cache, so that an editor can open it. */
  readonly unpacks: boolean;
}

export const defaultFileHostOptions: FileHostOptions = { roots: [], exclude: [], mostBytes: 50 * 1024 * 1024, isTrusted: true, taxonomies: [], cacheFolder: undefined, unpacks: false };

/** A host over the file system of Node: it reads files, writes none outside the cache, and knows no network. */
export class FileHost implements Host {
  readonly resolver = new FileResolver((location) => this.includes(location), () => this.list());
  readonly #log: (message: string) => void;
  #options: FileHostOptions;
  #isExcluded: (path: string) => boolean = () => false;
  /** Absolute paths of the packages whose reports are roots: all of them but other reports belongs to the workspace. */
  #reportPackages: readonly string[] = [];
  #kept: { readonly cacheFolder: string; readonly index: IndexCache } | undefined;

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

  /** In the cache, if there is one; never while the workspace is not trusted. */
  get kept(): IndexCache | undefined {
    const { cacheFolder, isTrusted } = this.#options;
    if (cacheFolder === undefined || !isTrusted) return undefined;
    if (this.#kept?.cacheFolder !== cacheFolder) this.#kept = { cacheFolder, index: new IndexCache({ folder: path.join(cacheFolder, indexFolder), product: `${name} ${version}` }) };
    return this.#kept.index;
  }

  async read(uri: string): Promise<Uint8Array | LeftOut | undefined> {
    if (!uri.startsWith('file:')) return this.resolver.read(uri);
    try {
      const file = fileURLToPath(uri);
      const stat = await statFile(file);
      if (!stat?.isFile()) return undefined;
      if (!this.#options.isTrusted && !(await this.#isInside(file))) return 'not trusted';
      const { size } = stat;
      if (size <= this.#options.mostBytes) return await readFile(file, size);
      this.log(`${file} has ${size} bytes, more than xbrl.maxFileSize allows, and is not read.`);
      return 'too large';
    } catch {
      // No such file, or none that may be read: the caller is told so.
      return undefined;
    }
  }

  async list(): Promise<readonly string[]> {
    const found: Found = { files: [], archives: [], folders: [] };
    const packages = new Set<string>();
    for (const root of this.#options.roots) {
      const isFolder = await fs.stat(root).then((stat) => stat.isDirectory(), () => false);
      if (isFolder) {
        await this.#walk(root, '', found, this.#isExcluded);
        continue;
      }
      found.files.push(root);
      const around = this.#options.isTrusted ? await packageAround(root) : undefined;
      if (around === undefined) continue;
      found.folders.push(around);
      if (isWithin(path.join(around, reportsFolder), root)) packages.add(around);
    }
    this.#reportPackages = [...packages];
    for (const folder of packages) await this.#walk(folder, '', found, (inner) => inner === reportsFolder || this.#isExcluded(inner));
    await this.open({ archives: [...new Set(found.archives)], folders: [...new Set(found.folders)] });
    return [...new Set([...found.files.map((file) => URI.file(file).toString()), ...this.resolver.descriptions])];
  }

  /** Opens the taxonomies that the options name, and what the workspace has of packages. */
  protected open(found: FoundPackages): Promise<void> {
    const { mostBytes, isTrusted, taxonomies, cacheFolder, unpacks } = this.#options;
    return this.resolver.open({ mostBytes, cacheFolder, unpacks, taxonomies: isTrusted ? taxonomies : [] }, found);
  }

  includes(uri: string): boolean {
    if (!uri.startsWith('file:')) return this.resolver.descriptions.includes(uri);
    if (!this.#mayInclude(uri)) return false;
    const file = URI.parse(uri).fsPath;
    return this.#options.roots.some((root) => file === root || this.#isOursIn(root, file)) || this.#reportPackages.some((folder) => this.#isOursIn(folder, file) && !isWithin(path.join(folder, reportsFolder), file));
  }

  /** Whether a URI begins like that of a folder or file of the workspace, on a disk that ignores case: quickly said of the thousand files of a taxonomy. */
  #mayInclude(uri: string): boolean {
    const lower = withoutCase(uri);
    return [...this.#options.roots, ...this.#reportPackages].some((root) => lower.startsWith(lowerUriOf(root)));
  }

  #isOursIn(folder: string, file: string): boolean {
    if (!mayBeOurs(file) || !isWithin(folder, file)) return false;
    const relative = path.relative(folder, file).split(path.sep);
    return !relative.some((_, index) => this.#isExcluded(relative.slice(0, index + 1).join('/')));
  }

  /** Whether a folder is at a URI. */
  async isFolder(uri: string): Promise<boolean> {
    if (!uri.startsWith('file:')) return false;
    return fs.stat(URI.parse(uri).fsPath).then((stat) => stat.isDirectory(), () => false);
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

  /**
   * Symbolic links are not followed: they may lead in circles, or out of the workspace.
   * @param isLeftOut asked of paths relative to the root
   */
  async #walk(root: string, relative: string, found: Found, isLeftOut: (path: string) => boolean): Promise<void> {
    const entries = await fs.readdir(path.join(root, relative), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const inner = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (isLeftOut(inner)) continue;
      const extension = path.extname(entry.name).toLowerCase();
      if (entry.isDirectory()) {
        if (entry.name === metaFolder) found.folders.push(path.join(root, relative));
        await this.#walk(root, inner, found, isLeftOut);
      } else if (entry.isFile() && mayBeOurs(entry.name)) {
        const file = path.join(root, inner);
        if (!pageExtensions.has(extension) || (await isReport(file))) found.files.push(file);
      } else if (entry.isFile() && extension === '.zip') found.archives.push(path.join(root, inner));
    }
  }
}

/** Letters that are percent-encoded have their case, too. */
function withoutCase(uri: string): string {
  try {
    return decodeURIComponent(uri).toLowerCase();
  } catch {
    return uri.toLowerCase();
  }
}

const lowerUris = new Map<string, string>();

function lowerUriOf(root: string): string {
  let uri = lowerUris.get(root);
  if (uri === undefined) lowerUris.set(root, (uri = withoutCase(fileUri(root))));
  return uri;
}

/** Whether a file may be ours, by its name's extension. */
export function mayBeOurs(file: string): boolean {
  return extensions.has(path.extname(file).toLowerCase());
}

/** Whether a path is a folder's or below it. */
function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

/** Whether a page is one that reports something, by its beginning: the rest of all others need not be read. */
async function isReport(file: string): Promise<boolean> {
  const opened = await fs.open(file).catch(() => undefined);
  if (!opened) return false;
  try {
    const { buffer, bytesRead } = await opened.read({ buffer: Buffer.alloc(sniffLength) });
    return mayBeReport(headText(buffer.subarray(0, bytesRead)));
  } catch {
    // It cannot be read, as the caller will be told of every other file.
    return false;
  } finally {
    await opened.close();
  }
}
