import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, showSample } from './sample';

describe('quick fixes', () => {
  it('mend a locator whose href names an id that is not there', async () => {
    const document = await showSample('harbor-plan-with-defects/hbr-20251231.xsd');
    const text = document.getText();
    const dangling = (): vscode.Diagnostic | undefined =>
      vscode.languages.getDiagnostics(document.uri).find(({ source, message }) => source === 'xbrl' && message.endsWith('(dangling-id)'));
    const { range } = await eventually('The document gets a diagnostic dangling-id.', dangling);

    const start = document.offsetAt(range.start);
    const end = document.offsetAt(range.end);

    // What Ctrl+. does; the last argument has the edits of so many actions worked out.
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.QuickFix.value, 10);
    const action = actions.find(({ title }) => title === 'Change the id to "hbr_InvestmentsAtFairValue"');
    assert.ok(action, `The fix is missing in: ${actions.map(({ title }) => title).join(', ')}`);
    assert.equal(action.isPreferred, true);
    assert.ok(action.edit, 'The fix has an edit.');
    assert.ok(await vscode.workspace.applyEdit(action.edit));

    assert.equal(document.getText(), text.slice(0, start) + '#hbr_InvestmentsAtFairValue' + text.slice(end));
    await eventually('The diagnostic goes.', () => (dangling() === undefined ? true : undefined));

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });
});
