import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  InlayHintRequest,
  InlayHintResolveRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  WillRenameFilesRequest,
  type ClientCapabilities,
  type CodeAction,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { appinfo, concept, label, labelArc, labelLink, linkbase, linkbaseRef, locator, presentationLink, schema } from '../taxonomy';
import { TestClient } from './client';

const plan = schema(appinfo(linkbaseRef('plan_pre.xml'), linkbase(labelLink(locator('Cash', 'plan.xsd'), label('Cash', 'Money'), labelArc('Cash')))), concept('Cash'));
const lines = plan.split('\n');
const linkbaseText = linkbase(presentationLink(locator('Cash', 'plan.xsd')));

const everything: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    rename: { prepareSupport: true },
    inlayHint: { resolveSupport: { properties: ['tooltip'] } },
    semanticTokens: { requests: { full: true, range: true }, tokenTypes: [], tokenModifiers: [], formats: [] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['refactor'] } }, dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
  workspace: { diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} }, fileOperations: { willRename: true } },
};
const simple: ClientCapabilities = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };

/** The place of the last but one character of a part of the document. */
function placeOf(part: string) {
  const line = lines.findIndex((text) => text.includes(part));
  return { line, character: lines[line]!.indexOf(part) + part.length - 2 };
}

/** A server on a schema, open in an unusual spelling of its URI, and a linkbase that is not open. */
async function start(test: TestContext, capabilities: ClientCapabilities) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-rename-'));
  fs.writeFileSync(path.join(folder, 'plan.xsd'), plan);
  fs.writeFileSync(path.join(folder, 'plan_pre.xml'), linkbaseText);
  const client = await TestClient.start(folder, capabilities, { showReferences: 'client.references' });
  test.after(async () => {
    await client.stop();
    fs.rmSync(folder, { recursive: true });
  });
  const uri = URI.file(path.join(folder, 'plan.xsd')).toString().replace('plan', '%70lan');
  const linkbaseUri = URI.file(path.join(folder, 'plan_pre.xml')).toString();
  await client.open(uri, plan);
  await client.until(() => client.refreshes > 0);
  const { connection } = client;
  return { connection, uri, linkbaseUri, textDocument: { uri } };
}

const soon = { timeout: 30_000 };

describe('Renaming through the protocol', soon, () => {
  it('gives the range and the name, then edits with versions and annotations', async (test) => {
    const { connection, uri, linkbaseUri, textDocument } = await start(test, everything);
    const position = placeOf('name="Cash"');
    const place = await connection.sendRequest(PrepareRenameRequest.type, { textDocument, position });
    assert.ok(place && 'placeholder' in place);
    assert.equal(place.placeholder, 'Cash');
    const edit = await connection.sendRequest(RenameRequest.type, { textDocument, position, newName: 'Money' });
    const changes = edit!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(changes.map((change) => change.textDocument), [{ uri, version: 1 }, { uri: linkbaseUri, version: null }]);
    assert.ok(changes.every(({ edits }) => edits.every((each) => 'annotationId' in each && edit!.changeAnnotations![each.annotationId])));
  });

  it('gives plain edits to a client that knows neither', async (test) => {
    const { connection, uri, linkbaseUri, textDocument } = await start(test, simple);
    const edit = await connection.sendRequest(RenameRequest.type, { textDocument, position: placeOf('name="Cash"'), newName: 'Money' });
    assert.deepEqual(Object.keys(edit!), ['changes']);
    assert.deepEqual(Object.keys(edit!.changes!), [uri, linkbaseUri]);
    assert.deepEqual(Object.keys(edit!.changes![uri]![0]!).sort(), ['newText', 'range']);
  });

  it('refuses with the reason, and answers nothing where nothing has a name', async (test) => {
    const { connection, textDocument } = await start(test, everything);
    const isRefusal = (error: unknown) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed && /no XML name/.test(error.message);
    await assert.rejects(connection.sendRequest(RenameRequest.type, { textDocument, position: placeOf('name="Cash"'), newName: 'two words' }), isRefusal);
    assert.equal(await connection.sendRequest(PrepareRenameRequest.type, { textDocument, position: placeOf('>Money<') }), null);
  });

  it('asks for the edits before a file is renamed', async (test) => {
    const { connection, uri, linkbaseUri } = await start(test, everything);
    const edit = await connection.sendRequest(WillRenameFilesRequest.type, { files: [{ oldUri: uri, newUri: uri.replace('%70lan', 'plan 2') }] });
    const changes = edit!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(changes.map((change) => change.textDocument.uri), [uri, linkbaseUri]);
    assert.deepEqual(changes[1]!.edits.map((each) => 'newText' in each && each.newText), ['plan%202.xsd']);
  });
});

