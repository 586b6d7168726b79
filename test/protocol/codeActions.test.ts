import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { CodeActionRequest, CodeActionResolveRequest, DocumentDiagnosticRequest, type ClientCapabilities, type CodeAction, type CodeActionContext, type Diagnostic, type Range, type TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { appinfo, concept, labels, linkbase, locator, presentationLink, schema } from '../taxonomy';
import { TestClient } from './client';

const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };
const resolving: ClientCapabilities = {
  textDocument: { diagnostic: {}, codeAction: { ...literals, dataSupport: true, resolveSupport: { properties: ['edit'] } } },
  workspace: { diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true } },
};
const simple: ClientCapabilities = { textDocument: { diagnostic: {}, codeAction: literals }, workspace: { diagnostics: { refreshSupport: true } } };

const broken = schema(appinfo(linkbase(labels(['Cash']), presentationLink(locator('Cush')))), concept('Cash'));

/** A workspace whose one document, open in an unusual spelling of its URI, has a dangling id. */
async function start(test: TestContext, capabilities: ClientCapabilities, initializationOptions: object = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-protocol-'));
  fs.writeFileSync(path.join(folder, 'plan.xsd'), broken);
  const client = await TestClient.start(folder, capabilities, initializationOptions);
  test.after(async () => {
    await client.stop();
    fs.rmSync(folder, { recursive: true });
  });
  const uri = URI.file(path.join(folder, 'plan.xsd')).toString().replace('plan', '%70lan');
  await client.open(uri, broken);
  await client.until(() => client.refreshes > 0);
  const { items } = (await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } })) as { items: Diagnostic[] };
  const diagnostic = items.find(({ code }) => code === 'xbrl.3.5.4:hrefIdNotFound') ?? assert.fail(`No dangling id in ${items.length} diagnostics`);
  const ask = async (range: Range, context: CodeActionContext = { diagnostics: [diagnostic] }) =>
    ((await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context })) ?? []) as CodeAction[];
  const resolve = (action: CodeAction) => client.connection.sendRequest(CodeActionResolveRequest.type, action);
  return { client, folder, uri, diagnostic, ask, resolve };
}

const soon = { timeout: 30_000 };

describe('Quick fixes', soon, () => {
  it('are offered by title; the edit comes when one is chosen, for the version that is open', async (test) => {
    const { uri, diagnostic, ask, resolve } = await start(test, resolving);
    const [action, ...others] = await ask(diagnostic.range);
    assert.deepEqual(others.map(({ title }) => title), ['Remove the locator and its arcs']);
    assert.equal(action?.title, 'Change the id to "hbr_Cash"');
    assert.equal(action.kind, 'quickfix');
    assert.equal(action.isPreferred, true);
    assert.deepEqual(action.diagnostics, [diagnostic]);
    assert.equal(action.edit, undefined);
    const { start: hash, end } = diagnostic.range;
    const range = { start: { line: hash.line, character: hash.character + 1 }, end };
    assert.deepEqual((await resolve(action)).edit, { documentChanges: [{ textDocument: { uri, version: 1 }, edits: [{ range, newText: 'hbr_Cash' }] }] });
  });

  it('come with their edit for a client that cannot ask for it', async (test) => {
    const { uri, diagnostic, ask } = await start(test, simple);
    const [action] = await ask(diagnostic.range);
    assert.deepEqual(Object.keys(action?.edit?.changes ?? {}), [uri]);
    assert.equal(action?.data, undefined);
  });

  it('are found at a cursor that touches the diagnostic, and nowhere else', async (test) => {
    const { diagnostic, ask } = await start(test, resolving);
    const { end } = diagnostic.range;
    assert.equal((await ask({ start: end, end })).length, 2);
    const beyond = { line: end.line, character: end.character + 1 };
    assert.deepEqual(await ask({ start: beyond, end: beyond }), []);
  });

  it('are not offered where another kind of action is wanted', async (test) => {
    const { diagnostic, ask } = await start(test, resolving);
    assert.deepEqual(await ask(diagnostic.range, { diagnostics: [], only: ['refactor'] }), []);
    assert.equal((await ask(diagnostic.range, { diagnostics: [], only: ['quickfix'] })).length, 2);
  });

  it('stay without an edit once the text has changed', async (test) => {
    const { client, uri, diagnostic, ask, resolve } = await start(test, resolving);
    const [action] = await ask(diagnostic.range);
    await client.change(uri, 2, broken.replace('hbr_Cush', 'hbr_Cash'));
    assert.equal((await resolve(action!)).edit, undefined);
  });
});

describe('A finding', soon, () => {
  const baseline = 'xbrl-baseline.json';

  async function accept(test: TestContext, before?: string) {
    const { client, folder, diagnostic, ask } = await start(test, resolving, { hasRuleCommands: true });
    if (before !== undefined) fs.writeFileSync(path.join(folder, baseline), before);
    const command = (await ask(diagnostic.range)).find(({ title }) => title.startsWith('Accept'))?.command;
    const [finding] = command?.arguments as [object];
    const result: { edit?: WorkspaceEdit; problem?: string } = await client.connection.sendRequest('xbrl/acceptFinding', { ...finding, reason: 'as filed' });
    return { ...result, uri: URI.file(path.join(folder, baseline)).toString() };
  }

  const accepted = { file: 'plan.xsd', rule: 'dangling-id', message: 'Nothing in plan.xsd has the id "hbr_Cush". Did you mean "hbr_Cash"?', text: '#hbr_Cush', reason: 'as filed' };

  it('is accepted in a new baseline, where there is none', async (test) => {
    const { edit, uri } = await accept(test);
    const [create, write] = edit!.documentChanges as [{ kind: string; uri: string }, TextDocumentEdit];
    assert.deepEqual(create, { kind: 'create', uri });
    assert.deepEqual(JSON.parse((write.edits[0] as TextEdit).newText), { version: 1, accepted: [accepted] });
  });

  it('is accepted behind the others, and what else the file says stays', async (test) => {
    const other = { ...accepted, file: 'other.xsd' };
    const { edit } = await accept(test, JSON.stringify({ version: 1, note: 'agreed in May', accepted: [other] }, undefined, 2));
    const [write] = edit!.documentChanges as [TextDocumentEdit];
    assert.deepEqual(JSON.parse((write.edits[0] as TextEdit).newText), { version: 1, note: 'agreed in May', accepted: [other, accepted] });
  });

  it('is not written into a file that is no baseline', async (test) => {
    const { edit, problem } = await accept(test, '[]');
    assert.equal(edit, undefined);
    assert.match(problem!, /^xbrl-baseline\.json cannot be changed/);
  });

  it('has no such actions for a client without the commands', async (test) => {
    const { diagnostic, ask } = await start(test, resolving);
    assert.ok((await ask(diagnostic.range)).every(({ command }) => command === undefined));
  });
});
