import type { Steps } from '../xml/steps';

/** Milliseconds of work after which whatever waits has its turn. How many slices a request waits for until it is answered is up to the pauses between them. */
export const slice = 5;

/**
 * Does work in slices.
 * @param pause lets other work have its turn
 */
export async function inSlices<Result>(steps: Steps<Result>, pause: () => Promise<void>): Promise<Result>;
/**
 * @param isOver asked after each pause; once true, the work is left undone
 * @returns `undefined` if it was left undone
 */
export async function inSlices<Result>(steps: Steps<Result>, pause: () => Promise<void>, isOver: () => boolean): Promise<Result | undefined>;
export async function inSlices<Result>(steps: Steps<Result>, pause: () => Promise<void>, isOver: () => boolean = () => false): Promise<Result | undefined> {
  let start = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < slice) continue;
    await pause();
    if (isOver()) return undefined;
    start = performance.now();
  }
}
