import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, showSample } from './sample';

/** The samples' second presentation link begins with its locators. */
const linkStart = '<link:presentationLink xlink:type="extended" xlink:role="http://www.harborferries.example/20251231/role/StatementOfNetAssetsAvailableForBenefits">';

describe('completion', () => {
  let document: vscode.TextDocument;
  let original: string;

  before(async () => {
    document = await showSample('harbor-plan/hbr-20251231.xsd');
    original = document.getText();
  });

  afterEach(async () => {
    for (let steps = 0; document.getText() !== original && steps < 20; steps++) await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original);
  });

  it('writes the locator of a concept that Ctrl+Space finds by words of its label', async () => {
    const at = await typeInLink('<link:loc xlink:href="fair investments value" xlink:label="x"/>', 'value');
    await accept('hbr_InvestmentsAtFairValue', at);
    assert.ok(document.getText().includes('<link:loc xlink:href="hbr-20251231.xsd#hbr_InvestmentsAtFairValue" xlink:label="x"/>'));
  });

  it('brings the locator of a concept that the link has none of', async () => {
    const before = locators(document.getText());
    const at = await typeInLink('<link:presentationArc xlink:to="PlanName', 'PlanName');
    await accept('hbr_PlanName', at);
    const text = document.getText();
    assert.ok(text.includes('<link:presentationArc xlink:to="hbr_PlanName"'));
    assert.equal(locators(text), before + 1);
  });

  it('writes an element with its required attributes', async () => {
    const at = await typeInLink('<link:lo', '<link:lo');
    await accept('link:loc', at);
    assert.ok(document.getText().includes('<link:loc xlink:type="locator" xlink:href="" xlink:label=""/>'));
  });

  /** Types a line at the start of the link and puts the cursor behind the last `part` of it. */
  async function typeInLink(line: string, part: string): Promise<vscode.Position> {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor && editor.document === document, 'The sample is in the editor.');
    const start = document.getText().indexOf('\n', document.getText().indexOf(linkStart)) + 1;
    assert.ok(start > 0, 'The sample has the link.');
    assert.ok(await editor.edit((edit) => edit.insert(document.positionAt(start), `${line}\n`)));
    const at = document.positionAt(start + line.lastIndexOf(part) + part.length);
    editor.selection = new vscode.Selection(at, at);
    return at;
  }

  /** What Ctrl+Space and Enter do, once the server has what is expected at the top of its list. */
  async function accept(label: string, at: vscode.Position): Promise<void> {
    const labelOf = ({ label: shown }: vscode.CompletionItem) => (typeof shown === 'string' ? shown : shown.label);
    await eventually(`${label} is offered.`, async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at);
      return items.some((item) => labelOf(item) === label) ? true : undefined;
    });
    const text = document.getText();
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await eventually('The first item of the list is written.', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText() === text ? undefined : true;
    });
    await vscode.commands.executeCommand('leaveSnippet');
  }

  function locators(text: string): number {
    return text.split('#hbr_PlanName"').length - 1;
  }
});
