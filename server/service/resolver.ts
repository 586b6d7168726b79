/** What a document is that is not the user's own. */
export interface Origin {
  readonly source: 'package' | 'folder' | 'standard' | 'cache';
  /** What the user knows the source by: a package's name, a folder's path. */
  readonly name: string;
  /** The URL it was published at, which its relative references are written against; canonical. */
  readonly base: string;
}

/** Where the document is that a URL leads to. */
export interface Located {
  /** Canonical URI, for {@link Host.read}. */
  readonly location: string;
  /** `undefined` for the user's own document. */
  readonly origin: Origin | undefined;
  /** Of a file that was looked at on the way: another text for another state of it. */
  readonly state?: string;
}

/** An entry point that a taxonomy package offers. */
export interface OfferedEntryPoint {
  readonly name: string;
  /** Absolute URIs. */
  readonly documents: readonly string[];
}

/** A taxonomy package or folder from which documents are taken. */
export interface TaxonomySource {
  readonly kind: 'package' | 'folder';
  readonly name: string;
  /** Canonical file URI. */
  readonly location: string;
  /** Beginnings of the URLs that it has documents for. */
  readonly urls: readonly string[];
  readonly entryPoints: readonly OfferedEntryPoint[];
  /** Why it is not used, or not wholly; what to do. */
  readonly problems: readonly string[];
}

/** Finds the documents that URLs lead to, the same for every feature. */
export interface Resolver {
  /**
   * Finds the document that a URL leads to: in the workspace, in a taxonomy package or mapped folder, among the built-in standards, in
   * the cache; in that order.
   * @param url canonical, of any scheme, without fragment
   * @returns `undefined` where there is none
   */
  locate(url: string): Promise<Located | undefined>;
  /** What a document is by where it lies; `undefined` for one that may be the user's own. */
  originOf(location: string): Origin | undefined;
  /** Whether there is a document at a location. */
  exists(location: string): Promise<boolean>;
  /** Tells that a file has changed. Resolves to whether URLs may lead elsewhere now. */
  changed(location: string): Promise<boolean>;
  /** The packages and folders from which documents are taken, in use or not. */
  readonly sources: readonly TaxonomySource[];
}
