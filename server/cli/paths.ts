import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { canonicalUri } from '../xbrl/pointer';
import { reasonOf, UsageError } from './usageError';

/**
 * Makes sure that every path named is there.
 * @param paths absolute
 * @throws UsageError
 */
export async function requireReadable(paths: readonly string[]): Promise<void> {
  for (const file of paths) {
    try {
      await fs.promises.access(file, fs.constants.R_OK);
    } catch (error) {
      throw new UsageError(`${file} cannot be read: ${reasonOf(error)}.`);
    }
  }
}

/**
 * Makes sure that a folder can be made use of, or made: nothing would be kept in a file.
 * @param folder absolute
 * @throws UsageError
 */
export function requireNoFile(folder: string): void {
  if (fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) throw new UsageError(`${folder} is a file. Name a folder with --cache; it is made if it is not there.`);
}

/**
 * Makes sure that there is something to check at every path named: silence would look like success.
 * @param paths absolute
 * @param documents URIs of what is checked
 * @throws UsageError
 */
export function requireDocuments(paths: readonly string[], documents: readonly string[]): void {
  for (const file of paths) {
    const uri = fileUri(file);
    if (documents.some((document) => document === uri || document.startsWith(folderUri(file)))) continue;
    throw new UsageError(fs.statSync(file).isDirectory() ? `${file} has no XBRL in it: no schema, linkbase, instance or ownership document.` : `${file} is no XBRL: neither a schema, linkbase or instance nor an ownership document.`);
  }
}

/** The innermost folder that has all paths: of a single folder, itself; of a single file, the one it lies in. */
export function folderOf(paths: readonly string[]): string {
  const folders = paths.map((file) => (fs.statSync(file).isDirectory() ? file : path.dirname(file)));
  return folders.reduce((around, folder) => {
    let common = around;
    while (path.relative(common, folder).split(path.sep)[0] === '..') common = path.dirname(common);
    return common;
  });
}

/** The canonical URI of a folder, ending in a slash. */
export function folderUri(folder: string): string {
  return `${fileUri(folder).replace(/\/$/, '')}/`;
}

/** The canonical URI of a path. */
export function fileUri(file: string): string {
  return canonicalUri(pathToFileURL(file).href);
}
