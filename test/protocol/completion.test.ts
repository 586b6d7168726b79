import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { CompletionRequest, CompletionResolveRequest, CompletionTriggerKind, RenameRequest, type CompletionItem, type CompletionList, type InsertReplaceEdit, type TextDocumentEdit } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { context as reportContext, dollars, inline, instant } from '../report/instances';
import { appinfo, concept, labels, linkbase, presentationLink, schema } from '../taxonomy';
import { TestClient } from './client';

describe('Completion over a real connection', { timeout: 30_000 }, () => {
  it('lists what may be written, with two ranges for a client that takes them, and documents an item on request', async (test) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-completion-'));
    const uri = URI.file(path.join(folder, 'plan.xsd')).toString();
    const typed = '<link:loc xlink:href="ca"/>';
    const text = schema(appinfo(linkbase(labels(['Cash']), presentationLink(typed))), concept('Cash'));
    const client = await TestClient.start(folder, { textDocument: { completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true } } } });
    test.after(async () => {
      await client.stop();
      fs.rmSync(folder, { recursive: true });
    });
    await client.open(uri, text);
    const line = text.split('\n').indexOf(typed);
    const position = { line, character: typed.indexOf('ca') + 1 };
    const context = { triggerKind: CompletionTriggerKind.Invoked };
    const list = (await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position, context })) as CompletionList;
    const [item] = list.items as [CompletionItem];
    assert.equal(item.label, 'hbr_Cash');
    const { newText, insert, replace } = item.textEdit as InsertReplaceEdit;
    assert.equal(newText, '#hbr_Cash');
    assert.deepEqual([insert.start.character, insert.end.character, replace.end.character], [position.character - 1, position.character, position.character + 1]);
    const { documentation } = await client.connection.sendRequest(CompletionResolveRequest.type, item);
    assert.match((documentation as { value: string }).value, /^\*\*Cash\*\*/);
    const blank = { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: ' ' };
    const none = (await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: { line, character: 0 }, context: blank })) as CompletionList;
    assert.deepEqual(none.items, []);
  });

  it('lists the contexts of a report, and renames one', async (test) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-completion-'));
    const uri = URI.file(path.join(folder, 'report.htm')).toString();
    const typed = '<ix:nonFraction name="hbr:Cash" contextRef="now" unitRef="usd" decimals="0">1</ix:nonFraction>';
    const text = inline([reportContext('now'), reportContext('then', { period: instant('2024-12-31') }), dollars], typed);
    fs.writeFileSync(path.join(folder, 'plan.xsd'), schema(concept('Cash')));
    const client = await TestClient.start(folder, { textDocument: { rename: { prepareSupport: true } }, workspace: { workspaceEdit: { documentChanges: true } } });
    test.after(async () => {
      await client.stop();
      fs.rmSync(folder, { recursive: true });
    });
    await client.open(uri, text);
    const position = { line: text.split('\n').indexOf(typed), character: typed.indexOf('now') };
    const list = (await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position, context: { triggerKind: CompletionTriggerKind.Invoked } })) as CompletionList;
    assert.deepEqual(list.items.map(({ label, detail }) => `${label}: ${detail ?? ''}`), ['now: 2025-12-31', 'then: 2024-12-31']);
    const edit = await client.connection.sendRequest(RenameRequest.type, { textDocument: { uri }, position, newName: 'end' });
    const [change] = edit?.documentChanges as [TextDocumentEdit];
    assert.deepEqual(change.edits.map((each) => 'newText' in each && each.newText), ['end', 'end']);
  });
});
