import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { ArchiveHost } from '../node/archiveHost';
import { FileHost } from '../node/fileHost';
import { baselineName } from '../rules/baseline';
import type { ListedFile } from '../service/service';
import { UsageError, type Options } from './options';
import { fileUri } from './paths';

/**
 * The host over what is to be checked: the files named or, where a deliverable is named as a zip file, what that holds.
 * @throws UsageError where the zip file cannot be read
 */
export async function openHost({ paths, taxonomies, cacheFolder, deliverable }: Options, log: (message: string) => void): Promise<FileHost> {
  const [first] = paths;
  if (deliverable === undefined || first === undefined || !/\.zip$/i.test(first)) return new FileHost({ roots: paths, taxonomies, cacheFolder }, log);
  const host = await ArchiveHost.open(first, { taxonomies, cacheFolder }, log);
  if ('problem' in host) throw new UsageError(`${first}: ${host.problem}`);
  return host;
}

/**
 * The files of a deliverable in a folder and the folders in it, in the order of their paths. What only the filer's tools see is
 * left out: names that begin with a dot, and the baseline.
 * @param folder absolute
 * @throws UsageError where it is no folder
 */
export async function listDeliverable(folder: string): Promise<readonly ListedFile[]> {
  if (!(await fs.stat(folder)).isDirectory()) throw new UsageError(`${folder} is no folder. Name the folder that has the files to be handed over, or the zip file.`);
  const files: ListedFile[] = [];
  await walk(folder, '', files);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function walk(folder: string, inner: string, files: ListedFile[]): Promise<void> {
  for (const entry of await fs.readdir(path.join(folder, inner), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === baselineName) continue;
    const within = inner === '' ? entry.name : `${inner}/${entry.name}`;
    const file = path.join(folder, within);
    if (entry.isDirectory()) await walk(folder, within, files);
    else if (entry.isFile()) files.push({ uri: fileUri(file), path: within, size: (await fs.stat(file)).size });
  }
}
