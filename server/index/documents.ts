import { standardFor } from '../standards/resolve';
import { parse } from '../xml/parse';
import { XbrlDocument } from '../xbrl/document';
import { canonicalUri } from '../xbrl/pointer';

/**
 * Every document the product has read, by canonical URI; shared by all DTSs. Reading them is the owner's business: here is
 * only what came of it. The standards' own schemas are always there.
 */
export class Documents {
  readonly #documents = new Map<string, XbrlDocument | 'missing'>();
  #generation = 0;

  /** Goes up with every change; a derived value of the same generation is still true. */
  get generation(): number {
    return this.#generation;
  }

  /** Puts a document, or the knowledge that there is none at its URI, in place of what was there. */
  set(uri: string, document: XbrlDocument | 'missing'): void {
    this.#documents.set(uri, document);
    this.#generation++;
  }

  /** Forgets what is known of a URI, so that it counts as not yet read. */
  delete(uri: string): void {
    if (this.#documents.delete(uri)) this.#generation++;
  }

  /**
   * What is at a URL (canonical, without fragment).
   * @returns the document; 'missing' where there is none to be had; `undefined` where nobody has looked yet
   */
  find(url: string): XbrlDocument | 'missing' | undefined {
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
