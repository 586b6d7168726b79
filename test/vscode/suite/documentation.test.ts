import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, showSample } from './sample';

/** The titles of all tabs. */
const tabs = (): string[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));

describe('the documentation', () => {
  it('has the page of a rule behind the code of a diagnostic', async () => {
    const document = await showSample('harbor-plan-with-defects/hbr-20251231.xsd');
    const code = await eventually('A locator that leads nowhere has a code with a link.', () =>
      vscode.languages.getDiagnostics(document.uri).map((diagnostic) => diagnostic.code).find((candidate) => typeof candidate === 'object' && candidate.value === 'xbrl.3.5.4:hrefIdNotFound'));
    assert.ok(typeof code === 'object');
    await vscode.commands.executeCommand('vscode.open', code.target);
    await eventually('The page opens in the preview.', () => tabs().includes('Preview dangling-id.md') || undefined);
  });

  it('shows a page by the command that settings and walkthrough name', async () => {
    await vscode.commands.executeCommand('xbrl.openDocumentation', 'docs/rules/weight-zero.md');
    await eventually('The page opens in the preview.', () => tabs().includes('Preview weight-zero.md') || undefined);
  });

  it('shows nothing that is not its own', async () => {
    const before = tabs();
    // The command waits for nobody to close its message.
    await vscode.commands.executeCommand('xbrl.openDocumentation', '../elsewhere.md');
    await vscode.commands.executeCommand('xbrl.openDocumentation', 'package.json');
    assert.deepEqual(tabs(), before);
  });
});
