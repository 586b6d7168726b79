import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { LanguageService } from '../service/service';
import { inSlices } from '../service/slices';
import type { Steps } from '../xml/steps';

/**
 * Does work in slices, with other requests and changes let in between.
 * @param isOver asked after each pause; once true, the work is left undone
 * @returns `undefined` if it was left undone
 */
export function betweenRequests<Result>(steps: Steps<Result>, isOver: () => boolean): Promise<Result | undefined> {
  return inSlices(steps, () => new Promise((resolve) => setImmediate(resolve)), isOver);
}

/**
 * Reads and calculates the reports that a document's hints and statements speak of as they are now, with other requests let in between;
 * not while the workspace is being read, after which clients ask again. Rejects where the request is cancelled: what is not prepared would
 * be made at once.
 */
export async function prepareReports(service: LanguageService, uri: string, token: CancellationToken): Promise<void> {
  for (let revision = -1; revision !== service.revision && service.status.isSettled; ) {
    revision = service.revision;
    await betweenRequests(service.preparingReports(uri), () => token.isCancellationRequested || service.revision !== revision);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  }
}
