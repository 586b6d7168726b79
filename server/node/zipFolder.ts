import { URI } from 'vscode-uri';
import { canonicalUri } from '../xbrl/pointer';
import type { Folder, Unreadable } from './folder';
import { ZipArchive, type ZipProblem } from './zipArchive';

/** The scheme of the URIs of documents in archives: `xbrl-package:/folder/package.zip!/file.xsd`. */
export const packageScheme = 'xbrl-package';

/** A file in an archive. */
export interface FileInArchive {
  /** From the archive's top, with slashes. */
  readonly path: string;
  /** Canonical. */
  readonly uri: string;
  /** What it holds once inflated, in bytes. */
  readonly size: number;
}

/** The files of a zip archive as a folder. */
export class ZipFolder implements Folder {
  readonly root: string;
  readonly #archive: ZipArchive;

  private constructor(file: string, archive: ZipArchive) {
    const { path } = URI.file(file);
    this.root = canonicalUri(URI.from({ scheme: packageScheme, path: `${path}!/` }).toString());
    this.#archive = archive;
  }

  /** @param file the archive's absolute path */
  static async open(file: string): Promise<ZipFolder | ZipProblem> {
    const archive = await ZipArchive.open(file);
    return archive instanceof ZipArchive ? new ZipFolder(file, archive) : archive;
  }

  /** What is wrong with some of its files, which are left out. */
  get problems(): readonly string[] {
    return this.#archive.problems;
  }

  /** Its files, in the order of their paths. */
  get files(): readonly FileInArchive[] {
    const paths = [...this.#archive.names].sort();
    return paths.map((path) => ({ path, uri: canonicalUri(`${this.root}${path.split('/').map(encodeURIComponent).join('/')}`), size: this.#archive.sizeOf(path) ?? 0 }));
  }

  async read(location: string, mostBytes: number): Promise<Uint8Array | Unreadable | undefined> {
    const name = this.#nameOf(location);
    return name === undefined ? undefined : this.#archive.read(name, mostBytes);
  }

  exists(location: string): Promise<boolean> {
    const name = this.#nameOf(location);
    return Promise.resolve(name !== undefined && this.#archive.has(name));
  }

  topFolders(): Promise<readonly string[]> {
    const names = new Set<string>();
    for (const name of this.#archive.names) if (name.includes('/')) names.add(name.slice(0, name.indexOf('/')));
    return Promise.resolve([...names]);
  }

  #nameOf(location: string): string | undefined {
    return location.startsWith(this.root) ? URI.parse(`x:/${location.slice(this.root.length)}`).path.slice(1) : undefined;
  }
}
