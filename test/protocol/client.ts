import { PassThrough } from 'node:stream';
import { createConnection, createProtocolConnection, StreamMessageReader, StreamMessageWriter, type ClientCapabilities, type Diagnostic, type ProtocolConnection, type Registration } from 'vscode-languageserver/node';
import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  UnregistrationRequest,
  ShutdownRequest,
  ConfigurationRequest,
  DiagnosticRefreshRequest,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { startServer } from '../../server/protocol/server';

/** A client that talks to a server in the same process, over two streams and the real protocol. */
export class TestClient {
  readonly connection: ProtocolConnection;
  /** What was last published for each document. */
  readonly published = new Map<string, readonly Diagnostic[]>();
  /** The version of the text that this was said of, for each document of which one was told. */
  readonly judgedVersions = new Map<string, number>();
  /** What the server has registered for and still is. */
  readonly registrations: Registration[] = [];
  refreshes = 0;
  /** What the client answers when the server asks for its configuration. */
  configuration: unknown = {};
  /** What it answers for a folder, where that differs. */
  folderConfiguration: unknown;
  #waiting: (() => void)[] = [];

  private constructor() {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), (id) => `rules:${id}`);
    this.connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
      this.published.set(uri, diagnostics);
      if (version === undefined) this.judgedVersions.delete(uri);
      else this.judgedVersions.set(uri, version);
      this.#wake();
    });
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations);
      this.#wake();
    });
    this.connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
      for (const { id } of unregisterations) this.registrations.splice(this.registrations.findIndex((registration) => registration.id === id), 1);
      this.#wake();
    });
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(({ scopeUri, section }) => (section !== 'xbrl' ? null : scopeUri === undefined ? this.configuration : (this.folderConfiguration ?? this.configuration))));
    this.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
      this.#wake();
    });
    this.connection.listen();
  }

  /** Starts a server on a folder; on none, as when an editor has opened a single file, where it is `undefined`. */
  static async start(folder: string | undefined, capabilities: ClientCapabilities, initializationOptions: object = {}, configuration: unknown = {}): Promise<TestClient> {
    const client = new TestClient();
    client.configuration = configuration;
    const workspaceFolders = folder === undefined ? [] : [{ uri: URI.file(folder).toString(), name: 'workspace' }];
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol requires rootUri, even where folders take its place
    await client.connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities, initializationOptions, workspaceFolders });
    await client.connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  /** Starts a server on a folder for a client from before there were workspace folders. */
  static async startOlder(folder: string): Promise<TestClient> {
    const client = new TestClient();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- this is what such a client sends
    await client.connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: URI.file(folder).toString(), capabilities: {} });
    await client.connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  async open(uri: string, text: string, languageId = 'xml'): Promise<void> {
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
  }

  async change(uri: string, version: number, text: string): Promise<void> {
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: [{ text }] });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Resolves once something holds; it is looked at again whenever the server has said something. The test's own timeout ends a wait in vain. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    this.connection.dispose();
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
