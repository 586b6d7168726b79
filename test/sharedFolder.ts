import * as fs from 'node:fs';
import * as path from 'node:path';

/** The repository's root: tests run from their bundles under out/test. */
export const root = path.resolve(__dirname, findUp());

function findUp(): string {
  let up = '.';
  while (!fs.existsSync(path.resolve(__dirname, up, 'package.json'))) up = path.join(up, '..');
  return up;
}

/**
 * A file or folder of real taxonomies, which lie beside the repository and not in it.
 * @returns its absolute path; `undefined` in a clone that stands alone, where tests that need it skip and say so
 */
export function shared(relative: string): string | undefined {
  const file = path.resolve(root, '..', 'shared', relative);
  return fs.existsSync(file) ? file : undefined;
}

/** The options of a test that needs {@link shared} material. */
export function needs(file: string | undefined): { skip: string | false } {
  return { skip: file === undefined ? 'needs the taxonomies in ../shared' : false };
}
