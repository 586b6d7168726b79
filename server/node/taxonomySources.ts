import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import type { UrlRewrite } from '../packages/rewrite';
import type { TaxonomySource } from '../service/resolver';
import { canonicalUri } from '../xbrl/pointer';
import { fileUri } from './fileUri';
import { FileFolder, type Folder } from './folder';
import { packageIn } from './packageSource';
import { ZipFolder } from './zipFolder';

/** A source together with what leads into it. */
export interface OpenSource extends TaxonomySource {
  readonly rewrites: readonly UrlRewrite[];
  /** The URIs of the files in which a package describes itself. */
  readonly descriptions: readonly string[];
  /** Where its documents are; those of a zip by URIs of their own. */
  readonly folder: Folder | undefined;
}

/** More archives or package folders of one workspace or folder are not looked into. */
const mostPackages = 200;

const mappingForm = /^(https?:\/\/[^=\s]+)=(.+)$/i;

/** The path of the file or folder that an item of `xbrl.taxonomies` names. */
export function pathOfSource(item: string): string {
  return mappingForm.exec(item.trim())?.[2] ?? item;
}

/**
 * Opens what an item of `xbrl.taxonomies` names: a package, as an archive or a folder; a folder of packages; a folder whose folders are
 * hosts, as caches are; or `URL-PREFIX=FOLDER`. What is wrong is in the source's problems; none keeps others from being used.
 * @param item absolute but for its URL
 */
export async function openSources(item: string, mostBytes: number): Promise<readonly OpenSource[]> {
  const mapping = mappingForm.exec(item.trim());
  if (mapping) return [await mappedFolder(mapping[1]!, mapping[2]!)];
  const stat = await fs.stat(item).catch(() => undefined);
  if (stat?.isFile()) return [await openPackage(item, mostBytes)];
  if (!stat?.isDirectory()) return [unusable('folder', item, 'There is no such file or folder. Correct the path.')];
  const asPackage = await packageIn(new FileFolder(item), item, mostBytes);
  if (asPackage) return [withRewrites(asPackage)];
  const hosts = await hostFolders(item);
  if (hosts.length > 0) return [{ kind: 'folder', name: item, location: fileUri(item), urls: hosts.map(({ start }) => start), entryPoints: [], problems: [], rewrites: hosts, descriptions: [], folder: new FileFolder(item) }];
  const inside = (await fs.readdir(item, { withFileTypes: true })).map((entry) => path.join(item, entry.name));
  const packages = await openPackages(inside.filter((file) => file.toLowerCase().endsWith('.zip')), mostBytes);
  if (packages.length > 0) return packages;
  return [unusable('folder', item, 'It is neither a taxonomy package nor a folder of packages or hosts. Name such a folder, or say which URLs it stands for: URL-PREFIX=FOLDER.')];
}

/** Opens those of some archives that are taxonomy packages, and says nothing of the others. */
export async function openPackages(archives: readonly string[], mostBytes: number): Promise<readonly OpenSource[]> {
  const sources: OpenSource[] = [];
  for (const file of archives.slice(0, mostPackages)) {
    const folder = await ZipFolder.open(file);
    const found = 'problem' in folder ? undefined : await packageIn(folder, file, mostBytes);
    if (found) sources.push(found);
  }
  return sources;
}

/** Opens those of some folders, by their absolute paths, that are taxonomy packages. */
export async function openFolders(folders: readonly string[], mostBytes: number): Promise<readonly OpenSource[]> {
  const sources: OpenSource[] = [];
  for (const folder of folders.slice(0, mostPackages)) {
    const found = await packageIn(new FileFolder(folder), folder, mostBytes);
    if (found) sources.push(found);
  }
  return sources;
}

async function openPackage(file: string, mostBytes: number): Promise<OpenSource> {
  const folder = await ZipFolder.open(file);
  if ('problem' in folder) return unusable('package', file, folder.problem);
  const found = await packageIn(folder, file, mostBytes);
  return found ? withRewrites(found) : unusable('package', file, 'It has no META-INF/taxonomyPackage.xml or META-INF/catalog.xml, so nothing says which URLs it stands for. Unpack it and write URL-PREFIX=FOLDER.');
}

/** A package that somebody has named is meant to be used: it is a problem if no URL leads into it. */
function withRewrites(source: OpenSource): OpenSource {
  if (source.rewrites.length > 0 || source.problems.length > 0) return source;
  return { ...source, problems: ['No rewriteURI of a META-INF/catalog.xml says which URLs lead to its files. Say it yourself: URL-PREFIX=FOLDER.'] };
}

async function mappedFolder(prefix: string, folder: string): Promise<OpenSource> {
  const isFolder = await fs.stat(folder).then((stat) => stat.isDirectory(), () => false);
  const target = fileUri(folder);
  const start = canonicalUri(prefix.replace(/(?<!\/)\/*$/, '/'));
  const problems = isFolder ? [] : ['There is no such folder. Correct the path.'];
  return { kind: 'folder', name: folder, location: target, urls: [start], entryPoints: [], problems, rewrites: [{ start, target: `${target}/`, root: `${target}/` }], descriptions: [], folder: new FileFolder(folder) };
}

/** The hosts of a folder that mirrors the web: `HOST`, or `http/HOST` and `https/HOST`. */
async function hostFolders(folder: string): Promise<readonly UrlRewrite[]> {
  const foldersIn = async (parent: string) => (await fs.readdir(parent, { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const rewrites: UrlRewrite[] = [];
  const add = (scheme: string, host: string, directory: string) => {
    const target = `${fileUri(directory)}/`;
    if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(host)) rewrites.push({ start: `${scheme}://${host}/`, target, root: target });
  };
  for (const name of await foldersIn(folder)) {
    if (name !== 'http' && name !== 'https') add('http', name, path.join(folder, name));
    else for (const host of await foldersIn(path.join(folder, name))) add(name, host, path.join(folder, name, host));
  }
  return rewrites;
}

function unusable(kind: TaxonomySource['kind'], file: string, problem: string): OpenSource {
  return { kind, name: file, location: fileUri(file), urls: [], entryPoints: [], problems: [problem], rewrites: [], descriptions: [], folder: undefined };
}
