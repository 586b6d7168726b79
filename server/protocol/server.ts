import { fileURLToPath } from 'node:url';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  TextDocuments,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type Location,
  type LocationLink,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FileHost } from '../node/fileHost';
import { createLanguageService, type LanguageService } from '../service/service';
import { canonicalUri } from '../xbrl/pointer';
import { readSettings } from './configuration';
import { Publisher } from './publisher';
import { safely } from './safely';

/** What a client may pass when it starts the server. */
interface InitializationOptions {
  /** The address of the rules' pages up to the rule's id, where the client opens them itself. */
  readonly rulePages?: string;
  /** Glob patterns of files and folders to leave out. */
  readonly exclude?: readonly string[];
}

/**
 * Serves a client over a connection until it says goodbye. This folder alone speaks the protocol: each handler asks the
 * service one question.
 * @param defaultRulePage the address of a rule's page by its id, for clients that name none of their own
 */
export function startServer(connection: Connection, defaultRulePage: (id: string) => string): void {
  const texts = new TextDocuments(TextDocument);
  let capabilities: ClientCapabilities = {};
  let folders: readonly string[] = [];
  let options: InitializationOptions = {};
  const host = new FileHost({ roots: () => folders, exclude: () => options.exclude ?? [], log: (message) => connection.console.info(message) });
  const service = createLanguageService(host, (id) => (options.rulePages === undefined ? defaultRulePage(id) : options.rulePages + id));
  let publisher: Publisher | undefined;

  connection.onInitialize((params): InitializeResult => {
    capabilities = params.capabilities;
    options = (params.initializationOptions ?? {}) as InitializationOptions;
    folders = foldersOf(params);
    const pull = capabilities.textDocument?.diagnostic !== undefined;
    const refresh = capabilities.workspace?.diagnostics?.refreshSupport ?? false;
    publisher = new Publisher(connection, service, { pull, refresh }, (uri) => texts.keys().find((open) => canonicalUri(open) === uri));
    return {
      serverInfo: { name: 'xbrl-language-server' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        definitionProvider: true,
        documentSymbolProvider: { label: 'XBRL' },
        ...(pull ? { diagnosticProvider: { identifier: 'xbrl', interFileDependencies: true, workspaceDiagnostics: false } } : {}),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  const afterChange = async (change: Promise<void>): Promise<void> => {
    try {
      await change;
      await service.settle();
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    publisher?.worldChanged();
  };
  const configure = async (): Promise<void> => {
    if (capabilities.workspace?.configuration) service.configure(await readSettings(connection));
  };

  connection.onInitialized(() => {
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'xbrl' });
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.{xsd,xml,xbrl}' }] });
    }
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.flatMap(({ uri }) => pathOf(uri)));
        folders = [...folders.filter((folder) => !gone.has(folder)), ...added.flatMap(({ uri }) => pathOf(uri))];
        void afterChange(service.index());
      });
    }
    void afterChange(configure().then(() => service.index()));
  });

  connection.onDidChangeConfiguration(() => void afterChange(configure()));
  connection.onDidChangeWatchedFiles(({ changes }) => void afterChange(Promise.all(changes.map(({ uri }) => service.reread(uri))).then(() => undefined)));

  texts.onDidOpen(({ document }) => publisher?.opened(canonicalUri(document.uri)));
  texts.onDidChangeContent(({ document }) => {
    service.setText(document.uri, document.getText());
    publisher?.documentChanged();
    if (!service.isSettled) void afterChange(service.settle());
  });
  texts.onDidClose(({ document }) => void afterChange(service.close(document.uri)));

  serveFeatures(connection, service, () => capabilities);
  connection.onShutdown(() => publisher?.stop());
  texts.listen(connection);
  connection.listen();
}

function serveFeatures(connection: Connection, service: LanguageService, capabilities: () => ClientCapabilities): void {
  connection.onHover(safely(connection, 'hover', null, ({ textDocument, position }) => service.hover(textDocument.uri, position) ?? null));
  connection.onDefinition(
    safely(connection, 'definition', [], ({ textDocument, position }) => {
      const links = [...service.definition(textDocument.uri, position)];
      return capabilities().textDocument?.definition?.linkSupport ? links : (links.map(toLocation) as unknown as LocationLink[]);
    }),
  );
  connection.onDocumentSymbol(safely(connection, 'outline', [], ({ textDocument }) => [...service.outline(textDocument.uri)]));
  const none: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    safely(connection, 'diagnostics', none, ({ textDocument }): DocumentDiagnosticReport => ({ kind: DocumentDiagnosticReportKind.Full, items: [...service.diagnostics(textDocument.uri)] })),
  );
}

function toLocation(link: LocationLink): Location {
  return { uri: link.targetUri, range: link.targetSelectionRange };
}

function foldersOf(params: InitializeParams): readonly string[] {
  return (params.workspaceFolders ?? []).flatMap(({ uri }) => pathOf(uri));
}

function pathOf(uri: string): string | [] {
  return uri.startsWith('file:') ? fileURLToPath(uri) : [];
}
