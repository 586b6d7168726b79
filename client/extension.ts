import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type LanguageClientOptions, type ServerOptions } from 'vscode-languageclient/node';
import { registerDocumentation } from './documentation';
import { registerDownloadCommands } from './downloadCommands';
import { cacheFolderOf, Downloads } from './downloads';
import { registerOwnershipPreview } from './ownershipPreview';
import { registerRuleCommands } from './ruleCommands';
import { registerRulePages } from './rulePages';
import { registerShowReferences, showReferencesCommand } from './showReferences';
import { registerStatementPreview } from './statementPreview';
import { registerStatus } from './status';
import { whenXbrlIsOpened } from './whenXbrlIsOpened';

let client: LanguageClient | undefined;

/** Gets ready to start the language server, and does so as soon as there is something for it to read. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('XBRL', { log: true });
  const languageClient = createClient(context, log);
  const downloads = new Downloads(context, languageClient, log);
  const showStatus = registerStatus(context, languageClient, (missing) => void downloads.fetchByItself(missing));
  const start = async (): Promise<void> => {
    if (client) return;
    client = languageClient;
    showStatus();
    await languageClient.start();
  };
  registerDocumentation(context);
  registerRuleCommands(context, languageClient);
  registerShowReferences(context);
  registerOwnershipPreview(context, languageClient, start);
  registerStatementPreview(context, languageClient, start);
  registerDownloadCommands(context, languageClient, downloads, start);
  context.subscriptions.push(
    log,
    vscode.commands.registerCommand('xbrl.restartServer', () => (client ? client.restart() : start())),
    vscode.commands.registerCommand('xbrl.readWorkspace', async () => {
      await start();
      await languageClient.sendNotification('xbrl/reindex');
    }),
    vscode.commands.registerCommand('xbrl.showLog', () => log.show()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => client?.sendNotification('xbrl/trust')),
  );
  whenXbrlIsOpened(context, () => void start());
}

/** Stops the language server. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}

function createClient(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--enable-source-maps'] } },
  };
  const clientOptions: LanguageClientOptions = {
    documentSelector: [
      { language: 'xml', scheme: 'file' },
      { language: 'html', scheme: 'file' },
      { language: 'xml', scheme: 'untitled' },
      { language: 'xml', scheme: 'xbrl-package' },
      { language: 'xml', scheme: 'xbrl-standard' },
    ],
    outputChannel: log,
    initializationOptions: { rulePages: registerRulePages(context), isTrusted: vscode.workspace.isTrusted, showReferences: showReferencesCommand, canFetch: true, hasRuleCommands: true, cacheFolder: cacheFolderOf(context) },
    textSynchronization: { delayOpenNotifications: true },
  };
  return new LanguageClient('xbrl', 'XBRL', serverOptions, clientOptions);
}
