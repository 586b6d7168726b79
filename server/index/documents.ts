import { standardFor } from '../standards/resolve';
import { parse } from '../xml/parse';
import { XbrlDocument } from '../xbrl/document';
import { canonicalUri } from '../xbrl/pointer';

/** Why a document that exists was not read: to the DTSs that need it, it is no more missing than it is known. */
export type LeftOut = 'too large' | 'not trusted';

/** What came of looking for a document: it, the knowledge that there is none, or the reason why it was not read. */
export type Found = XbrlDocument | 'missing' | LeftOut;

/**
 * Every document the product has read, by canonical URI; shared by all DTSs. Reading them is the owner's business: here is
 * only what came of it. The standards' own schemas are always there.
 */
export class Documents {
  readonly #documents = new Map<string, Found>();
  #generation = 0;

  /** Goes up with every change; a derived value of the same generation is still true. */
  get generation(): number {
    return this.#generation;
  }

  /** Puts what was found at a URI in place of what was there. */
  set(uri: string, found: Found): void {
    this.#documents.set(uri, found);
    this.#generation++;
  }

  /** Every URI of which something is known. */
  get known(): readonly string[] {
    return [...this.#documents.keys()];
  }

  /** Forgets what is known of a URI, so that it counts as not yet read. */
  delete(uri: string): void {
    if (this.#documents.delete(uri)) this.#generation++;
  }

  /**
   * What is at a URL (canonical, without fragment).
   * @returns `undefined` where nobody has looked yet
   */
  find(url: string): Found | undefined {
    const known = this.#documents.get(url);
    if (known instanceof XbrlDocument) return known;
    return standardDocument(url) ?? known;
  }
}

const standardDocuments = new Map<string, XbrlDocument>();

/** The built-in schema of a standard, read the first time it is asked for; the same object for every spelling of its URL. */
export function standardDocument(url: string): XbrlDocument | undefined {
  if (!url.startsWith('http')) return undefined;
  const standard = standardFor(url);
  if (!standard) return undefined;
  let document = standardDocuments.get(standard.url);
  if (!document) {
    document = new XbrlDocument(canonicalUri(standard.url), parse(standard.text));
    standardDocuments.set(standard.url, document);
  }
  return document;
}
