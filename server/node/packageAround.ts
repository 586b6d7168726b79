import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { metaFolder } from '../packages/document';

/** The folder of a package that has its reports (Report Packages 1.0; ESEF Reporting Manual, 2.6.1). */
export const reportsFolder = 'reports';

/** The files in which a package describes itself, or one of reports says that it is one. */
const descriptions = ['taxonomyPackage.xml', 'catalog.xml', 'reportPackage.json'];

/** A report lies in `reports` or in a folder there; no package farther off is looked for. */
const mostLevels = 3;

/**
 * The package that a file lies in: the innermost folder around it that describes itself.
 * @param file absolute
 * @returns its absolute path; `undefined` where there is none
 */
export async function packageAround(file: string): Promise<string | undefined> {
  let folder = file;
  for (let level = 0; level < mostLevels; level++) {
    folder = path.dirname(folder);
    for (const name of descriptions) {
      const isThere = await fs.stat(path.join(folder, metaFolder, name)).then((stat) => stat.isFile(), () => false);
      if (isThere) return folder;
    }
  }
  return undefined;
}
