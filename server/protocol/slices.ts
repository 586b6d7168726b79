import type { Steps } from '../rules/diagnose';

/** Milliseconds of work after which whatever waits has its turn: a hover should not notice. */
const slice = 12;

/**
 * Does work in slices, with other requests and changes let in between.
 * @param isOver asked after each pause; once true, the work is left undone
 * @returns `undefined` if it was left undone
 */
export async function inSlices<Result>(steps: Steps<Result>, isOver: () => boolean): Promise<Result | undefined> {
  let start = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < slice) continue;
    await new Promise((resolve) => setImmediate(resolve));
    if (isOver()) return undefined;
    start = performance.now();
  }
}
