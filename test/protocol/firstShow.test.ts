import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { CancellationTokenSource, CodeLensRequest, DocumentDiagnosticRequest, DocumentLinkRequest, DocumentSymbolRequest, FoldingRangeRequest, HoverRequest, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { concept, schema } from '../taxonomy';
import { TestClient } from './client';

const large = schema(...Array.from({ length: 2000 }, (_, index) => concept(`Item${index}`)));
const small = schema(concept('Cash'));
const line = large.split('\n').findIndex((content) => content.includes('name="Item0"'));
const whole = [DocumentSymbolRequest.type, CodeLensRequest.type, DocumentLinkRequest.type, FoldingRangeRequest.type, DocumentDiagnosticRequest.type];

describe('While an editor shows a large document that it has just opened', { timeout: 60_000 }, () => {
  let folder: string;
  let client: TestClient;
  /** Milliseconds on the clock, which stands still. */
  let now: number;
  const uri = () => URI.file(path.join(folder, 'plan.xsd')).toString();
  const hover = () => client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: uri() }, position: { line, character: large.split('\n')[line]!.indexOf('Item0') + 1 } });

  beforeEach(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-show-'));
    client = await TestClient.start(folder, { textDocument: { diagnostic: {} } });
    now = performance.now();
    mock.method(performance, 'now', () => now);
  });
  afterEach(async () => {
    mock.restoreAll();
    await client.stop();
    fs.rmSync(folder, { recursive: true });
  });

  for (const { method } of whole) {
    it(`${method} waits, and hovers are answered`, async () => {
      assert.ok(large.length > 200_000);
      await client.open(uri(), large);
      const answered: string[] = [];
      const answer = client.connection.sendRequest<unknown>(method, { textDocument: { uri: uri() } }).then(() => answered.push(method));
      for (let times = 0; times < 5; times++) {
        assert.ok(await hover());
        answered.push('hover');
      }
      now += 2_000;
      await answer;
      assert.deepEqual(answered, [...Array.from({ length: 5 }, () => 'hover'), method]);
    });
  }

  it('who types has seen it, and waits no longer', async () => {
    await client.open(uri(), large);
    const symbols = client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: uri() } });
    await hover();
    await client.change(uri(), 2, small);
    assert.equal((await symbols)?.length, 1);
  });

  it('a question that is withdrawn waits no longer', async () => {
    await client.open(uri(), large);
    const cancelled = new CancellationTokenSource();
    const symbols = client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: uri() } }, cancelled.token);
    cancelled.cancel();
    await assert.rejects(symbols, (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);
  });

  it('nothing waits where the document is small', async () => {
    await client.open(uri(), small);
    assert.equal((await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: uri() } }))?.length, 1);
  });
});
