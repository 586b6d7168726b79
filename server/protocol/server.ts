import { TextDocuments, TextDocumentSyncKind, type ClientCapabilities, type Connection, type InitializeResult } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FileHost } from '../node/fileHost';
import { createLanguageService } from '../service/service';
import { canonicalUri } from '../xbrl/pointer';
import { serveCodeActions } from './codeActions';
import { debounce } from './debounce';
import { featureCapabilities, serveFeatures } from './features';
import { Publisher } from './publisher';
import { reindexNotification, trustNotification } from './status';
import { WorkspaceSync } from './workspace';

const readDelay = 200;

/** What a client may pass when it starts the server. */
interface InitializationOptions {
  /** The address of the rules' pages up to the rule's id, where the client opens them itself. */
  readonly rulePages?: string;
  /** False where the user has not come to trust the workspace: then nothing outside it is read. */
  readonly isTrusted?: boolean;
}

/**
 * Serves a client over a connection until it says goodbye. This folder alone speaks the protocol.
 * @param defaultRulePage the address of a rule's page by its id, for clients that name none of their own
 */
export function startServer(connection: Connection, defaultRulePage: (id: string) => string): void {
  const texts = new TextDocuments(TextDocument);
  const host = new FileHost({}, (message) => connection.console.info(message));
  let options: InitializationOptions = {};
  const service = createLanguageService(host, (id) => (options.rulePages === undefined ? defaultRulePage(id) : options.rulePages + id));
  let client: ClientCapabilities = {};
  let publisher: Publisher | undefined;
  let workspace: WorkspaceSync | undefined;
  // What a new reference leads to is read once the typing rests.
  const readSoon = debounce(readDelay, () => {
    if (!service.isSettled) workspace?.enqueue(() => Promise.resolve());
  });

  connection.onInitialize(({ capabilities, initializationOptions, workspaceFolders }): InitializeResult => {
    client = capabilities;
    options = (initializationOptions ?? {}) as InitializationOptions;
    host.configure({ isTrusted: options.isTrusted ?? true });
    const support = { pull: capabilities.textDocument?.diagnostic !== undefined, refresh: capabilities.workspace?.diagnostics?.refreshSupport ?? false };
    const diagnostics = new Publisher(connection, service, support, (uri) => texts.keys().find((open) => canonicalUri(open) === uri));
    publisher = diagnostics;
    workspace = new WorkspaceSync({ connection, service, host, client, folders: workspaceFolders ?? [], changed: () => diagnostics.worldChanged() });
    return {
      serverInfo: { name: 'xbrl-language-server' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...featureCapabilities(capabilities),
      },
    };
  });
  connection.onInitialized(() => workspace?.start());
  connection.onDidChangeConfiguration(() => workspace?.configurationChanged());
  connection.onDidChangeWatchedFiles(({ changes }) => workspace?.filesChanged(changes));
  connection.onNotification(reindexNotification, () => workspace?.reindex());
  connection.onNotification(trustNotification, () => workspace?.trusted());

  texts.onDidOpen(({ document }) => publisher?.opened(canonicalUri(document.uri)));
  texts.onDidChangeContent(({ document }) => {
    service.setText(document.uri, document.getText());
    publisher?.documentChanged();
    readSoon.schedule();
  });
  texts.onDidClose(({ document }) => {
    // The text goes at once, or it would take a later one of a document that is opened again with it.
    const closed = service.close(document.uri);
    workspace?.enqueue(() => closed);
  });

  serveFeatures(connection, service, () => client);
  serveCodeActions(connection, service, () => client, texts);
  connection.onShutdown(() => {
    readSoon.cancel();
    publisher?.stop();
  });
  texts.listen(connection);
  connection.listen();
}
