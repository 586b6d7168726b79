import { TextDocumentContentRequest, type ClientCapabilities, type Connection, type ServerCapabilities, type TextDocumentContentResult } from 'vscode-languageserver';
import { packageScheme } from '../node/zipFolder';
import type { LanguageService } from '../service/service';
import { standardScheme } from '../standards/resolve';
import { safely } from './safely';

const schemes = [packageScheme, standardScheme];

/** Whether a client asks the server for the text of documents that are no files (LSP 3.18, workspace/textDocumentContent). */
export function opensReadOnlyDocuments(client: ClientCapabilities): boolean {
  return client.workspace?.textDocumentContent !== undefined;
}

/** What the server says of it to such a client. */
export function readOnlyCapability(client: ClientCapabilities): ServerCapabilities['workspace'] {
  return opensReadOnlyDocuments(client) ? { textDocumentContent: { schemes } } : {};
}

/** Whether a client can open a document by its URI: where it cannot ask for the text, none in an archive and none that is built in. */
export function isOpenable(uri: string, client: ClientCapabilities): boolean {
  return opensReadOnlyDocuments(client) || !schemes.some((scheme) => uri.startsWith(`${scheme}:`));
}

/** Gives the text of documents in archives and of those built in; an empty one where there is none. */
export function serveReadOnlyDocuments(connection: Connection, service: LanguageService): void {
  const nothing: TextDocumentContentResult = { text: '' };
  connection.onRequest(TextDocumentContentRequest.type, safely(connection, 'textDocumentContent', nothing, async ({ uri }) => ({ text: (isOurs(uri) ? await service.content(uri) : undefined) ?? '' })));
}

/** No file is read in this way. */
function isOurs(uri: string): boolean {
  return schemes.some((scheme) => uri.startsWith(`${scheme}:`));
}
