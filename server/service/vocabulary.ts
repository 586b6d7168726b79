import type { DocumentHighlight, DocumentLink, DocumentSymbol, FoldingRange, Hover, Location, LocationLink, Position, SelectionRange, WorkspaceSymbol } from 'vscode-languageserver-types';
import type { LeftOut } from '../index/documents';
import type { FoldingSupport } from '../features/foldingRanges';
import type { Diagnosis, Steps } from '../rules/diagnose';
import type { XmlDocument } from '../xml/document';
import type { Settings } from './settings';

/**
 * A kind of document the product understands, with its own tables, rules and features on the common XML layer. XBRL is one.
 * URIs are canonical throughout.
 *
 * Invariant: what is registered here assumes nothing of XBRL; a vocabulary need not know what a DTS is.
 */
export interface Vocabulary {
  /** Whether a document is of this vocabulary, by its root and namespaces. */
  recognises(xml: XmlDocument): boolean;
  /** Takes a document of the workspace, or a new version of it. */
  put(uri: string, xml: XmlDocument): void;
  /** Takes a document that is not the workspace's own, but that one of those leads to. */
  putForeign(uri: string, xml: XmlDocument): void;
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

  /**
   * @param settled false while something the document leads to may still be on its way: then nothing is said that depends on it
   * @returns `undefined` for a document that is not of this vocabulary, here as in every feature below
   */
  diagnose(uri: string, settings: Settings, settled: boolean): Steps<readonly Diagnosis[]> | undefined;
  hover(uri: string, position: Position, settings: Settings): Hover | undefined;
  definition(uri: string, position: Position): readonly LocationLink[] | undefined;
  outline(uri: string, settings: Settings): readonly DocumentSymbol[] | undefined;

  // A vocabulary need not have any of the following.
  references?(uri: string, position: Position, includeDeclaration: boolean): readonly Location[] | undefined;
  documentHighlight?(uri: string, position: Position): readonly DocumentHighlight[] | undefined;
  declaration?(uri: string, position: Position): readonly LocationLink[] | undefined;
  typeDefinition?(uri: string, position: Position): readonly LocationLink[] | undefined;
  documentLinks?(uri: string): readonly DocumentLink[] | undefined;
  /** Where a link of its {@link documentLinks} leads, as a URI; `undefined` for a link of another vocabulary, or to nothing. */
  linkTarget?(link: DocumentLink): string | undefined;
  foldingRanges?(uri: string, support: FoldingSupport): readonly FoldingRange[] | undefined;
  selectionRanges?(uri: string, positions: readonly Position[]): readonly SelectionRange[] | undefined;
  /** What the words of a query name in all of its documents, the best first. */
  workspaceSymbols?(query: string, settings: Settings): readonly WorkspaceSymbol[];
}
