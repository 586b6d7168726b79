import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { FileHost } from '../node/fileHost';
import type { LanguageService } from '../service/service';
import { inSlices } from '../service/slices';
import type { Steps } from '../xml/steps';

/**
 * Rounds of the event loop in which a message becomes an answer: it is received, taken apart, put off behind changes that are queued,
 * answered, and the answer is sent. With fewer between two slices it would wait for several of them.
 */
const roundsOfAnswer = 5;

/** All that is done in slices stands in one line. */
let line: Promise<void> = Promise.resolve();

/** Resolves when the next slice may begin, of all work that waits for that: whatever has come in before has been answered. */
function nextSlice(): Promise<void> {
  line = line.then(async () => {
    for (let round = 0; round < roundsOfAnswer; round++) await new Promise((resolve) => setImmediate(resolve));
  });
  return line;
}

/** The host of a service that reads while it answers requests. */
export class AnsweringHost extends FileHost {
  override pause(): Promise<void> {
    return nextSlice();
  }
}

/**
 * Does work in slices, with other requests and changes let in between.
 * @param isOver asked after each pause; once true, the work is left undone
 * @returns `undefined` if it was left undone
 */
export function betweenRequests<Result>(steps: Steps<Result>, isOver: () => boolean): Promise<Result | undefined> {
  return inSlices(steps, nextSlice, isOver);
}

/**
 * Answers what is asked of a document as it is now, with other requests let in between; begins again where somebody has typed meanwhile.
 * Rejects where the request is cancelled.
 */
export async function answerBetweenRequests<Answer>(service: LanguageService, token: CancellationToken, begin: () => Steps<Answer>): Promise<Answer> {
  for (;;) {
    const { edition } = service;
    const answer = await betweenRequests(begin(), () => token.isCancellationRequested || service.edition !== edition);
    refuseCancelled(token);
    if (service.edition === edition) return answer!;
  }
}

/**
 * Reads and calculates the reports that a document's hints and statements speak of as they are now, with other requests let in between;
 * not while the workspace is being read, after which clients ask again. Rejects where the request is cancelled: what is not prepared would
 * be made at once.
 */
export async function prepareReports(service: LanguageService, uri: string, token: CancellationToken): Promise<void> {
  for (let revision = -1; revision !== service.revision && service.isSettled; ) {
    revision = service.revision;
    await betweenRequests(service.preparingReports(uri), () => token.isCancellationRequested || service.revision !== revision);
    refuseCancelled(token);
  }
}

function refuseCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
