import { RequestType, type Connection } from 'vscode-languageserver';
import type { Preview } from '../ownership/features/preview';
import type { LanguageService } from '../service/service';
import { safely } from './safely';

/** The client's own request: an ownership document as a form, in HTML; null for a document that is none. */
export const ownershipPreviewRequest = new RequestType<{ readonly uri: string }, Preview | null, void>('xbrl/ownershipPreview');

/** Answers {@link ownershipPreviewRequest}. */
export function serveOwnershipPreview(connection: Connection, service: LanguageService): void {
  connection.onRequest(ownershipPreviewRequest, safely(connection, 'ownershipPreview', null, ({ uri }) => service.preview(uri) ?? null));
}