describe('Renaming a file where its name stands, through the protocol', soon, () => {
  const documentChanges = { documentChanges: true, resourceOperations: ['rename' as const] };
  const ask = async (test: TestContext, capabilities: ClientCapabilities) => {
    const { connection, uri, textDocument } = await start(test, capabilities);
    return { uri, answer: connection.sendRequest(RenameRequest.type, { textDocument, position: placeOf('plan_pre.xml'), newName: 'pre.xml' }) };
  };

  it('is left to a client that asks for the other edits then', async (test) => {
    const { answer } = await ask(test, { ...everything, workspace: { ...simple.workspace, workspaceEdit: documentChanges, fileOperations: { willRename: true } } });
    assert.deepEqual((await answer)!.documentChanges!.map((change) => ('kind' in change ? change.kind : 'edits')), ['rename']);
  });

  it('comes behind the other edits for a client that does not ask', async (test) => {
    const { answer, uri } = await ask(test, { ...everything, workspace: { ...simple.workspace, workspaceEdit: documentChanges } });
    assert.deepEqual((await answer)!.documentChanges!.map((change) => ('kind' in change ? change.kind : change.textDocument.uri)), [uri, 'rename']);
  });

  it('is refused by one that cannot', async (test) => {
    const { answer } = await ask(test, simple);
    await assert.rejects(answer, /cannot rename a file/);
  });
});

describe('Deleting a concept through the protocol', soon, () => {
  it('is a refactoring whose edit comes when it is chosen', async (test) => {
    const { connection, uri, linkbaseUri, textDocument } = await start(test, everything);
    const position = placeOf('name="Cash"');
    const [action] = (await connection.sendRequest(CodeActionRequest.type, { textDocument, range: { start: position, end: position }, context: { diagnostics: [], only: ['refactor'] } })) as CodeAction[];
    assert.equal(action?.title, 'Delete hbr_Cash everywhere: declaration, 2 locators, 1 label, 1 arc');
    assert.equal(action.edit, undefined);
    const { edit } = await connection.sendRequest(CodeActionResolveRequest.type, action);
    assert.deepEqual((edit!.documentChanges as TextDocumentEdit[]).map((change) => change.textDocument.uri), [uri, linkbaseUri]);
  });
});

describe('What is shown beside the text', soon, () => {
  it('are hints, with their tooltip on demand', async (test) => {
    const { connection, textDocument } = await start(test, everything);
    const { line } = placeOf('<link:labelArc');
    const hints = await connection.sendRequest(InlayHintRequest.type, { textDocument, range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } } });
    assert.deepEqual(hints?.map((hint) => hint.label), ['Money', 'Money']);
    assert.ok((await connection.sendRequest(InlayHintResolveRequest.type, hints[0]!)).tooltip);
  });

  it('are lenses, with their words on demand and the command of the client', async (test) => {
    const { connection, textDocument } = await start(test, everything);
    const lenses = await connection.sendRequest(CodeLensRequest.type, { textDocument });
    const lens = lenses?.find(({ range }) => range.start.line === placeOf('name="Cash"').line);
    const { command } = await connection.sendRequest(CodeLensResolveRequest.type, lens!);
    assert.equal(command?.title, 'In no relationship, 1 label');
    assert.equal(command.command, 'client.references');
  });

  it('are tokens, of the document as of a part', async (test) => {
    const { connection, textDocument } = await start(test, everything);
    const { line } = placeOf('<link:loc ');
    const whole = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    const part = await connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } } });
    assert.ok(whole!.data.length > part!.data.length);
    const href = lines[line]!.indexOf('plan.xsd');
    assert.deepEqual(part!.data.slice(0, 10), [line, href, 'plan.xsd'.length, 0, 0, 0, 'plan.xsd#'.length, 'hbr_Cash'.length, 1, 0]);
  });
});
