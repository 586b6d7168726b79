import * as path from 'node:path';
import { URI } from 'vscode-uri';
import type { LeftOut } from '../index/documents';
import { isDescription } from '../packages/document';
import { rewrite, urlOf, type UrlRewrite } from '../packages/rewrite';
import type { Located, Origin, Resolver, TaxonomySource } from '../service/resolver';
import { standardFor, standardScheme } from '../standards/resolve';
import { canonicalUri } from '../xbrl/pointer';
import { spellingOf } from '../xbrl/spelling';
import { cachePath, urlOfCachePath } from './cachePath';
import { fileUri } from './fileUri';
import { isFile, stateOf, statFile } from './disk';
import { openFolders, openPackages, openSources, type OpenSource } from './taxonomySources';
import { unpack } from './unpack';
import { packageScheme } from './zipFolder';

/** What a resolver may be told anew at any time. */
export interface FileResolverOptions {
  /** What `xbrl.taxonomies` names: absolute paths, or `URL-PREFIX=` and an absolute path. */
  readonly taxonomies: readonly string[];
  /** Absolute path of the folder that downloads are kept in; none without it. */
  readonly cacheFolder: string | undefined;
  /** Whether what is in an archive or built in is put into the cache, so that an editor can open it. */
  readonly unpacks: boolean;
  readonly mostBytes: number;
}

/** What the walk through the workspace found that may be packages; absolute paths. */
export interface FoundPackages {
  readonly archives: readonly string[];
  /** Folders that have a META-INF. */
  readonly folders: readonly string[];
}

/** A resolver over the file system of Node. */
export class FileResolver implements Resolver {
  readonly #isWorkspaces: (location: string) => boolean;
  readonly #rediscover: () => Promise<unknown>;
  #options: FileResolverOptions = { taxonomies: [], cacheFolder: undefined, unpacks: false, mostBytes: 0 };
  /** Those found in the workspace before those named: what the user works on counts first. */
  #sources: readonly OpenSource[] = [];
  #found: readonly OpenSource[] = [];
  /** Those of all sources, in their order. */
  #rewrites: readonly UrlRewrite[] = [];
  /** Where documents come from that were put into the cache, by their location there. */
  readonly #unpacked = new Map<string, Origin>();
  /** Documents are put there one after the other: each is held in memory, and two spellings of a URL may lead to the same. */
  #unpacking: Promise<unknown> = Promise.resolve();
  /** What came up when documents of a source were read, by the document's location. */
  readonly #problems = new Map<string, string>();

  /**
   * @param isWorkspaces whether a document is one of the workspace's files
   * @param rediscover looks through the workspace again, and calls {@link open}
   */
  constructor(isWorkspaces: (location: string) => boolean, rediscover: () => Promise<unknown>) {
    this.#isWorkspaces = isWorkspaces;
    this.#rediscover = rediscover;
  }

  /** Opens the packages and folders that are named and found, in place of those before. */
  async open(options: FileResolverOptions, found: FoundPackages): Promise<void> {
    this.#options = options;
    this.#problems.clear();
    this.#found = [...(await openFolders(found.folders, options.mostBytes)), ...(await openPackages(found.archives, options.mostBytes))];
    const named: OpenSource[] = [];
    for (const item of options.taxonomies) named.push(...(await openSources(item, options.mostBytes)));
    const known = new Set(this.#found.map(({ location }) => location));
    this.#sources = [...this.#found, ...named.filter(({ location, kind }) => kind === 'folder' || !known.has(location))];
    this.#rewrites = this.#sources.flatMap(({ rewrites }) => rewrites);
  }

  /** The URIs of the files in which archives of the workspace describe themselves. */
  get descriptions(): readonly string[] {
    const archives = this.#found.filter(({ folder }) => folder?.root.startsWith(`${packageScheme}:`));
    return archives.flatMap(({ descriptions }) => descriptions);
  }

  get sources(): readonly TaxonomySource[] {
    return this.#sources.map(({ kind, name, location, urls, entryPoints, problems, folder }) => {
      const later = [...this.#problems].filter(([where]) => folder && where.startsWith(folder.root)).map(([, problem]) => problem);
      return { kind, name, location, urls, entryPoints, problems: [...problems, ...later] };
    });
  }

  async locate(url: string): Promise<Located | undefined> {
    const located = await this.#locate(url);
    const { cacheFolder, unpacks } = this.#options;
    if (!located?.origin || !unpacks || cacheFolder === undefined || located.location.startsWith('file:')) return located;
    const unpacked = this.#unpacking.then(() => this.#unpack(located.location, cacheFolder));
    this.#unpacking = unpacked.catch(() => undefined);
    const location = await unpacked;
    if (location === undefined) return located;
    this.#unpacked.set(location, located.origin);
    return { location, origin: located.origin };
  }

