import { keptStandard } from '../standards/kept';
import { standardFor } from '../standards/resolve';
import { parse } from '../xml/parse';
import { decodeContent } from '../xbrl/binaryDecode';
import { XbrlDocument } from '../xbrl/document';
import { canonicalUri } from '../xbrl/pointer';
import { spellingOf } from '../xbrl/spelling';
import { urlsOf } from './references';

/** Why a document that exists was not read: to the DTSs that need it, it is no more missing than it is known. */
export type LeftOut = 'too large' | 'not trusted';

/** What came of looking for a document: it, the knowledge that there is none, or the reason why it was not read. */
export type Found = XbrlDocument | 'missing' | LeftOut;

/** Spellings of URLs that are remembered: a large taxonomy has some thousand. */
const mostSpellings = 10_000;

/**
 * Every document the product has read, by its location; shared by all DTSs. Reading them is the owner's business: here is only what
 * came of it. A URL, in any of its spellings, may lead to a document that lies elsewhere; the standards' own schemas are always there.
 */
export class Documents {
  /** By canonical URI. */
  readonly #documents = new Map<string, Found>();
  /** Locations by what the spellings of a URL have in common. */
  readonly #aliases = new Map<string, string>();
  /** Spellings by URL. */
  readonly #spellings = new Map<string, string>();
  /** What was found at URLs in this generation. */
  readonly #finds = new Map<string, Found | undefined>();
  #generation = 0;
  #topology = 0;

  /** Goes up with every change; a derived value of the same generation is still true. */
  get generation(): number {
    return this.#generation;
  }

  /** Goes up when a document comes or goes, or leads to others than before: seldom, while somebody types. */
  get topology(): number {
    return this.#topology;
  }

  /** Puts what was found at a URI in place of what was there. A URL that nothing was found at leads nowhere else. */
  set(uri: string, found: Found): void {
    if (!leadToTheSame(this.#documents.get(uri), found)) this.#topology++;
    this.#documents.set(uri, found);
    if (!(found instanceof XbrlDocument)) this.#removeAlias(uri);
    else if (/^https?:/.test(uri)) this.alias(uri, uri);
    this.#change();
  }

  /** Lets a URL, in all its spellings, lead to the document at a location. */
  alias(url: string, location: string): void {
    this.#aliases.set(this.#spellingOf(url), location);
    this.#topology++;
    this.#change();
  }

  /** Every URI of which something is known. */
  get known(): readonly string[] {
    return [...this.#documents.keys()];
  }

  /** Forgets what is known of a URI, so that it counts as not yet read. */
  delete(uri: string): void {
    if (!this.#documents.delete(uri)) return;
    this.#topology++;
    this.#change();
  }

  /** Forgets where URLs lead. */
  forgetAliases(): void {
    this.#aliases.clear();
    this.#spellings.clear();
    this.#topology++;
    this.#change();
  }

  /**
   * What is at a URL or a location (canonical, without fragment).
   * @returns `undefined` where nobody has looked yet
   */
  find(url: string): Found | undefined {
    let found = this.#finds.get(url);
    if (found === undefined && !this.#finds.has(url)) this.#finds.set(url, (found = this.#look(url)));
    return found;
  }

  #look(url: string): Found | undefined {
    const known = this.#documents.get(this.locationOf(url));
    if (known instanceof XbrlDocument) return known;
    return this.#isLedElsewhere(url) && known === undefined ? undefined : (standardDocument(url) ?? known);
  }

  /** Where a URL leads, as far as that is known; itself otherwise. */
  locationOf(url: string): string {
    return this.#aliases.get(this.#spellingOf(url)) ?? url;
  }

  /** Whether something other than the built-in document of a standard stands for its URL. */
  #isLedElsewhere(url: string): boolean {
    return this.locationOf(url) !== url;
  }

  #change(): void {
    this.#generation++;
    this.#finds.clear();
  }

  #removeAlias(url: string): void {
    this.#aliases.delete(this.#spellingOf(url));
  }

  #spellingOf(url: string): string {
    let spelling = this.#spellings.get(url);
    if (spelling === undefined) {
      // Somebody who types a reference asks for another URL at every letter.
      if (this.#spellings.size >= mostSpellings) this.#spellings.clear();
      this.#spellings.set(url, (spelling = spellingOf(url)));
    }
    return spelling;
  }
}

function leadToTheSame(earlier: Found | undefined, found: Found): boolean {
  if (!(earlier instanceof XbrlDocument) || !(found instanceof XbrlDocument)) return earlier === found;
  const [before, now] = [urlsOf(earlier), urlsOf(found)];
  return before.size === now.size && [...now].every((url) => before.has(url));
}

const standardDocuments = new Map<string, XbrlDocument>();

/** Whether a URL leads to the built-in schema of a standard, which need not be read for that. */
export function isStandardDocument(url: string): boolean {
  return /^(https?|xbrl-standard):/.test(url) && standardFor(url) !== undefined;
}

/** The built-in schema of a standard, read the first time it is asked for; the same object for every spelling of its URL. */
export function standardDocument(url: string): XbrlDocument | undefined {
  if (!/^(https?|xbrl-standard):/.test(url)) return undefined;
  const standard = standardFor(url);
  if (!standard) return undefined;
  let document = standardDocuments.get(standard.url);
  if (!document) {
    const readXml = () => parse(standard.text);
    // A machine of the other byte order reads the text.
    const content = decodeContent(keptStandard(standard.url));
    document = new XbrlDocument(standard.location, content ? { content, readXml } : readXml(), undefined, canonicalUri(standard.url));
    standardDocuments.set(standard.url, document);
  }
  return document;
}
