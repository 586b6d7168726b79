import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { isXbrl } from './documentKinds';
import { offerFor } from './offer';
import { previewPage } from './previewPage';

/** What the server answers; see server/protocol/statements.ts. */
interface Statement {
  readonly title: string;
  readonly html: string;
  readonly role: string;
  readonly report?: string;
  readonly places: readonly { readonly target: number; readonly uri: string; readonly range: { readonly start: vscode.Position; readonly end: vscode.Position } }[];
}

/** Which statement is shown. */
interface Shown {
  readonly uri: vscode.Uri;
  readonly role?: string | undefined;
  readonly report?: string | undefined;
}

/** What the page tells: that it stands, what was clicked, or what was chosen. */
interface PageMessage {
  readonly isReady?: boolean;
  readonly target?: number;
  readonly choice?: 'role' | 'report';
  readonly value?: string;
}

/** While somebody types or moves the cursor, the statement is not worked out anew for every step (milliseconds). */
const delay = 200;
const contextKey = 'xbrl.isXbrlDocument';
const statementViewType = 'xbrl.statementPreview';

/**
 * Registers the command "Open Statement to the Side", which shows the role around the cursor as a statement with what is reported,
 * those that export it, and tells VS Code for which documents to offer them.
 * @param start resolves when the server runs
 */
export function registerStatementPreview(context: vscode.ExtensionContext, client: LanguageClient, start: () => Promise<void>): void {
  let preview: StatementPreview | undefined;
  const open = async () => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isXbrl(editor.document)) {
      void vscode.window.showInformationMessage('XBRL: the statement preview shows roles of a taxonomy with what is reported. Open a linkbase, a schema or a report first.');
      return;
    }
    await start();
    if (!preview) {
      preview = new StatementPreview(context.extensionUri, client);
      preview.onClosed(() => (preview = undefined));
    }
    await preview.show(editor);
  };
  const exportAs = (format: 'html' | 'csv') => async () => {
    await start();
    const editor = vscode.window.activeTextEditor;
    const shown = preview?.shown ?? (editor && isXbrl(editor.document) ? await statementAt(client, editor) : undefined);
    await save(client, shown, format);
  };
  context.subscriptions.push(
    offerFor(isXbrl, contextKey),
    vscode.commands.registerCommand('xbrl.openStatementPreview', open),
    vscode.commands.registerCommand('xbrl.exportStatementAsHtml', exportAs('html')),
    vscode.commands.registerCommand('xbrl.exportStatementAsCsv', exportAs('csv')),
    client.onNotification('xbrl/statementsChanged', () => preview?.refresh()),
  );
}

/** The statement of the role around an editor's cursor. */
async function statementAt(client: LanguageClient, { document, selection }: vscode.TextEditor): Promise<Shown> {
  const statement = await request(client, { uri: document.uri }, { position: selection.active });
  return { uri: document.uri, role: statement?.role, report: statement?.report };
}

async function request(client: LanguageClient, { uri, role, report }: Shown, more: { readonly position?: vscode.Position; readonly isFollowing?: boolean } = {}): Promise<Statement | undefined> {
  // While the server stops, it answers nothing; its client has said why.
  return (await client.sendRequest<Statement | null>('xbrl/statement', { uri: uri.toString(), role, report, ...more }).catch(() => null)) ?? undefined;
}

/** Lets the user say where a statement is to be written. */
async function save(client: LanguageClient, shown: Shown | undefined, format: 'html' | 'csv'): Promise<void> {
  const params = shown && { uri: shown.uri.toString(), role: shown.role, report: shown.report, format };
  const file = params && (await client.sendRequest<{ readonly name: string; readonly text: string } | null>('xbrl/exportedStatement', params).catch(() => null));
  if (!shown || !file) {
    void vscode.window.showInformationMessage('XBRL: there is no statement to export. Open a linkbase, a schema or a report of a taxonomy that presents something.');
    return;
  }
  const target = await vscode.window.showSaveDialog({ defaultUri: vscode.Uri.joinPath(shown.uri, '..', file.name), filters: format === 'csv' ? { 'Comma-separated values': ['csv'] } : { 'Web page': ['html'] } });
  if (target) await vscode.workspace.fs.writeFile(target, Buffer.from(file.text, 'utf8'));
}

/** The panel that shows one statement after the other. */
class StatementPreview {
  readonly #panel: vscode.WebviewPanel;
  readonly #client: LanguageClient;
  readonly #subscriptions: vscode.Disposable[] = [];
  #shown: Shown | undefined;
  #statement: Statement | undefined;
  #updating: NodeJS.Timeout | undefined;
  #following: NodeJS.Timeout | undefined;
  #isReady = false;
  #isClosed = false;

