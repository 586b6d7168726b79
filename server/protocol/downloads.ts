import { RequestType, type Connection } from 'vscode-languageserver';
import type { LanguageService } from '../service/service';
import { safely } from './safely';

/** The client's own request, once it has put the documents of some URLs into the cache: they are read. */
export const fetchedRequest = new RequestType<FetchedParams, FetchedResult, void>('xbrl/fetched');

export interface FetchedParams {
  readonly urls: readonly string[];
}

export interface FetchedResult {
  /** URLs of the web that those documents lead to and that are not to be had: what is to be fetched next. */
  readonly missing: readonly string[];
}

/**
 * Answers {@link fetchedRequest}.
 * @param enqueue does something in turn with all else that changes what is read
 */
export function serveDownloads(connection: Connection, service: LanguageService, enqueue: (act: () => Promise<void>) => void): void {
  const read = safely<FetchedParams, FetchedResult>(connection, 'fetched', { missing: [] }, async ({ urls }) => ({ missing: await service.fetched(urls) }));
  connection.onRequest(
    fetchedRequest,
    (params, token) =>
      new Promise<FetchedResult>((resolve, reject) => {
        enqueue(() => read(params, token).then(resolve, reject));
      }),
  );
}
