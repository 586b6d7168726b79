import * as vscode from 'vscode';
import { isOwnershipDocument, isXbrl } from './documentKinds';

/**
 * Calls back once, as soon as a document of ours is open, or becomes one while it is being typed, or the workspace is a
 * taxonomy package. Until then no server runs: most XML that is opened in VS Code has nothing to do with XBRL.
 */
export function whenXbrlIsOpened(context: vscode.ExtensionContext, callback: () => void): void {
  if (vscode.workspace.textDocuments.some(isOurs)) {
    callback();
    return;
  }
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    opened.dispose();
    changed.dispose();
    callback();
  };
  const opened = vscode.workspace.onDidOpenTextDocument((document) => {
    if (isOurs(document)) once();
  });
  const changed = vscode.workspace.onDidChangeTextDocument(({ document }) => {
    if (isOurs(document)) once();
  });
  context.subscriptions.push(opened, changed);
  void vscode.workspace.findFiles('**/META-INF/taxonomyPackage.xml', undefined, 1).then((found) => {
    if (found.length > 0) once();
  });
}

function isOurs(document: vscode.TextDocument): boolean {
  return isXbrl(document) || isOwnershipDocument(document);
}
