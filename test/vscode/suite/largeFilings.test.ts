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

  // What it takes the editor itself to ask and to be answered, while it shows a large file: it has its own work with that.
  let note: vscode.TextDocument;
  let provider: vscode.Disposable;
  before(async () => {
    note = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Cash' });
    provider = vscode.languages.registerHoverProvider({ language: 'plaintext' }, { provideHover: () => new vscode.Hover('Cash') });
  });
  after(() => void provider.dispose());

  for (const name of large) {
    it(`${path.basename(name)} answers hovers all over it`, async function () {
      const file = path.join(filings, name);
      if (!fs.existsSync(file)) this.skip();
      const document = await show(vscode.Uri.file(file));
      const hrefs = [...document.getText().matchAll(/xlink:href="[^"]*#/g)].map((match) => document.positionAt(match.index + match[0].length + 2));
      const places = Array.from({ length: 40 }, (_, index) => hrefs[Math.floor((index * hrefs.length) / 40)]!);
      await eventually('The server has read the file.', async () => ((await hovers(document, places[0]!)).length > 0 ? true : undefined));
      let [slowest, most] = [0, 0];
      for (const place of places) {
        // Whatever keeps the editor from answering keeps it from answering both.
        const [ours, plain] = await Promise.all([
          timeOf(async () => assert.ok((await hovers(document, place)).length > 0, `No hover on line ${place.line + 1}`)),
          timeOf(async () => assert.equal((await hovers(note, new vscode.Position(0, 0))).length, 1)),
        ]);
        slowest = Math.max(slowest, ours);
        most = Math.max(most, ours - plain);
      }
      this.test!.title += `: the slowest of ${places.length} took ${slowest.toFixed(0)} ms; at most ${most.toFixed(0)} ms more than one that VS Code answered by itself at the same time`;
    });
  }
});

/** Milliseconds. */
async function timeOf(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

async function hovers(document: vscode.TextDocument, place: vscode.Position): Promise<vscode.Hover[]> {
  return await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place);
}
