/** Work in small steps, so that other work can have its turn in between; what it yields to is its own business. */
export type Steps<Result> = Generator<undefined, Result>;

/** Work that is not worth dividing. */
export function* inOneStep<Result>(work: () => Result): Steps<Result> {
  yield;
  return work();
}

/** Does all the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
