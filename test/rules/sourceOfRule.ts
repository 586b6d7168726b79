import * as fs from 'node:fs';
import * as path from 'node:path';
import { root } from '../sharedFolder';

/** The folders that have a file for each of their rules. */
const folders = ['rules', path.join('ownership', 'rules'), path.join('packages', 'rules'), 'deliverable'].map((folder) => path.join(root, 'server', folder));
const files = new Map(folders.flatMap((folder) => fs.readdirSync(folder, { recursive: true }).map((file) => path.join(folder, String(file)))).map((file) => [path.basename(file), file]));

/** The source of a rule: its file is named after its id, in camel case. It fails where there is none. */
export function sourceOfRule(id: string): string {
  const name = `${id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}.ts`;
  const file = files.get(name);
  if (file === undefined) throw new Error(`No file ${name}`);
  return fs.readFileSync(file, 'utf8');
}
