import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import {
  CancellationTokenSource,
  CodeLensRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  LSPErrorCodes,
  ResponseError,
  SemanticTokensRequest,
  type DocumentSymbol,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { appinfo, concept, labels, linkbase, locator, presentationArc, presentationLink, schema } from '../taxonomy';
import { TestClient } from './client';

const names = Array.from({ length: 3000 }, (_, index) => `Item${index}`);
const tree = [locator('Total'), ...names.map((name) => locator(name)), ...names.map((name, index) => presentationArc('Total', name, { order: `${index + 1}` }))];
const text = schema(appinfo(linkbase(labels(['Total', ...names]), presentationLink(...tree))), concept('Total'), ...names.map((name) => concept(name)));
const lines = text.split('\n');
const line = lines.findIndex((content) => content.includes('name="Total"'));
const position = { line, character: lines[line]!.indexOf('name="Total"') + 8 };

describe('While a large document is worked through', { timeout: 60_000 }, () => {
  let folder: string;
  let client: TestClient;
  const uri = () => URI.file(path.join(folder, 'plan.xsd')).toString();
  const hover = () => client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: uri() }, position });
  const outline = (token?: CancellationTokenSource['token']) => client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: uri() } }, token) as Promise<DocumentSymbol[]>;

  beforeEach(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-large-'));
    client = await TestClient.start(folder, { textDocument: { diagnostic: {} } });
    await client.open(uri(), text);
    assert.ok(await hover());
    // From now on, every step takes longer than a slice.
    let now = 0;
    mock.method(performance, 'now', () => (now += 1000));
  });
  afterEach(async () => {
    mock.restoreAll();
    await client.stop();
    fs.rmSync(folder, { recursive: true });
  });

  for (const { method } of [DocumentSymbolRequest.type, SemanticTokensRequest.type, CodeLensRequest.type, DocumentLinkRequest.type, FoldingRangeRequest.type]) {
    it(`for ${method}, a hover that is asked for later is answered before`, async () => {
      const answered: string[] = [];
      const whole = client.connection.sendRequest<unknown>(method, { textDocument: { uri: uri() } }).then(() => answered.push(method));
      await Promise.all([whole, hover().then(() => answered.push('hover'))]);
      assert.deepEqual(answered, ['hover', method]);
    });
  }

  it('an answer speaks of what has been typed meanwhile', async () => {
    const symbols = outline();
    await hover();
    await client.change(uri(), 2, schema(concept('Cash')));
    assert.deepEqual((await symbols).flatMap(({ children = [] }) => children.map(({ name }) => name)), ['Cash']);
  });

  it('a request that is cancelled is given up', async () => {
    const cancelled = new CancellationTokenSource();
    const symbols = outline(cancelled.token);
    await hover();
    cancelled.cancel();
    await assert.rejects(symbols, (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);
  });
});
