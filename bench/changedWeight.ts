import * as fs from 'node:fs';
import { URI } from 'vscode-uri';
import { FileHost } from '../server/node/fileHost';
import { createLanguageService } from '../server/service/service';
import { finish } from '../server/xml/steps';
import type { Measured } from './rename';

/**
 * From a weight that somebody changes to the sums of all reports of the filing, in milliseconds: the linkbase is read again, and the total
 * that the weight is about is calculated again.
 * @param filings each with its files and, among these, the calculation linkbase or the schema that holds it
 */
export async function changedWeightTimes(rounds: number, filings: readonly (readonly [name: string, files: readonly string[], edited: string])[]): Promise<readonly Measured[]> {
  const rows: Measured[] = [];
  for (const [name, files, edited] of filings) {
    const service = createLanguageService(new FileHost({ roots: [...files] }, () => undefined), (id) => id);
    await service.index();
    const uri = URI.file(edited).toString();
    const text = fs.readFileSync(edited, 'utf8');
    const at = text.indexOf('"', text.indexOf(' weight="') + ' weight="'.length);
    // Another number with the first digit, and the one that was there, by turns.
    const texts = [`${text.slice(0, at)}.5${text.slice(at)}`, text];
    const times: number[] = [];
    for (let round = -8; round < rounds; round++) {
      const start = performance.now();
      service.setText(uri, texts[(round + 8) % 2]!);
      finish(service.preparingReports(uri));
      if (round >= 0) times.push(performance.now() - start);
    }
    rows.push([`a changed weight to the sums of ${name}`, times, '']);
  }
  return rows;
}
