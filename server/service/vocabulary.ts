import type { CodeAction, CodeLens, CompletionItem, CompletionList, DocumentHighlight, DocumentLink, DocumentSymbol, FoldingRange, Hover, InlayHint, Location, LocationLink, Position, Range, SelectionRange, WorkspaceEdit, WorkspaceSymbol } from 'vscode-languageserver-types';
import type { LeftOut } from '../index/documents';
import type { CodeActionRequest } from '../features/codeActions';
import type { FixEdit } from '../edits/edit';
import type { Moves } from '../edits/moves';
import type { CalculationsRequest } from '../features/calculations/exported';
import type { CompletionRequest } from '../features/completion';
import type { FoldingSupport } from '../features/foldingRanges';
import type { RenamePlace } from '../features/rename';
import type { NamedFile } from '../features/rename/file';
import type { Refusal } from '../features/rename/renaming';
import type { SemanticToken } from '../features/semanticTokens';
import type { ExportedStatement, StatementPreview, StatementRequest } from '../features/statement/preview';
import type { Preview } from '../ownership/features/preview';
import type { Diagnosis } from '../rules/diagnose';
import type { Steps } from '../xml/steps';
import type { TextualDocument } from '../rules/place';
import type { XmlDocument } from '../xml/document';
import type { Origin } from './resolver';
import type { Settings } from './settings';
import type { Completeness, TaxonomyState } from './taxonomyState';

/**
 * A kind of document the product understands, with its own tables, rules and features on the common XML layer. XBRL is one.
 * URIs are canonical throughout.
 *
 * Invariant: what is registered here assumes nothing of XBRL; a vocabulary need not know what a DTS is.
 */
export interface Vocabulary {
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

  /**
   * @param settled false while something the document leads to may still be on its way: then nothing is said that depends on it
   * @returns `undefined` for a document that is not of this vocabulary, here as in every feature below
   */
  diagnose(uri: string, settings: Settings, settled: boolean): Steps<readonly Diagnosis[]> | undefined;
  hover(uri: string, position: Position, settings: Settings): Hover | undefined;
  definition(uri: string, position: Position): readonly LocationLink[] | undefined;
  outline(uri: string, settings: Settings): Steps<readonly DocumentSymbol[]> | undefined;

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
  /** What to offer at a reference to something of the web that is not to be had, where the client can fetch. */
  fetchActions?(uri: string, request: CodeActionRequest): readonly CodeAction[] | undefined;
  /** URLs that the documents of some URLs lead to and that are not to be had. */
  missingFrom?(urls: ReadonlySet<string>): readonly string[];
  /** URLs under which there may be something that answers about the documents of some URLs would be the richer for, and that is not at hand. */
  companionsOf?(urls: ReadonlySet<string>): readonly string[];
  references?(uri: string, position: Position, includeDeclaration: boolean): readonly Location[] | undefined;
  documentHighlight?(uri: string, position: Position): readonly DocumentHighlight[] | undefined;
  declaration?(uri: string, position: Position): readonly LocationLink[] | undefined;
  typeDefinition?(uri: string, position: Position): readonly LocationLink[] | undefined;
  documentLinks?(uri: string): Steps<readonly DocumentLink[]> | undefined;
  /** Where a link of its {@link documentLinks} leads, as a URI; `undefined` for a link of another vocabulary, or to nothing. */
  linkTarget?(link: DocumentLink): string | undefined;
  foldingRanges?(uri: string, support: FoldingSupport): Steps<readonly FoldingRange[]> | undefined;
  selectionRanges?(uri: string, positions: readonly Position[]): readonly SelectionRange[] | undefined;
  /** The name at a position and what a new one begins with, or why it may not be changed. */
  prepareRename?(uri: string, position: Position): RenamePlace | Refusal | undefined;
  /** The edits, as `documentChanges` with canonical URIs and no versions, that rename what is at a position, or why there are none. */
  rename?(uri: string, position: Position, newName: string): WorkspaceEdit | Refusal | undefined;
  /** The file whose name stands at a position, or why it may not be renamed. */
  namedFile?(uri: string, position: Position): NamedFile | Refusal | undefined;
  /** Reads and calculates, in steps, the reports that {@link inlayHints} and {@link statement} speak of. */
  prepareReports?(uri: string, settings: Settings): Steps<void>;
  /** Words to show behind values in part of a document. */
  inlayHints?(uri: string, range: Range, settings: Settings): readonly InlayHint[] | undefined;
  /** One of its {@link inlayHints} with a tooltip; `undefined` for any other. */
  resolveInlayHint?(hint: InlayHint, settings: (uri: string) => Settings): InlayHint | undefined;
  /** Lines to show above elements, without words until {@link resolveCodeLens} gives them some. */
  codeLenses?(uri: string): Steps<readonly CodeLens[]> | undefined;
  /**
   * One of its {@link codeLenses} with its words; `undefined` for any other, or where the text has changed so that it no longer fits.
   * @param showReferences the client's command that shows the references at a URI and a position, if it has one
   */
  resolveCodeLens?(lens: CodeLens, settings: (uri: string) => Settings, showReferences?: string): CodeLens | undefined;
  /** What stands inside the values of attributes, in document order; without a range in the whole document. */
  semanticTokens?(uri: string, range?: Range): Steps<readonly SemanticToken[]> | undefined;
  /** Changes at the start of a range that mend nothing, such as a deletion everywhere. */
  refactorings?(uri: string, request: CodeActionRequest): readonly CodeAction[] | undefined;
  /** One of its {@link refactorings} together with its edit; `undefined` for any other action, or where the text has changed so that it no longer fits. */
  resolveRefactoring?(action: CodeAction): CodeAction | undefined;
  /** The edits that keep references of its documents true when files are moved. */
  moveFiles?(moves: Moves): readonly FixEdit[];
  /** Beginnings of URLs that lead to moved files as before once {@link moveFiles} is done. */
  keptUrls?(moves: Moves): readonly string[];
  /** A document as the form that its readers know, in HTML. */
  preview?(uri: string): Preview | undefined;
  /** The statement in which what stands at a position is presented, with what is reported. */
  statement?(uri: string, position: Position | undefined, request: StatementRequest, settings: Settings): StatementPreview | undefined;
  /** A statement as a file of its own. */
  exportedStatement?(uri: string, request: StatementRequest, format: 'html' | 'csv', settings: Settings): ExportedStatement | undefined;
  /** Every sum of its reports as a file; `undefined` where no report is wanted. */
  exportedCalculations?(request: CalculationsRequest, settings: Settings): string | undefined;
  completion?(uri: string, position: Position, request: CompletionRequest, settings: Settings): CompletionList | undefined;
  resolveCompletion?(uri: string, item: CompletionItem, settings: Settings): CompletionItem | undefined;
  /** What the words of a query name in all of its documents, the best first. */
  workspaceSymbols?(query: string, settings: Settings): readonly WorkspaceSymbol[];
}
