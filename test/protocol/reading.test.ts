import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import {
  CancellationTokenSource,
  DeclarationRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentLinkResolveRequest,
  FoldingRangeRequest,
  LSPErrorCodes,
  ReferencesRequest,
  ResponseError,
  SelectionRangeRequest,
  TypeDefinitionRequest,
  WorkspaceSymbolRequest,
  type ClientCapabilities,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { appinfo, concept, labels, linkbase, locator, presentationArc, presentationLink, schema } from '../taxonomy';
import { TestClient } from './client';

const text = schema(
  '<xsd:complexType name="cashItemType">',
  '</xsd:complexType>',
  appinfo(linkbase(labels(['Cash']), presentationLink(locator('Assets'), locator('Cash'), presentationArc('Assets', 'Cash')))),
  concept('Assets'),
  concept('Cash', { type: 'hbr:cashItemType' }),
);
const lines = text.split('\n');

/** The first line that contains something, from another on. */
const lineOf = (part: string, from = 0) => lines.findIndex((line, index) => index >= from && line.includes(part));

/** A server with the document open and the cursor in the arc's `xlink:to`. */
async function start(test: TestContext, capabilities: ClientCapabilities) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-reading-'));
  const uri = URI.file(path.join(folder, 'plan.xsd')).toString();
  const client = await TestClient.start(folder, capabilities);
  test.after(async () => {
    await client.stop();
    fs.rmSync(folder, { recursive: true });
  });
  await client.open(uri, text);
  const line = lineOf('<link:presentationArc');
  const position = { line, character: lines[line]!.indexOf('xlink:to="') + 11 };
  return { connection: client.connection, uri, line, at: { textDocument: { uri }, position } };
}

const soon = { timeout: 30_000 };

describe('The server answers over a real connection', soon, () => {
  it('where a concept is named, declared and typed', async (test) => {
    const { connection, uri, line, at } = await start(test, { textDocument: { declaration: { linkSupport: true } } });
    const references = (await connection.sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration: true } }))!;
    assert.equal(references.length, 6);
    const highlights = (await connection.sendRequest(DocumentHighlightRequest.type, at))!;
    assert.deepEqual(highlights.map(({ range }) => range.start.line), [line - 1, line - 1, line]);
    const [declaration] = (await connection.sendRequest(DeclarationRequest.type, at)) as { targetUri: string; targetRange: { start: { line: number } } }[];
    assert.deepEqual([declaration!.targetUri, declaration!.targetRange.start.line], [uri, line - 1]);
    // This client takes no links here, so it gets plain locations.
    const [type] = (await connection.sendRequest(TypeDefinitionRequest.type, at)) as { uri: string; range: { start: { line: number } } }[];
    assert.deepEqual([type!.uri, type!.range.start.line], [uri, lineOf('cashItemType')]);
  });

  it('document links, which it resolves one by one', async (test) => {
    const { connection, uri } = await start(test, {});
    const links = (await connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } }))!;
    assert.equal(links.length, 3);
    const resolved = await connection.sendRequest(DocumentLinkResolveRequest.type, links[0]!);
    assert.equal(resolved.target, `${uri}#L${lineOf('name="Cash"') + 1}`);
    assert.deepEqual(resolved.range, links[0]!.range);
  });

  it('folds as the client can show them, and what a selection grows to', async (test) => {
    const { connection, uri, at } = await start(test, { textDocument: { foldingRange: { lineFoldingOnly: true, rangeLimit: 2 } } });
    const folds = (await connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } }))!;
    assert.equal(folds.length, 2);
    assert.equal(folds[0]!.startCharacter, undefined);
    const [selection] = (await connection.sendRequest(SelectionRangeRequest.type, { textDocument: { uri }, positions: [at.position] }))!;
    assert.equal(selection!.range.end.character - selection!.range.start.character, 'Cash'.length);
  });

  it('symbols of the workspace', async (test) => {
    const { connection } = await start(test, {});
    const symbols = (await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'cash' }))!;
    assert.deepEqual(symbols.map(({ name }) => name), ['Cash — Cash']);
  });

  it('nothing to a request that was cancelled', async (test) => {
    const { connection, at } = await start(test, {});
    const cancelled = new CancellationTokenSource();
    const request = connection.sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration: true } }, cancelled.token);
    cancelled.cancel();
    await assert.rejects(request, (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);
  });
});
