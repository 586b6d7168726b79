import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { eventually, hoverText, messages, positionIn, show } from './sample';

// A filer's real extension taxonomy, too large and not ours to keep here; the suite runs in out/vscode/suite.
const file = path.resolve(__dirname, '../../../../shared/seeds/aiv-20251231.xsd');

describe('a real SEC extension taxonomy (skipped without ../shared/seeds)', () => {
  let document: vscode.TextDocument;

  before(async function () {
    if (!fs.existsSync(file)) this.skip();
    document = await show(vscode.Uri.file(file));
  });

  it('has no error and no warning, only what is missing in its surroundings', async () => {
    await eventually('It gets six diagnostics for information.', () => messages(document.uri, vscode.DiagnosticSeverity.Information).length === 6 || undefined);
    assert.deepEqual(messages(document.uri, vscode.DiagnosticSeverity.Error), []);
    assert.deepEqual(messages(document.uri, vscode.DiagnosticSeverity.Warning), []);
  });

  it('shows the filer\'s label for a concept of a base taxonomy that is not there', async () => {
    const position = positionIn(document, '#us-gaap-ebp_EmployeeBenefitPlanEmployerContributionReceivable"');
    assert.match(await hoverText(document, position), /Employer contributions receivable/);
  });
});
