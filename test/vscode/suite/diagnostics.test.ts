import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, hoverText, messages, showSample, positionIn, someConcept } from './sample';

/** The diagnostic of a rule in a document, once it is there. */
function diagnosticOf(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return eventually(`${document.fileName} gets a diagnostic ${rule}.`, () =>
    vscode.languages.getDiagnostics(document.uri).find(({ source, code }) => source === 'xbrl' && (typeof code === 'object' ? code.value : code) === rule));
}

describe('diagnostics', () => {
  it('mark a locator whose href names an id that is not there, at the id', async () => {
    const document = await showSample('harbor-plan-with-defects/hbr-20251231.xsd');
    const diagnostic = await diagnosticOf(document, 'xbrl.3.5.4:hrefIdNotFound');
    assert.match(document.getText(diagnostic.range), /#hbr_/);
  });

  it('find neither an error nor a warning in the clean sample', async () => {
    const clean = await showSample('harbor-plan/hbr-20251231.xsd');
    const { id } = someConcept(clean.getText());
    await eventually('The server has read the clean sample.', async () => (await hoverText(clean, positionIn(clean, `#${id}"`))) || undefined);
    await diagnosticOf(await showSample('harbor-plan-with-defects/hbr-20251231.xsd'), 'xbrl.3.5.4:hrefIdNotFound');
    assert.deepEqual(messages(clean.uri, vscode.DiagnosticSeverity.Error), []);
    assert.deepEqual(messages(clean.uri, vscode.DiagnosticSeverity.Warning), []);
  });
});