  async #unpack(location: string, cacheFolder: string): Promise<string | undefined> {
    const content = await this.read(location);
    return content instanceof Uint8Array ? unpack(location, content, cacheFolder) : undefined;
  }

  async #locate(url: string): Promise<Located | undefined> {
    if (!/^https?:/.test(url)) return { location: url, origin: this.originOf(url) };
    for (const location of rewrite(url, this.#rewrites)) {
      const found = await this.#at(location, url);
      if (found) return found;
    }
    const standard = standardFor(url);
    if (standard) return { location: standard.location, origin: builtIn(standard.url) };
    return this.#locateInCache(url);
  }

  /** The document at a location, if there is one, found by a URL. */
  async #at(location: string, url: string): Promise<Located | undefined> {
    if (!location.startsWith('file:')) return (await this.exists(location)) ? { location, origin: this.#originAt(location, url) } : undefined;
    const stat = await statFile(URI.parse(location).fsPath);
    return stat?.isFile() ? { location, origin: this.#originAt(location, url), state: stateOf(stat) } : undefined;
  }

  originOf(location: string): Origin | undefined {
    return this.#originAt(location, undefined);
  }

  exists(location: string): Promise<boolean> {
    if (location.startsWith(`${standardScheme}:`)) return Promise.resolve(standardFor(location) !== undefined);
    if (location.startsWith(`${packageScheme}:`)) return this.#sourceOf(location)?.folder?.exists(location) ?? Promise.resolve(false);
    return location.startsWith('file:') ? isFile(URI.parse(location).fsPath) : Promise.resolve(false);
  }

  async changed(location: string): Promise<boolean> {
    const isPackage = isDescription(location) || /\.zip$/i.test(location);
    if (isPackage) await this.#rediscover();
    return isPackage;
  }

  /**
   * The bytes of a document in an archive or among the standards.
   * @returns `undefined` where there is none, or where it cannot be read, which {@link sources} tells
   */
  async read(location: string): Promise<Uint8Array | LeftOut | undefined> {
    const standard = location.startsWith(`${standardScheme}:`) ? standardFor(location) : undefined;
    if (standard) return new TextEncoder().encode(standard.text);
    const content = await this.#sourceOf(location)?.folder?.read(location, this.#options.mostBytes);
    if (content === undefined || content instanceof Uint8Array) return content;
    this.#problems.set(location, content.problem);
    return content.isTooLarge ? 'too large' : undefined;
  }

  /** @param url by which it was found, where it was */
  #originAt(location: string, url: string | undefined): Origin | undefined {
    if (this.#isWorkspaces(location)) return undefined;
    const standard = location.startsWith(`${standardScheme}:`) ? standardFor(location) : undefined;
    if (standard) return builtIn(standard.url);
    const unpacked = this.#unpacked.get(location);
    if (unpacked) return unpacked;
    const source = this.#sourceOf(location);
    if (source) return { source: source.kind, name: source.name, base: url ?? urlOf(location, source.rewrites) ?? location };
    const { cacheFolder } = this.#options;
    const root = cacheFolder === undefined ? undefined : `${fileUri(cacheFolder)}/`;
    if (root === undefined || !location.startsWith(root)) return undefined;
    return { source: 'cache', name: cacheFolder!, base: url ?? urlOfCachePath(path.relative(cacheFolder!, URI.parse(location).fsPath)) ?? location };
  }

  #sourceOf(location: string): OpenSource | undefined {
    const around = this.#sources.filter(({ folder }) => folder && location.startsWith(folder.root));
    return around.sort((a, b) => b.folder!.root.length - a.folder!.root.length)[0];
  }

  async #locateInCache(url: string): Promise<Located | undefined> {
    const { cacheFolder } = this.#options;
    if (cacheFolder === undefined) return undefined;
    for (const spelling of spellingsIn(url)) {
      const relative = cachePath(spelling);
      if (relative === undefined) continue;
      const found = await this.#at(fileUri(path.join(cacheFolder, relative)), url);
      if (found) return found;
    }
    return undefined;
  }
}

/** The spellings under which a document may have been fetched: that of the URL first; see {@link spellingOf}. */
function spellingsIn(url: string): ReadonlySet<string> {
  const rest = spellingOf(url);
  const schemes = url.startsWith('https:') ? ['https', 'http'] : ['http', 'https'];
  return new Set([url, ...schemes.flatMap((scheme) => [`${scheme}://${rest}`, `${scheme}://www.${rest}`])]);
}

function builtIn(url: string): Origin {
  return { source: 'standard', name: 'built in', base: canonicalUri(url) };
}
