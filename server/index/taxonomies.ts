import type { XbrlDocument } from '../xbrl/document';
import type { Documents } from './documents';
import { Dts } from './dts';
import { referencesOf } from './references';

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
  #entryPoints: readonly string[] | undefined;

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
    if (!earlier || earlier.kind !== document.kind || !sameKeys(referencesOf(earlier), referencesOf(document))) this.#entryPoints = undefined;
    this.#drop(document.uri);
  }

  /** Takes a document out of the workspace. If something still leads to it, it counts as not read yet. */
  remove(uri: string): void {
    if (!this.#own.delete(uri)) return;
    this.#entryPoints = undefined;
    this.#documents.delete(uri);
    this.#drop(uri);
  }

  /** Records that there is no document at a URL. */
  setMissing(url: string): void {
    this.#documents.set(url, 'missing');
    this.#drop(url);
  }

  /** Adds a document from outside the workspace that a DTS led to: it is read, never an entry point, never judged. */
  putForeign(document: XbrlDocument): void {
    this.#documents.set(document.uri, document);
    this.#drop(document.uri);
  }

  /** URIs of the documents that DTSs start from. */
  get entryPoints(): readonly string[] {
    this.#entryPoints ??= findEntryPoints(this.#own);
    return this.#entryPoints;
  }

  /** The DTS of an entry point, as of now. */
  dts(entryPoint: string): Dts {
    let dts = this.#dtss.get(entryPoint);
    if (!dts) {
      dts = new Dts(entryPoint, this.#documents);
      this.#dtss.set(entryPoint, dts);
    }
    return dts;
  }

  /** The DTSs that a document is part of; the one it is the entry point of, or else the largest, comes first. */
  containing(uri: string): readonly Dts[] {
    return this.entryPoints
      .map((entryPoint) => this.dts(entryPoint))
      .filter((dts) => dts.members.has(uri))
      .sort((a, b) => Number(b.entryPoint === uri) - Number(a.entryPoint === uri) || b.members.size - a.members.size);
  }

  /** URLs that some DTS needs and nobody has tried to read. */
  get unread(): readonly string[] {
    return [...new Set(this.entryPoints.flatMap((entryPoint) => this.dts(entryPoint).unread))];
  }

  #drop(url: string): void {
    for (const [entryPoint, dts] of this.#dtss) {
      if (entryPoint === url || dts.members.has(url) || dts.missing.has(url) || dts.unread.includes(url)) this.#dtss.delete(entryPoint);
    }
  }
}

function findEntryPoints(own: ReadonlyMap<string, XbrlDocument>): readonly string[] {
  const reached = new Set<string>();
  const entryPoints: string[] = [];
  const add = (uri: string) => {
    entryPoints.push(uri);
    const queue = [uri];
    for (const next of queue) {
      for (const target of referencesOf(own.get(next)!).keys()) {
        if (!own.has(target) || reached.has(target)) continue;
        reached.add(target);
        queue.push(target);
      }
    }
  };
  const led = new Set([...own.values()].filter((document) => document.kind !== 'linkbase').flatMap((document) => [...referencesOf(document).keys()]));
  const rank = (document: XbrlDocument) => ['instance', 'schema', 'linkbase', 'other'].indexOf(document.kind);
  const documents = [...own.values()].filter((document) => document.kind !== 'other').sort((a, b) => rank(a) - rank(b) || (a.uri < b.uri ? -1 : 1));
  for (const { uri, kind } of documents) if (kind !== 'linkbase' && !led.has(uri)) add(uri);
  for (const { uri } of documents) if (!reached.has(uri) && !entryPoints.includes(uri)) add(uri);
  return entryPoints;
}

function sameKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key));
}
