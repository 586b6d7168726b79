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
