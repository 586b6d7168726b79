import * as fs from 'node:fs';
import * as path from 'node:path';
import { ArchiveHost } from '../node/archiveHost';
import { FileHost } from '../node/fileHost';
import { baselineName } from '../rules/baseline';
import type { ListedFile } from '../service/service';
import type { Options } from './options';
import { UsageError } from './usageError';
import { fileUri } from './paths';

/** What packages are called: archives that hold taxonomies or reports (Report Packages 1.0 has the latter two). */
const archiveName = /\.(zip|xbri|xbr)$/i;

/**
 * The host over what is to be checked: the files and folders named or, where one archive is named, what that holds.
 * @throws UsageError where an archive cannot be read, or is not the only thing named
 */
export async function openHost({ paths, taxonomies, cacheFolder }: Options, log: (message: string) => void): Promise<FileHost> {
  const archive = paths.find((file) => archiveName.test(file) && fs.statSync(file).isFile());
  if (archive === undefined) return new FileHost({ roots: paths, taxonomies, cacheFolder }, log);
  if (paths.length > 1) throw new UsageError(`${archive} is an archive. Name it alone, or with --taxonomy if it is a taxonomy that the others lead to.`);
  const host = await ArchiveHost.open(archive, { taxonomies, cacheFolder }, log);
  if ('problem' in host) throw new UsageError(`${archive}: ${host.problem}`);
  return host;
}

/**
 * The files of a deliverable in a folder and the folders in it, in the order of their paths. What only the filer's tools see is
 * left out: names that begin with a dot, and the baseline.
 * @param folder absolute
 * @throws UsageError where it is no folder
 */
export async function listDeliverable(folder: string): Promise<readonly ListedFile[]> {
  if (!(await fs.promises.stat(folder)).isDirectory()) throw new UsageError(`${folder} is no folder. Name the folder that has the files to be handed over, or the zip file.`);
  const files: ListedFile[] = [];
  await walk(folder, '', files);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function walk(folder: string, inner: string, files: ListedFile[]): Promise<void> {
  for (const entry of await fs.promises.readdir(path.join(folder, inner), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === baselineName) continue;
    const within = inner === '' ? entry.name : `${inner}/${entry.name}`;
    const file = path.join(folder, within);
    if (entry.isDirectory()) await walk(folder, within, files);
    else if (entry.isFile()) files.push({ uri: fileUri(file), path: within, size: (await fs.promises.stat(file)).size });
  }
}
