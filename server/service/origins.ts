import type { Origin } from './resolver';

/** Where the documents come from that are not the user's own, and whether such are judged. */
export class Origins {
  readonly #origins = new Map<string, Origin>();
  /** Whether base taxonomies are judged like the user's own documents. */
  judgesBaseTaxonomies = false;

  /** Notes where a document comes from; `undefined` for one of the user's own. */
  note(uri: string, origin: Origin | undefined): void {
    if (origin) this.#origins.set(uri, origin);
    else this.#origins.delete(uri);
  }

  of(uri: string): Origin | undefined {
    return this.#origins.get(uri);
  }

  has(uri: string): boolean {
    return this.#origins.has(uri);
  }

  /** Whether a document is of a base taxonomy, and those are not judged. The built-in ones never are: they are not whole. */
  isSpared(uri: string): boolean {
    const origin = this.#origins.get(uri);
    return origin !== undefined && (!this.judgesBaseTaxonomies || origin.source === 'standard');
  }
}
