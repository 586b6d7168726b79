/** What tells the time and lets it pass; tests pass a clock of their own. */
export interface Clock {
  /** Milliseconds, from wherever. */
  now(): number;
  /** Resolves after so many milliseconds; rejects as soon as the signal is aborted. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Milliseconds between the starts of two requests to one host: ten a second is what sec.gov allows. */
const apart = 100;

/** Spaces out the requests to each host. */
export class Pace {
  readonly #clock: Clock;
  /** When each host may be asked next. */
  readonly #next = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Resolves when a request to a host may start; whoever asks first starts first. */
  async turn(host: string, signal: AbortSignal): Promise<void> {
    const now = this.#clock.now();
    const start = Math.max(now, this.#next.get(host) ?? now);
    this.#next.set(host, start + apart);
    if (start > now) await this.#clock.wait(start - now, signal);
  }
}
