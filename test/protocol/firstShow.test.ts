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

  it('one answer comes after the other', async () => {
    await client.open(uri(), large);
    const answered: string[] = [];
    const answers = [CodeLensRequest.type, DocumentLinkRequest.type].map(({ method }) => client.connection.sendRequest<unknown>(method, { textDocument: { uri: uri() } }).then(() => answered.push(method)));
    await hover();
    // As long as it is shown, and a little: the second has a sixth of that to go.
    now += large.length * 0.000_7 + 1;
    await answers[0];
    await hover();
    assert.deepEqual(answered, [CodeLensRequest.method]);
    now += (large.length * 0.000_7) / 6;
    await Promise.all(answers);
  });

  it('nothing waits that is asked of another document, and typing there frees nothing', async () => {
    const other = URI.file(path.join(folder, 'other.xsd')).toString();
    await client.open(other, small);
    await client.open(uri(), large);
    assert.equal((await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: other } }))?.length, 1);
    const lenses = client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: uri() } });
    await client.change(other, 2, schema());
    assert.equal(await Promise.race([lenses, hover().then(hover).then(() => 'nothing yet')]), 'nothing yet');
    now += 2_000;
    await lenses;
  });

  it('who closes a document does not find it held up when it is opened again', async () => {
    await client.open(uri(), large);
    await client.close(uri());
    await client.open(uri(), small);
    assert.equal((await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: uri() } }))?.length, 1);
  });

  it('nothing waits where the document is small', async () => {
    await client.open(uri(), small);
    assert.equal((await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: uri() } }))?.length, 1);
  });
});