  constructor(extension: vscode.Uri, client: LanguageClient) {
    this.#client = client;
    const media = vscode.Uri.joinPath(extension, 'media');
    this.#panel = vscode.window.createWebviewPanel(statementViewType, 'Statement', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { enableScripts: true, localResourceRoots: [media] });
    const { webview } = this.#panel;
    const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(media, name)).toString();
    this.#subscriptions.push(
      webview.onDidReceiveMessage((message: PageMessage) => void this.#receive(message)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (isXbrl(document)) this.refresh();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (!isXbrl(textEditor.document)) return;
        clearTimeout(this.#following);
        this.#following = setTimeout(() => void this.#follow(textEditor), delay);
      }),
    );
    this.onClosed(() => {
      this.#isClosed = true;
      clearTimeout(this.#updating);
      clearTimeout(this.#following);
      for (const subscription of this.#subscriptions) subscription.dispose();
    });
    webview.html = previewPage({ title: 'Statement', cspSource: webview.cspSource, nonce: randomBytes(16).toString('hex'), style: file('statementPreview.css'), script: file('statementPreview.js') });
  }

  /** Which statement it shows; `undefined` as long as it shows none. */
  get shown(): Shown | undefined {
    return this.#shown;
  }

  /** Calls back when the panel is gone. */
  onClosed(callback: () => void): void {
    this.#panel.onDidDispose(callback);
  }

  /** Shows the role around the cursor of an editor. */
  async show(editor: vscode.TextEditor): Promise<void> {
    this.#panel.reveal(undefined, true);
    this.#shown = { uri: editor.document.uri };
    await this.#take(await request(this.#client, this.#shown, { position: editor.selection.active }), editor.document.uri);
    await this.#mark(editor);
  }

  /** Works the statement out anew. */
  refresh(): void {
    clearTimeout(this.#updating);
    this.#updating = setTimeout(() => void this.#update(), delay);
  }

  async #update(): Promise<void> {
    // By the time of the answer, something else may be shown.
    const shown = this.#shown;
    if (!shown) return;
    await this.#take(await request(this.#client, shown), shown.uri);
    const editor = vscode.window.activeTextEditor;
    if (editor) await this.#mark(editor);
  }

  /** Marks what the cursor is on; where that is in another role, shows that. */
  async #follow(editor: vscode.TextEditor): Promise<void> {
    const { uri } = editor.document;
    if (this.#targetsAt(editor).length === 0) await this.#take(await request(this.#client, { ...this.#shown, uri }, { position: editor.selection.active, isFollowing: true }), uri);
    await this.#mark(editor);
  }

  async #take(statement: Statement | undefined, uri: vscode.Uri): Promise<void> {
    // What is too broken to be read keeps the last statement. The panel may be gone by the time of the answer.
    if (!statement || this.#isClosed) return;
    this.#statement = statement;
    this.#shown = { uri, role: statement.role, report: statement.report };
    this.#panel.title = statement.title;
    await this.#post();
  }

  async #post(): Promise<void> {
    if (this.#isReady && this.#statement) await this.#panel.webview.postMessage({ html: this.#statement.html });
  }

  async #mark(editor: vscode.TextEditor): Promise<void> {
    if (this.#isReady && !this.#isClosed) await this.#panel.webview.postMessage({ current: this.#targetsAt(editor) });
  }

  /** What on the page stands for the place of the cursor. */
  #targetsAt({ document, selection: { active } }: vscode.TextEditor): readonly number[] {
    const uri = document.uri.toString();
    const here = (this.#statement?.places ?? []).filter((place) => vscode.Uri.parse(place.uri).toString() === uri && new vscode.Range(place.range.start, place.range.end).contains(active));
    return [...new Set(here.map(({ target }) => target))];
  }

  async #receive({ isReady, target, choice, value }: PageMessage): Promise<void> {
    if (isReady) {
      this.#isReady = true;
      await this.#post();
    } else if ((choice === 'role' || choice === 'report') && typeof value === 'string' && this.#shown) {
      this.#shown = { ...this.#shown, [choice]: value };
      await this.#update();
    } else if (target !== undefined) await this.#open(target);
  }

  async #open(target: number): Promise<void> {
    const place = this.#statement?.places.find((candidate) => candidate.target === target);
    if (!place) return;
    const uri = vscode.Uri.parse(place.uri);
    const { line, character } = place.range.start;
    const start = new vscode.Position(line, character);
    const column = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())?.viewColumn ?? vscode.ViewColumn.One;
    await vscode.window.showTextDocument(uri, { viewColumn: column, selection: new vscode.Range(start, start) });
  }
}
