import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { isOwnershipDocument } from './documentKinds';
import { offerFor } from './offer';
import { previewPage } from './previewPage';

/** What the server answers; see server/protocol/ownershipPreview.ts. */
interface Preview {
  readonly title: string;
  readonly html: string;
}

/** What the page tells: that it stands, or which place of the text was clicked. */
interface PageMessage {
  readonly isReady?: boolean;
  readonly line?: number;
  readonly character?: number;
}

/** While somebody types, the form is not shown anew for every letter (milliseconds). */
const delay = 200;
const contextKey = 'xbrl.isOwnershipDocument';

/**
 * Registers the command "Open Form Preview to the Side", which shows an ownership document as a form beside its text, and
 * tells VS Code for which documents to offer it.
 * @param start resolves when the server runs
 */
export function registerOwnershipPreview(context: vscode.ExtensionContext, client: LanguageClient, start: () => Promise<void>): void {
  const panels = new Map<string, OwnershipPreview>();
  context.subscriptions.push(
    offerFor(isOwnershipDocument, contextKey),
    vscode.commands.registerCommand('xbrl.openOwnershipPreview', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (!document || !isOwnershipDocument(document)) {
        void vscode.window.showInformationMessage('XBRL: the form preview shows EDGAR ownership documents (Forms 3, 4 and 5). Open one first.');
        return;
      }
      await start();
      const key = document.uri.toString();
      const open = panels.get(key);
      if (open) {
        open.reveal();
        return;
      }
      const preview = new OwnershipPreview(context.extensionUri, client, document);
      panels.set(key, preview);
      preview.onClosed(() => panels.delete(key));
    }),
  );
}

/** The preview of one document. It lives as long as its panel. */
class OwnershipPreview {
  readonly #panel: vscode.WebviewPanel;
  readonly #subscriptions: vscode.Disposable[] = [];
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(
    extension: vscode.Uri,
    readonly client: LanguageClient,
    readonly document: vscode.TextDocument,
  ) {
    const media = vscode.Uri.joinPath(extension, 'media');
    this.#panel = vscode.window.createWebviewPanel('xbrl.ownershipPreview', 'Form', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { enableScripts: true, localResourceRoots: [media] });
    const { webview } = this.#panel;
    const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(media, name)).toString();
    this.#subscriptions.push(
      webview.onDidReceiveMessage((message: PageMessage) => void this.#receive(message)),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === document) this.#schedule();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
        if (textEditor.document === document && selection) void webview.postMessage({ line: selection.active.line });
      }),
      vscode.workspace.onDidCloseTextDocument((closed) => {
        if (closed === document) this.#panel.dispose();
      }),
    );
    this.onClosed(() => {
      this.#isClosed = true;
      clearTimeout(this.#timer);
      for (const subscription of this.#subscriptions) subscription.dispose();
    });
    webview.html = previewPage({ title: 'Form', cspSource: webview.cspSource, nonce: randomBytes(16).toString('hex'), style: file('ownershipPreview.css'), script: file('ownershipPreview.js') });
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Calls back when the panel is gone. */
  onClosed(callback: () => void): void {
    this.#panel.onDidDispose(callback);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#update(), delay);
  }

  async #update(): Promise<void> {
    // While the server stops, it answers nothing; its client has said why.
    const preview = await this.client.sendRequest<Preview | null>('xbrl/ownershipPreview', { uri: this.document.uri.toString() }).catch(() => null);
    // What is too broken to be read keeps the last form that could be. The panel may be gone by the time of the answer.
    if (!preview || this.#isClosed) return;
    const name = this.document.uri.path.slice(this.document.uri.path.lastIndexOf('/') + 1);
    this.#panel.title = `${preview.title}: ${name}`;
    await this.#panel.webview.postMessage({ html: preview.html });
  }

  async #receive({ isReady, line, character }: PageMessage): Promise<void> {
    if (isReady) {
      await this.#update();
      const editor = vscode.window.visibleTextEditors.find(({ document }) => document === this.document);
      if (editor && !this.#isClosed) await this.#panel.webview.postMessage({ line: editor.selection.active.line });
    } else if (typeof line === 'number' && typeof character === 'number') {
      const place = new vscode.Position(line, character);
      const column = vscode.window.visibleTextEditors.find(({ document }) => document === this.document)?.viewColumn ?? vscode.ViewColumn.One;
      await vscode.window.showTextDocument(this.document, { viewColumn: column, selection: new vscode.Range(place, place) });
    }
  }
}
