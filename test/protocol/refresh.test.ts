import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { CodeLensRefreshRequest, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, FileChangeType, InlayHintRefreshRequest, InlayHintRequest, type Connection } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { StatementPreview } from '../../server/features/statement/preview';
import { Refresher, statementsChangedNotification } from '../../server/protocol/refresh';
import { root } from '../sharedFolder';
import { TestClient } from './client';

const capabilities = { workspace: { configuration: true, inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } }, textDocument: { inlayHint: {} } };

/** A server that has read a copy of a taxonomy with a report in which everything adds up. */
async function start(test: TestContext) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-refresh-'));
  fs.cpSync(path.join(root, 'samples', 'harbor-plan'), folder, { recursive: true });
  const file = (name: string) => path.join(folder, name);
  const client = await TestClient.start(folder, capabilities);
  test.after(async () => {
    await client.stop();
    fs.rmSync(folder, { recursive: true });
  });
  const { connection } = client;
  // The last that the server has to say of its start.
  await new Promise<void>((resolve) => connection.onNotification(statementsChangedNotification, resolve));
  return { client, connection, file, uri: (name: string) => URI.file(file(name)).toString(), text: (name: string) => fs.readFileSync(file(name), 'utf8') };
}

const schema = 'hbr-20251231.xsd';
const report = 'hbr-20251231.htm';
const broken = (text: string) => text.replace('>47,534,900<', '>47,543,900<');

describe('Hints and lenses', { timeout: 30_000 }, () => {
  it('are asked for again when something else than their document has changed', async (test) => {
    const { connection } = await start(test);
    const asked = [InlayHintRefreshRequest.type, CodeLensRefreshRequest.type].map((type) => new Promise<void>((resolve) => connection.onRequest(type, () => resolve())));
    await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await Promise.all(asked);
  });

  it('are asked for again when the report is edited: ✓ becomes ≠ behind a total', async (test) => {
    const { client, connection, uri, text } = await start(test);
    await client.open(uri(schema), text(schema));
    await client.open(uri(report), text(report), 'html');
    const range = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };
    const marks = async () => (await connection.sendRequest(InlayHintRequest.type, { textDocument: { uri: uri(schema) }, range }))!.map(({ label }) => label).filter((label) => typeof label === 'string' && /[✓≠]/.test(label));
    assert.ok((await marks()).every((mark) => mark === '✓'));
    const after = new Promise<Awaited<ReturnType<typeof marks>>>((resolve) => {
      connection.onRequest(InlayHintRefreshRequest.type, async () => {
        const found = await marks();
        if (found.includes('≠ 1 of 2')) resolve(found);
      });
    });
    await client.change(uri(report), 2, broken(text(report)));
    assert.ok((await after).includes('✓'));
  });
});

describe('Statements', { timeout: 30_000 }, () => {
  it('are said to have changed when the file of a report has', async (test) => {
    const { connection, file, uri, text } = await start(test);
    const statement = async () => (await connection.sendRequest<StatementPreview | null>('xbrl/statement', { uri: uri(schema) }))!.html;
    assert.doesNotMatch(await statement(), /≠/);
    const changed = new Promise<void>((resolve) => {
      connection.onNotification(statementsChangedNotification, async () => {
        if ((await statement()).includes('≠')) resolve();
      });
    });
    fs.writeFileSync(file(report), broken(text(report)));
    await connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uri(report), type: FileChangeType.Changed }] });
    await changed;
  });
});

describe('A refresh after typing', () => {
  /** What a client is told in the second after some letters, one every 100 ms. */
  function refreshesAfter(test: TestContext, letters: readonly string[], isRead: (uri: string) => boolean): number {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    let refreshes = 0;
    const refresh = () => {
      refreshes++;
      return Promise.resolve();
    };
    const connection = { languages: { inlayHint: { refresh } }, sendRequest: () => Promise.resolve() };
    const refresher = new Refresher(connection as unknown as Connection, capabilities, isRead);
    for (const uri of letters) {
      refresher.documentChanged(uri);
      test.mock.timers.tick(100);
    }
    test.mock.timers.tick(1000);
    return refreshes;
  }

  it('comes once, when the typing rests', (test) => assert.equal(refreshesAfter(test, ['report', 'report', 'report'], () => true), 1));
  it('comes where one of several documents is read elsewhere', (test) => assert.equal(refreshesAfter(test, ['report', 'page'], (uri) => uri === 'report'), 1));
  it('does not come after typing in what nobody else reads', (test) => assert.equal(refreshesAfter(test, ['page', 'page'], (uri) => uri === 'report'), 0));
  it('does not come after it is stopped', (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const refresher = new Refresher({} as Connection, capabilities, () => assert.fail('It was not stopped.'));
    refresher.documentChanged('report');
    refresher.stop();
    test.mock.timers.tick(1000);
  });
});
