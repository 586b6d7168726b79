import * as vscode from 'vscode';
import { mayBeReport, sniffLength } from '../server/service/sniff';

/** Whether a document has to do with XBRL, by the namespaces near its beginning: a page in HTML with one of what it reports. */
export function isXbrl(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'xml' && document.languageId !== 'html') return false;
  return document.languageId === 'xml' ? headOf(document).includes('xbrl.org/') : mayBeReport(headOf(document));
}

/** Whether a document is one of EDGAR's ownership documents, by the element near its beginning. */
export function isOwnershipDocument(document: vscode.TextDocument): boolean {
  return document.languageId === 'xml' && headOf(document).includes('<ownershipDocument');
}

function headOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(document.positionAt(0), document.positionAt(sniffLength)));
}
