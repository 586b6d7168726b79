import type { LeftOut } from '../index/documents';
import { FileHost, mayBeOurs, type FileHostOptions } from './fileHost';
import type { ZipProblem } from './zipArchive';
import { ZipFolder, type FileInArchive } from './zipFolder';

/** A host whose workspace is what one zip archive holds: its documents are judged as the user's own, from where they are. */
export class ArchiveHost extends FileHost {
  readonly #file: string;
  readonly #folder: ZipFolder;

  private constructor(file: string, folder: ZipFolder, options: Partial<FileHostOptions>, log: (message: string) => void) {
    super(options, log);
    this.#file = file;
    this.#folder = folder;
  }

  /** @param file the archive's absolute path */
  static async open(file: string, options: Partial<FileHostOptions>, log: (message: string) => void): Promise<ArchiveHost | ZipProblem> {
    const folder = await ZipFolder.open(file);
    return folder instanceof ZipFolder ? new ArchiveHost(file, folder, options, log) : folder;
  }

  /** The URI of what the archive holds, ending in a slash. */
  get root(): string {
    return this.#folder.root;
  }

  /** All files in the archive, in the order of their paths. */
  get files(): readonly FileInArchive[] {
    return this.#folder.files;
  }

  override async read(uri: string): Promise<Uint8Array | LeftOut | undefined> {
    if (!uri.startsWith(this.root)) return super.read(uri);
    const content = await this.#folder.read(uri, this.options.mostBytes);
    if (content === undefined || content instanceof Uint8Array) return content;
    this.log(content.problem);
    return content.isTooLarge ? 'too large' : undefined;
  }

  override async list(): Promise<readonly string[]> {
    await this.open({ archives: [this.#file], folders: [] });
    return this.files.filter(({ path }) => mayBeOurs(path)).map(({ uri }) => uri);
  }

  override includes(uri: string): boolean {
    return uri.startsWith(this.root) && mayBeOurs(uri);
  }
}
