import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';
import { eventually, show } from './sample';

// Real filings, too large and not ours to keep here; the suite runs in out/vscode/suite.
const filings = path.resolve(__dirname, '../../../../shared/corpus/filings');
const large = ['sec/msft-10k-2024/msft-20240630.xsd', 'sec/aeon-10q-2023/aeon-20230930_lab.xml', 'muni-cafr/6/ga-20190128_pre.xml', 'muni-cafr/10/va-o-albe-20170630_pre.xml'];

/** Milliseconds after which VS Code is taken to have shown what it opened. */
const untilRest = 3_000;

/** Milliseconds. */
interface Slowest {
  total: number;
  besides: number;
}

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
      const opening = await slowestOf(document, places, note);
      await delay(untilRest);
      const opened = await slowestOf(document, places, note);
      this.test!.title += `; slowest of ${places.length} as it opens: ${said(opening)}; when it is open: ${said(opened)}`;
    });
  }
});

/**
 * What the slowest hover took, and how much longer than VS Code itself needs any did. Each is asked at the same time as one that VS Code answers
 * without us, since whatever keeps the editor from answering keeps it from answering both.
 */
async function slowestOf(document: vscode.TextDocument, places: readonly vscode.Position[], note: vscode.TextDocument): Promise<Slowest> {
  const slowest = { total: 0, besides: 0 };
  for (const place of places) {
    const [ours, plain] = await Promise.all([timeOf(() => answers(document, place)), timeOf(() => answers(note, new vscode.Position(0, 0)))]);
    slowest.total = Math.max(slowest.total, ours);
    slowest.besides = Math.max(slowest.besides, ours - plain);
  }
  return slowest;
}

function said({ total, besides }: Slowest): string {
  return `${total.toFixed(0)} ms, at most ${besides.toFixed(0)} more than VS Code alone`;
}

/** Milliseconds. */
async function timeOf(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

async function answers(document: vscode.TextDocument, place: vscode.Position): Promise<void> {
  assert.ok((await hovers(document, place)).length > 0, `No hover on line ${place.line + 1} of ${document.uri.path}`);
}

async function hovers(document: vscode.TextDocument, place: vscode.Position): Promise<vscode.Hover[]> {
  return await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place);
}
