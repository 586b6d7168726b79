import * as vscode from 'vscode';
import { mayBeReport, sniffLength } from '../server/service/sniff';

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
  return isXbrl(document) || (document.languageId === 'xml' && headOf(document).includes('ownershipDocument'));
}

/** Whether a document has to do with XBRL, by the namespaces near its beginning: a page in HTML with one of what it reports. */
export function isXbrl(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'xml' && document.languageId !== 'html') return false;
  return document.languageId === 'xml' ? headOf(document).includes('xbrl.org/') : mayBeReport(headOf(document));
}

function headOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(document.positionAt(0), document.positionAt(sniffLength)));
}
