import type { XbrlDocument } from '../xbrl/document';
import { spellingOf } from '../xbrl/spelling';
import type { Documents, LeftOut } from './documents';
import { Dts } from './dts';
import { findEntryPoints } from './entryPoints';
import { inlineSetsOf, isSameSet, type InlineSets } from './inlineSets';
import { Reach } from './reach';
import { urlsOf } from './references';

/** A document of a large taxonomy may be in hundreds of DTSs; it is looked at in so many of them. */
const mostContaining = 8;

/**
 * The DTSs of a workspace. Entry points are the schemas and instances that no other document of the workspace leads to,
 * then whatever the schemas do not reach: a linkbase opened alone, one of several schemas that import each other.
 *
 * Invariant: a document's edit replaces the DTSs it is part of, and no others; two filings never answer for each other.
 */
export class Taxonomies {
  readonly #documents: Documents;
  readonly #own = new Map<string, XbrlDocument>();
  readonly #dtss = new Map<string, Dts>();
  #chosen: readonly string[] = [];
  #entryPoints: readonly string[] | undefined;
  #inlineSets: InlineSets = new Map();
  #reach: { readonly reach: Reach; readonly entryPoints: readonly string[]; readonly topology: number } | undefined;

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  /** The workspace's own documents, in the order they came. */
  get own(): ReadonlyMap<string, XbrlDocument> {
    return this.#own;
  }

  /** Adds a document of the workspace, or puts a new version in the place of the old. */
  put(document: XbrlDocument): void {
    const earlier = this.#own.get(document.uri);
    this.#own.set(document.uri, document);
    this.#documents.set(document.uri, document);
    if (!earlier) this.#dropLacking();
    if (!earlier || earlier.kind !== document.kind || !areSame(urlsOf(earlier), urlsOf(document))) this.#entryPoints = undefined;
    this.#drop(document.uri);
  }

  /** Takes a document out of the workspace. If something still leads to it, it counts as not read yet. */
  remove(uri: string): void {
    if (!this.#own.delete(uri)) return;
    this.#dropLacking();
    this.#entryPoints = undefined;
    this.#documents.delete(uri);
    this.#drop(uri);
  }

  /** Records why there is no document to be had at a URL. */
  setUnavailable(url: string, reason: 'missing' | LeftOut): void {
    this.#documents.set(url, reason);
    this.#drop(url);
  }

  /** Forgets what came of looking for a document outside the workspace, or for all of them: they are looked for again. */
  forget(url?: string): void {
    if (url === undefined) this.#documents.forgetAliases();
    for (const known of url === undefined ? this.#documents.known : new Set([url, this.#documents.locationOf(url)])) {
      if (this.#own.has(known)) continue;
      this.#documents.delete(known);
      this.#drop(known);
    }
  }

  /** Lets a URL, in all its spellings, lead to the document at a location. */
  alias(url: string, location: string): void {
    this.#documents.alias(url, location);
    if (this.#own.has(location)) this.#entryPoints = undefined;
    const spelling = spellingOf(url);
    const isIt = (other: string) => spellingOf(other) === spelling;
    for (const [entryPoint, dts] of this.#dtss) {
      if (dts.unread.length > 0 || [...dts.missing.keys(), ...dts.leftOut.keys()].some(isIt)) this.#dtss.delete(entryPoint);
    }
  }

  /** Adds a document from outside the workspace that a DTS led to: it is read, never an entry point, never judged. */
  putForeign(document: XbrlDocument): void {
    this.#documents.set(document.uri, document);
    this.#drop(document.uri);
  }

  /** Lets DTSs start from documents of the user's choice; what these do not reach still gets entry points of its own. */
  choose(entryPoints: readonly string[]): void {
    this.#chosen = entryPoints;
    this.#entryPoints = undefined;
  }

  /** URIs of the documents that DTSs start from. */
  get entryPoints(): readonly string[] {
    this.#entryPoints ??= this.#findEntryPoints();
    return this.#entryPoints;
  }

  /** The DTS of an entry point, as of now. */
  dts(entryPoint: string): Dts {
    this.#entryPoints ??= this.#findEntryPoints();
    let dts = this.#dtss.get(entryPoint);
    if (!dts) {
      dts = new Dts(entryPoint, this.#documents, this.#inlineSets.get(entryPoint));
      this.#dtss.set(entryPoint, dts);
    }
    return dts;
  }

  /**
   * The DTSs that a document is part of, or the nearest of a great many; the one it is the entry point of, or else the largest,
   * comes first.
   */
  containing(uri: string): readonly Dts[] {
    return this.#reachNow.entryPointsOf(uri)
      .slice(0, mostContaining)
      .map((entryPoint) => this.dts(entryPoint))
      .sort((a, b) => Number(b.entryPoint === uri) - Number(a.entryPoint === uri) || b.members.size - a.members.size);
  }

  /** Whether a document is part of more DTSs than {@link containing} tells. */
  isInMore(uri: string): boolean {
    return this.#reachNow.entryPointsOf(uri).length > mostContaining;
  }

  /** Whether a DTS is among those that {@link containing} tells of a document. */
  isLookedAtIn(uri: string, { entryPoint }: Dts): boolean {
    return this.#reachNow.entryPointsOf(uri).slice(0, mostContaining).includes(entryPoint);
  }

  /** URLs that some DTS needs and nobody has tried to read. */
  get unread(): readonly string[] {
    return this.#reachNow.unread;
  }

  #findEntryPoints(): readonly string[] {
    const inlineSets = inlineSetsOf(this.#own);
    for (const entryPoint of this.#dtss.keys()) if (!isSameSet(inlineSets, this.#inlineSets, entryPoint)) this.#dtss.delete(entryPoint);
    this.#inlineSets = inlineSets;
    return findEntryPoints(this.#own, this.#chosen, (url) => this.#documents.locationOf(url), inlineSets);
  }

  get #reachNow(): Reach {
    const { entryPoints } = this;
    const { topology } = this.#documents;
    if (this.#reach?.topology !== topology || this.#reach.entryPoints !== entryPoints) {
      this.#reach = { reach: new Reach(entryPoints, this.#documents, this.#inlineSets), entryPoints, topology };
    }
    return this.#reach.reach;
  }

  /** A document that comes or goes may be what a reference to a file that is not there was meant to lead to. */
  #dropLacking(): void {
    for (const [entryPoint, { topology }] of this.#dtss) if (topology > 0) this.#dtss.delete(entryPoint);
  }

  #drop(url: string): void {
    const leadsThere = (other: string) => other === url || this.#documents.locationOf(other) === url;
    for (const [entryPoint, dts] of this.#dtss) {
      if (entryPoint === url || dts.members.has(url) || dts.missing.has(url) || dts.leftOut.has(url) || dts.unread.some(leadsThere)) this.#dtss.delete(entryPoint);
    }
  }
}

function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((url) => b.has(url));
}
