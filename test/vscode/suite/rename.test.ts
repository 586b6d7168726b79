import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { declaration, eventually, positionIn, showSample } from './sample';

/** The same edits without annotations: VS Code asks the user about those that need it, and nobody answers here. */
function unannotated(edit: vscode.WorkspaceEdit): vscode.WorkspaceEdit {
  const plain = new vscode.WorkspaceEdit();
  for (const [uri, edits] of edit.entries()) plain.set(uri, edits);
  return plain;
}

describe('renaming', () => {
  it('a concept changes its name, its id and everything that names it, and undo takes it back', async () => {
    const document = await showSample('harbor-plan/hbr-20251231.xsd');
    const text = document.getText();
    const id = 'hbr_InvestmentsAtFairValue';
    const newId = 'hbr_InvestmentsAtQuotedPrice';
    const { start } = declaration(text, id);
    const position = positionIn(document, 'name="InvestmentsAtFairValue"', start);

    // What F2 does, up to the name that is typed.
    const place = await eventually('The name can be renamed.', async () => {
      try {
        return await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string } | undefined>('vscode.prepareRename', document.uri, position);
      } catch {
        return undefined;
      }
    });
    assert.equal(place.placeholder, 'InvestmentsAtFairValue');
    assert.equal(document.getText(place.range), 'InvestmentsAtFairValue');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, position, 'InvestmentsAtQuotedPrice');
    assert.ok(await vscode.workspace.applyEdit(unannotated(edit)));

    const renamed = document.getText();
    assert.ok(!new RegExp(`#${id}["']`).test(renamed), 'No href leads to the old id.');
    assert.equal(renamed.split(`#${newId}"`).length, text.split(`#${id}"`).length);
    assert.ok(declaration(renamed, newId).text.includes('name="InvestmentsAtQuotedPrice"'));

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('is refused with the reason where the name is none', async () => {
    const document = await showSample('harbor-plan/hbr-20251231.xsd');
    const position = positionIn(document, 'name="InvestmentsAtFairValue"');
    await assert.rejects(async () => await vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, position, 'two words'), /no XML name/);
  });

  it('a file changes what leads to it', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder, 'The samples are open as a workspace.');
    const place = vscode.Uri.joinPath(folder.uri, 'renaming');
    const schema = vscode.Uri.joinPath(place, 'plan.xsd');
    const linkbase = vscode.Uri.joinPath(place, 'plan_pre.xml');
    const namespaces = 'xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"';
    const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await write(schema, `<xsd:schema targetNamespace="http://www.example.com" xmlns:xsd="http://www.w3.org/2001/XMLSchema" ${namespaces}>\n<xsd:element name="Cash" id="ex_Cash"/>\n</xsd:schema>\n`);
    await write(linkbase, `<link:linkbase ${namespaces}>\n<link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">\n<link:loc xlink:type="locator" xlink:href="plan.xsd#ex_Cash" xlink:label="Cash"/>\n</link:presentationLink>\n</link:linkbase>\n`);
    try {
      const document = await vscode.workspace.openTextDocument(linkbase);
      await vscode.window.showTextDocument(document);
      const text = document.getText();
      await eventually('The locator leads to the schema.', async () => {
        const found = await vscode.commands.executeCommand<unknown[]>('vscode.executeDefinitionProvider', linkbase, positionIn(document, '#ex_Cash"'));
        return found.length > 0 ? true : undefined;
      });
      const renaming = new vscode.WorkspaceEdit();
      renaming.renameFile(schema, vscode.Uri.joinPath(place, 'net-assets.xsd'));
      assert.ok(await vscode.workspace.applyEdit(renaming));
      assert.equal(document.getText(), text.replace('plan.xsd#', 'net-assets.xsd#'));
      await document.save();
    } finally {
      await vscode.workspace.fs.delete(place, { recursive: true });
    }
  });
});

describe('what is shown beside the text', () => {
  it('are labels behind references, and lenses above roles and concepts', async () => {
    const document = await showSample('harbor-plan/hbr-20251231.xsd');
    const end = document.lineAt(document.lineCount - 1).range.end;
    const hints = await eventually('The document has hints.', async () => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, new vscode.Range(new vscode.Position(0, 0), end));
      return found.length > 0 ? found : undefined;
    });
    assert.ok(hints.some(({ label }) => label === '+'));
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 1000);
    const titles = lenses.map(({ command }) => command?.title ?? '');
    assert.ok(titles.some((title) => /presentation arcs?/.test(title)), titles.slice(0, 5).join('\n'));
    assert.ok(titles.some((title) => title.includes(' = ')), titles.slice(0, 5).join('\n'));
    const lens = lenses.find(({ command }) => command?.command === 'xbrl.showReferences');
    assert.ok(lens, 'A lens leads to references.');
  });
});
