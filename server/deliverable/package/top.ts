import { metaFolder } from '../../packages/document';
import type { Deliverable, DeliverableFile } from '../deliverable';

/** The folder of a report package that has its reports (Report Packages 1.0, 4). */
export const reportsFolder = 'reports';

/** Whether a deliverable is an archive, and no folder that is yet to become one. */
export function isArchive({ whole }: Deliverable): boolean {
  return whole.uri.startsWith('xbrl-package:');
}

/** The first parts of the files' paths, each once: what lies at the top. */
export function topNames({ files }: Deliverable): readonly string[] {
  return [...new Set(files.map(({ path }) => path.split('/')[0]!))];
}

/**
 * The path, with a slash at its end, of the one folder that a package has at its top (Taxonomy Packages 1.0, 2.2), or of the one that
 * describes itself, where others were packed with it; '' where a folder was named that is this one itself, or where the package has no
 * such folder.
 */
export function topOf(deliverable: Deliverable): string {
  const names = topNames(deliverable);
  if (names.includes(metaFolder) || names.includes(reportsFolder)) return '';
  const folders = names.filter((name) => deliverable.files.some(({ path }) => path.startsWith(`${name}/`)));
  const described = folders.filter((name) => deliverable.files.some(({ path }) => path.startsWith(`${name}/${metaFolder}/`)));
  const [top] = names.length === 1 ? folders : described.length === 1 ? described : [];
  return top === undefined ? '' : `${top}/`;
}

/** A file with its path from the folder at the top of the package. */
export interface FileInPackage {
  readonly file: DeliverableFile;
  readonly path: string;
}

/** The files of a package below the folder at its top. */
export function filesInPackage(deliverable: Deliverable): readonly FileInPackage[] {
  const top = topOf(deliverable);
  return deliverable.files.filter(({ path }) => path.startsWith(top)).map((file) => ({ file, path: file.path.slice(top.length) }));
}
