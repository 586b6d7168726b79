import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import {
  CodeLensRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  InlayHintRequest,
  LSPErrorCodes,
  RegistrationRequest,
  ResponseError,
  SemanticTokensRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  ConfigurationRequest,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Measured } from './rename';

const hovers = 40;

/**
 * The slowest of many hovers all over a document, in milliseconds, once for each new process: the first of them is asked for while the
 * filing is read for the first time, the document's diagnostics are worked out, and the editor asks for all it shows by itself.
 */
export async function openingTimes(server: string, rounds: number, documents: readonly (readonly [name: string, file: string])[]): Promise<readonly Measured[]> {
  const rows: Measured[] = [];
  for (const [name, file] of documents) {
    const slowest: number[] = [];
    for (let round = 0; round < rounds; round++) slowest.push(await slowestHover(server, file));
    rows.push([`slowest of ${hovers} hovers as ${name} opens, through the protocol`, slowest, path.basename(file)]);
  }
  return rows;
}

async function slowestHover(server: string, file: string): Promise<number> {
  const process = spawn(globalThis.process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(new StreamMessageReader(process.stdout), new StreamMessageWriter(process.stdin));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => null));
  connection.listen();
  const workspaceFolders = [{ uri: URI.file(path.dirname(file)).toString(), name: 'filing' }];
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol requires rootUri, even where folders take its place
  await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } }, workspaceFolders });
  await connection.sendNotification(InitializedNotification.type, {});
  const uri = URI.file(file).toString();
  const text = fs.readFileSync(file, 'utf8');
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'xml', version: 1, text } });
  const asked = askForAll(connection, uri);
  const slowest = await slowestOf(connection, uri, placesIn(text));
  await asked;
  await connection.sendRequest(ShutdownRequest.type);
  connection.dispose();
  process.kill();
  return slowest;
}

/** What editors ask for by themselves when a document is opened. */
function askForAll(connection: ProtocolConnection, uri: string): Promise<unknown> {
  const textDocument = { uri };
  return Promise.all([
    connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    connection.sendRequest(SemanticTokensRequest.type, { textDocument }),
    connection.sendRequest(CodeLensRequest.type, { textDocument }),
    connection.sendRequest(DocumentLinkRequest.type, { textDocument }),
    connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
    connection.sendRequest(InlayHintRequest.type, { textDocument, range: { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } } }),
    diagnose(connection, uri),
  ]);
}

/** Asks for the diagnostics of a document, again where something has changed meanwhile. */
async function diagnose(connection: ProtocolConnection, uri: string): Promise<void> {
  try {
    await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  } catch (error) {
    if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.ServerCancelled) throw error;
    await diagnose(connection, uri);
  }
}

/** Places at the fragments of locators, all over a text. */
function placesIn(text: string) {
  const document = TextDocument.create('', 'xml', 0, text);
  const hrefs = [...text.matchAll(/xlink:href="[^"]*#/g)];
  return Array.from({ length: hovers }, (_, index) => hrefs[Math.floor((index * hrefs.length) / hovers)]!).map((match) => document.positionAt(match.index + match[0].length + 2));
}

async function slowestOf(connection: ProtocolConnection, uri: string, places: ReturnType<typeof placesIn>): Promise<number> {
  // As in an editor, nothing can be pointed at before the document has been read.
  while (!(await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: places[0]! }))) await new Promise((resolve) => setTimeout(resolve, 20));
  let slowest = 0;
  for (const position of places) {
    const start = performance.now();
    await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    slowest = Math.max(slowest, performance.now() - start);
  }
  return slowest;
}
