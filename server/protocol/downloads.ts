import { RequestType, type Connection } from 'vscode-languageserver';
import type { FurtherDocuments, LanguageService } from '../service/service';
import { safely } from './safely';

/** The client's own request, once it has put the documents of some URLs into the cache: they are read. The answer says what to fetch next. */
export const fetchedRequest = new RequestType<FetchedParams, FurtherDocuments, void>('xbrl/fetched');

export interface FetchedParams {
  readonly urls: readonly string[];
}

/**
 * Answers {@link fetchedRequest}.
 * @param enqueue does something in turn with all else that changes what is read
 */
export function serveDownloads(connection: Connection, service: LanguageService, enqueue: (act: () => Promise<void>) => void): void {
  const read = safely<FetchedParams, FurtherDocuments>(connection, 'fetched', { missing: [], companions: [] }, ({ urls }) => service.fetched(urls));
  connection.onRequest(
    fetchedRequest,
    (params, token) =>
      new Promise<FurtherDocuments>((resolve, reject) => {
        enqueue(() => read(params, token).then(resolve, reject));
      }),
  );
}
