import * as fs from 'node:fs';
import * as path from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** Writes a zip archive of some files, by name. @returns its path */
export function writeArchive(folder: string, name: string, files: Readonly<Record<string, string>>, change: (bytes: Buffer) => void = () => undefined): string {
  const bytes = Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([file, text]) => [file, strToU8(text)]))));
  change(bytes);
  const archive = path.join(folder, name);
  fs.writeFileSync(archive, bytes);
  return archive;
}

/** Where the record of a file in the archive's directory begins (APPNOTE.TXT, 4.3.12), by the file's place in it. */
export function directoryRecord(bytes: Buffer, index = 0): number {
  let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
  for (let count = 0; count < index; count++) at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1');
  return at;
}
