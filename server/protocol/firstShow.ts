import { setTimeout as delay } from 'node:timers/promises';
import type { CancellationToken } from 'vscode-languageserver';

/** Milliseconds for which an editor is taken to be busy with showing a text that it has just opened, for each million of UTF-16 units, and at most. */
const busyPerMillion = 700;
const mostBusy = 2_000;
/** UTF-16 units of a text that is shown at once. */
const shownAtOnce = 200_000;
/** What part of that time lies between two answers about the whole document: each of them keeps the editor busy again. */
const betweenAnswers = 1 / 6;
/** Questions that are asked when a document is opened. More are not made to wait longer. */
const questions = 5;
/** Milliseconds after which somebody who waits looks whether he still has to. */
const lookAgain = 25;

/** A document that is being shown. Times are in milliseconds. */
interface Showing {
  readonly version: number;
  readonly until: number;
  readonly gap: number;
  waiting: number;
}

/**
 * Lets an editor show a large document before it hears what is to be drawn all over it: outline, links, folds, lenses and problems, which it
 * would take in one after the other while the user cannot even scroll. What is asked about one place or another document is not held up.
 */
export class FirstShow {
  readonly #showing = new Map<string, Showing>();

  /** @param length of the text, in UTF-16 units */
  opened(uri: string, version: number, length: number): void {
    if (length < shownAtOnce) return;
    const busy = Math.min((length / 1_000_000) * busyPerMillion, mostBusy);
    this.#showing.set(uri, { version, until: performance.now() + busy, gap: busy * betweenAnswers, waiting: 0 });
  }

  /** Who types has seen the document. */
  changed(uri: string, version: number): void {
    if (this.#showing.get(uri)?.version !== version) this.#showing.delete(uri);
  }

  closed(uri: string): void {
    this.#showing.delete(uri);
  }

  /** Resolves when a question about a whole document may be answered: at once, unless the editor is busy with showing it. */
  async turn(uri: string, token: CancellationToken): Promise<void> {
    const showing = this.#showing.get(uri);
    if (!showing || performance.now() >= showing.until) return;
    const due = showing.until + showing.gap * Math.min(showing.waiting++, questions);
    while (performance.now() < due && this.#showing.get(uri) === showing && !token.isCancellationRequested) await delay(lookAgain);
  }
}
