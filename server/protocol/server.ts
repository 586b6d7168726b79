import { TextDocuments, TextDocumentSyncKind, type ClientCapabilities, type Connection, type InitializeResult, type WorkspaceFolder } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../service/service';
import { mayBeReport } from '../service/sniff';
import { canonicalUri } from '../xbrl/pointer';
import { AnsweringHost } from './betweenRequests';
import { serveCodeActions } from './codeActions';
import { serveCompletion } from './completion';
import { serveCodeLenses } from './codeLenses';
import { debounce } from './debounce';
import { serveDownloads } from './downloads';
import { featureCapabilities, serveFeatures } from './features';
import { FirstShow } from './firstShow';
import { serveInlayHints } from './inlayHints';
import { serveOwnershipPreview } from './ownershipPreview';
import { serveStatements } from './statements';
import { Publisher } from './publisher';
import { Refresher } from './refresh';
import { renameCapabilities, serveRename } from './rename';
import { opensReadOnlyDocuments, readOnlyCapability, serveReadOnlyDocuments } from './readOnlyDocuments';
import { serveSemanticTokens } from './semanticTokens';
import { serveRuleCommands } from './ruleCommands';
import { reindexNotification, trustNotification } from './status';
import { serveTaxonomies } from './taxonomies';
import { WorkspaceSync } from './workspace';

const readDelay = 200;

/** What a client may pass when it starts the server. */
interface InitializationOptions {
  /** The address of the rules' pages up to the rule's id, where the client opens them itself. */
  readonly rulePages?: string;
  /** False where the user has not come to trust the workspace: then nothing outside it is read. */
  readonly isTrusted?: boolean;
  /** Absolute path of the folder that downloads are kept in; where the client cannot ask for the text of documents in archives, they are unpacked there. */
  readonly cacheFolder?: string;
  /** Whether the client has the command of features/fetchActions.ts; in a workspace that is not trusted it is not offered. */
  readonly canFetch?: boolean;
  /** Whether the client has the commands of features/ruleCommands.ts. */
  readonly hasRuleCommands?: boolean;
  /** The client's command that shows the references at a URI and a position, for a click on a lens. */
  readonly showReferences?: string;
}

/** The folder of a client that knows no workspace folders. */
function foldersOf({ rootUri }: { readonly rootUri?: string | null }): readonly WorkspaceFolder[] {
  return rootUri ? [{ uri: rootUri, name: rootUri }] : [];
}

/**
 * Serves a client over a connection until it says goodbye. This folder alone speaks the protocol.
 * @param defaultRulePage the address of a rule's page by its id, for clients that name none of their own
 */
export function startServer(connection: Connection, defaultRulePage: (id: string) => string): void {
  const texts = new TextDocuments(TextDocument);
  const host = new AnsweringHost({}, (message) => connection.console.info(message));
  let options: InitializationOptions = {};
  const service = createLanguageService(host, (id) => (options.rulePages === undefined ? defaultRulePage(id) : options.rulePages + id));
  let client: ClientCapabilities = {};
  let publisher: Publisher | undefined;
  const firstShow = new FirstShow();
  let refresher: Refresher | undefined;
  let workspace: WorkspaceSync | undefined;
  // What a new reference leads to is read once the typing rests.
  const readSoon = debounce(readDelay, () => {
    if (!service.isSettled) workspace?.enqueue(() => Promise.resolve());
  });
  /** Whether other documents of ours are open beside one of ours. */
  const hasCompany = (uri: string) => {
    const ours = new Set(service.documents);
    return ours.has(uri) && texts.keys().map(canonicalUri).some((open) => open !== uri && ours.has(open));
  };

  connection.onInitialize(({ capabilities, initializationOptions, workspaceFolders, ...older }): InitializeResult => {
    client = capabilities;
    options = (initializationOptions ?? {}) as InitializationOptions;
    host.configure({ isTrusted: options.isTrusted ?? true, cacheFolder: options.cacheFolder, unpacks: !opensReadOnlyDocuments(capabilities) });
    const support = { pull: capabilities.textDocument?.diagnostic !== undefined, refresh: capabilities.workspace?.diagnostics?.refreshSupport ?? false };
    const diagnostics = new Publisher(connection, service, support, (uri) => texts.all().find((open) => canonicalUri(open.uri) === uri));
    publisher = diagnostics;
    const views = new Refresher(connection, client, hasCompany);
    refresher = views;
    const changed = () => {
      diagnostics.worldChanged();
      views.worldChanged();
    };
    workspace = new WorkspaceSync({ connection, service, host, client, folders: workspaceFolders ?? foldersOf(older), changed });
    const { renameProvider, fileOperations } = renameCapabilities(capabilities);
    return {
      serverInfo: { name: 'xbrl-language-server' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...featureCapabilities(capabilities),
        renameProvider,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true }, ...readOnlyCapability(capabilities), ...(fileOperations ? { fileOperations } : {}) },
      },
    };
  });
  connection.onInitialized(() => workspace?.start());
  connection.onDidChangeConfiguration(() => workspace?.configurationChanged());
  connection.onDidChangeWatchedFiles(({ changes }) => workspace?.filesChanged(changes));
  connection.onNotification(reindexNotification, () => workspace?.reindex());
  connection.onNotification(trustNotification, () => workspace?.trusted());

  texts.onDidOpen(({ document }) => {
    firstShow.opened(document.uri, document.version, document.getText().length);
    publisher?.opened(canonicalUri(document.uri));
  });
  texts.onDidChangeContent(({ document }) => {
    firstShow.changed(document.uri, document.version);
    // A page that has nothing to do with XBRL need not be read at every letter, as it may be large and is seldom well-formed.
    service.setText(document.uri, document.languageId === 'html' && !mayBeReport(document.getText()) ? '' : document.getText());
    publisher?.documentChanged();
    refresher?.documentChanged(canonicalUri(document.uri));
    readSoon.schedule();
  });
  texts.onDidClose(({ document }) => {
    firstShow.closed(document.uri);
    // The text goes at once, or it would take a later one of a document that is opened again with it.
    const closed = service.close(document.uri);
    workspace?.enqueue(() => closed);
  });

  serveFeatures(connection, service, () => client, firstShow);
  serveOwnershipPreview(connection, service);
  serveStatements(connection, service);
  serveCodeActions(connection, service, () => client, texts, () => ({ canFetch: (options.canFetch ?? false) && host.options.isTrusted, hasRuleCommands: options.hasRuleCommands ?? false }));
  serveRuleCommands(connection, service, host);
  serveCompletion(connection, service, () => client);
  serveInlayHints(connection, service);
  serveCodeLenses(connection, service, () => options.showReferences, firstShow);
  serveSemanticTokens(connection, service);
  serveRename(connection, service, () => client, texts);
  serveReadOnlyDocuments(connection, service);
  serveTaxonomies(connection, service);
  serveDownloads(connection, service, (act) => workspace?.enqueue(act));
  connection.onShutdown(() => {
    readSoon.cancel();
    publisher?.stop();
    refresher?.stop();
  });
  texts.listen(connection);
  connection.listen();
}
