import { setTimeout as delay } from 'node:timers/promises';
import type { CancellationToken } from 'vscode-languageserver';

/** Milliseconds for which an editor is taken to be busy with showing a text that it has just opened, for each million of UTF-16 units, and at most. */
const busyPerMillion = 700;
const mostBusy = 2_000;
/** UTF-16 units of a text that is shown at once. */
const shownAtOnce = 200_000;
/** What part of that time lies between two answers about the whole document: each of them keeps the editor busy again. */
const betweenAnswers = 1 / 6;
/** Milliseconds after which somebody who waits looks whether he still has to. */
const lookAgain = 25;

/**
 * Lets an editor show a large document before it hears what is to be drawn all over it: outline, links, folds, lenses and problems, which it
 * would take in one after the other while the user cannot even scroll. What is asked about one place is not held up.
 */
export class FirstShow {
  #busyUntil = 0;
  /** Milliseconds. */
  #gap = 0;
  #opened: { readonly uri: string; readonly version: number } | undefined;
  #line: Promise<void> = Promise.resolve();

  /** @param length of the text, in UTF-16 units */
  opened(uri: string, version: number, length: number): void {
    if (length < shownAtOnce) return;
    this.#opened = { uri, version };
    const busy = Math.min((length / 1_000_000) * busyPerMillion, mostBusy);
    this.#busyUntil = performance.now() + busy;
    this.#gap = busy * betweenAnswers;
  }

  /** Who types sees the document. */
  changed(uri: string, version: number): void {
    if (this.#opened?.uri !== uri || this.#opened.version === version) return;
    this.#busyUntil = 0;
  }

  /** Resolves when a question about a whole document may be answered: at once, unless the editor is busy with showing one. */
  turn(token: CancellationToken): Promise<void> {
    if (!this.#isBusy) return Promise.resolve();
    this.#line = this.#line.then(async () => {
      while (this.#isBusy && !token.isCancellationRequested) await delay(lookAgain);
      if (!token.isCancellationRequested) await delay(this.#gap);
    });
    return this.#line;
  }

  get #isBusy(): boolean {
    return performance.now() < this.#busyUntil;
  }
}
