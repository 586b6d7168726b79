import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type LanguageClientOptions, type ServerOptions } from 'vscode-languageclient/node';
import { registerRulePages } from './rulePages';

let client: LanguageClient | undefined;

/** Starts the language server and what belongs to it in the editor. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('XBRL', { log: true });
  const module = context.asAbsolutePath('dist/server.js');
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--enable-source-maps'] } },
  };
  const clientOptions: LanguageClientOptions = {
    documentSelector: [
      { language: 'xml', scheme: 'file' },
      { language: 'xml', scheme: 'untitled' },
    ],
    outputChannel: log,
    initializationOptions: { rulePages: registerRulePages(context), exclude: excludedFiles() },
    textSynchronization: { delayOpenNotifications: true },
  };
  client = new LanguageClient('xbrl', 'XBRL', serverOptions, clientOptions);
  context.subscriptions.push(
    log,
    vscode.commands.registerCommand('xbrl.restartServer', () => client?.restart()),
    vscode.commands.registerCommand('xbrl.showLog', () => log.show()),
  );
  await client.start();
}

/** Stops the language server. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}

/** What the user hides from the explorer or from search is not read either. */
function excludedFiles(): readonly string[] {
  const patterns = ['files.exclude', 'search.exclude'].map((section) => vscode.workspace.getConfiguration().get<Readonly<Record<string, unknown>>>(section, {}));
  return patterns.flatMap((pattern) => Object.keys(pattern).filter((glob) => pattern[glob] === true));
}
