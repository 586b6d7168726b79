import type { LeftOut } from '../index/documents';
import type { TextualDocument } from '../rules/place';
import type { XmlDocument } from '../xml/document';
import type { Steps } from '../xml/steps';
import type { Origin } from './resolver';
import type { Completeness, TaxonomyState } from './taxonomyState';

/** The documents of one vocabulary as they are at hand, and what they lead to. URIs are canonical throughout. */
export interface DocumentStore {
  /** Whether a document is of this vocabulary, by its root, namespaces and place. */
  recognises(xml: XmlDocument, uri: string): boolean;
  /**
   * Takes a document of the workspace, or a new version of it, or one that the user has opened.
   * @param origin where it comes from, if it is not the user's own
   */
  put(uri: string, xml: XmlDocument, origin?: Origin): void;
  /** Takes a document that is not the workspace's own, but that one of those leads to. */
  putForeign(uri: string, xml: XmlDocument, origin?: Origin): void;
  /** A document of the workspace is gone, or is of this vocabulary no longer. */
  remove(uri: string): void;
  /** What came of looking for a document outside the workspace, or for all of them, may be out of date. */
  forget(url?: string): void;
  /** There is no document to be had at a URL in {@link unread}. */
  setUnavailable(url: string, reason: 'missing' | LeftOut): void;
  /** Lets what is worked out start from documents of the user's choice. */
  chooseEntryPoints(uris: readonly string[]): void;
  /** URLs that its documents lead to and nobody has tried to read. */
  readonly unread: readonly string[];
  /** URLs that its documents lead to and that are not to be had. */
  readonly unavailable: readonly string[];
  /** The documents of this vocabulary that are judged: the workspace's own, and what of the filer's they lead to. */
  readonly documents: readonly string[];
  /** What was read at a URI; `undefined` where there is no document of this vocabulary. */
  document(uri: string): TextualDocument | undefined;

  // A vocabulary need not have any of the following.
  /** Reads ahead, in steps, what {@link put} or {@link putForeign} and answers about it will need of a document. */
  prepare?(xml: XmlDocument): Steps<unknown>;
  /** What is to be kept of a document of somebody else's, so that its XML need not be read again; `undefined` for one that has to be. */
  compact?(xml: XmlDocument): Steps<Uint8Array | undefined>;
  /**
   * Makes ready, in steps, to take such a document, like {@link putForeign}.
   * @param content what {@link compact} made of it, perhaps in another version of the product
   * @param readXml reads its XML, where somebody wants a place in its text
   * @returns what takes it; `undefined` where the content is of no use, so that the document has to be read
   */
  restore?(location: string, content: Uint8Array, readXml: () => XmlDocument, origin: Origin): Steps<(() => void) | undefined>;
  /** Whether it is known already what is at a URL; without this, one that is in {@link unread} is not known. */
  knows?(url: string): boolean;
  /** Lets a URL, in all its spellings, lead to the document at a location. */
  alias?(url: string, location: string): void;
  /** URLs of documents that it has built in, which others at hand may take the place of. */
  readonly builtIn?: readonly string[];
  /** Locations of which it wants to know whether there is a document. */
  readonly unseen?: readonly string[];
  /** The answer for one of {@link unseen}. */
  setSeen?(location: string, exists: boolean): void;
  /** URLs of documents that its documents do not lead to, but that answers would be the richer for. */
  readonly companions?: readonly string[];
  /** Whether base taxonomies are judged like the user's own documents. */
  judgeBaseTaxonomies?(judge: boolean): void;
  /** Every document that its documents lead to or that they are, and where each comes from. */
  readonly taxonomies?: readonly TaxonomyState[];
  /** For each DTS: how many of the documents it needs are at hand. */
  readonly completeness?: readonly Completeness[];
  /** URLs that the documents of some URLs lead to and that are not to be had. */
  missingFrom?(urls: ReadonlySet<string>): readonly string[];
  /** URLs under which there may be something that answers about the documents of some URLs would be the richer for, and that is not at hand. */
  companionsOf?(urls: ReadonlySet<string>): readonly string[];
}
