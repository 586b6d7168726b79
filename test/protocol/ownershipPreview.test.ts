import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { HoverRequest, RenameRequest, type Hover, type WorkspaceEdit } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { Preview } from '../../server/ownership/features/preview';
import { root } from '../sharedFolder';
import { TestClient } from './client';

const text = fs.readFileSync(path.join(root, 'samples', 'form4', 'form4.xml'), 'utf8');

describe('The server, on an ownership document', { timeout: 30_000 }, () => {
  it('answers with its form, and with null for any other document', async (test) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-ownership-'));
    const uri = URI.file(path.join(folder, 'form4.xml')).toString();
    const client = await TestClient.start(folder, {});
    test.after(async () => {
      await client.stop();
      fs.rmSync(folder, { recursive: true });
    });
    await client.open(uri, text);
    const preview = (asked: string) => client.connection.sendRequest<Preview | null>('xbrl/ownershipPreview', { uri: asked });
    const { title, html } = (await preview(uri))!;
    assert.equal(title, 'Form 4');
    assert.match(html, /Stock Option \(Right to Buy\)/);
    assert.equal(await preview(`${uri}x`), null);

    const at = text.indexOf('<footnoteId id="F1"') + '<footnoteId id="F'.length;
    const line = text.slice(0, at).split('\n').length - 1;
    const position = { line, character: at - text.lastIndexOf('\n', at) - 1 };
    const hover = (await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position })) as Hover;
    assert.match((hover.contents as { value: string }).value, /^\*\*Footnote F1\*\*/);
    const edit = (await client.connection.sendRequest(RenameRequest.type, { textDocument: { uri }, position, newName: 'F9' })) as WorkspaceEdit;
    const edits = edit.changes?.[uri] ?? edit.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? [];
    assert.equal(edits.length, 3);
  });
});
