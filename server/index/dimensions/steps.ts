/** A bound for files made to do harm. */
const most = 1_000_000;

/** How many more relationships one search may follow: target roles let a small file lead it through all of a DTS again and again. */
export class Steps {
  #taken = 0;

  get areSpent(): boolean {
    return this.#taken >= most;
  }

  /** @returns whether there was a step left */
  take(): boolean {
    return this.#taken++ < most;
  }
}
