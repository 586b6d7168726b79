import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { eventually, show } from './sample';

// Real filings, too large and not ours to keep here; the suite runs in out/vscode/suite.
const filings = path.resolve(__dirname, '../../../../shared/corpus/filings');
const large = ['sec/msft-10k-2024/msft-20240630.xsd', 'sec/aeon-10q-2023/aeon-20230930_lab.xml', 'muni-cafr/6/ga-20190128_pre.xml', 'muni-cafr/10/va-o-albe-20170630_pre.xml'];

describe('large filings (skipped without ../shared/corpus)', function () {
  this.timeout(60_000);

  for (const name of large) {
    it(`${path.basename(name)} answers hovers all over it`, async function () {
      const file = path.join(filings, name);
      if (!fs.existsSync(file)) this.skip();
      const document = await show(vscode.Uri.file(file));
      const hrefs = [...document.getText().matchAll(/xlink:href="[^"]*#/g)].map((match) => document.positionAt(match.index + match[0].length + 2));
      const places = Array.from({ length: 40 }, (_, index) => hrefs[Math.floor((index * hrefs.length) / 40)]!);
      await eventually('The server has read the file.', async () => ((await hovers(document, places[0]!)).length > 0 ? true : undefined));
      let slowest = 0;
      for (const place of places) {
        const start = performance.now();
        assert.ok((await hovers(document, place)).length > 0, `No hover on line ${place.line + 1}`);
        slowest = Math.max(slowest, performance.now() - start);
      }
      this.test!.title += `: the slowest of ${places.length} took ${slowest.toFixed(0)} ms`;
    });
  }
});

async function hovers(document: vscode.TextDocument, place: vscode.Position): Promise<vscode.Hover[]> {
  return await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place);
}
