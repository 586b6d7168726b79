import type { CodeAction, CodeLens, CompletionItem, CompletionList, DocumentHighlight, DocumentLink, DocumentSymbol, FoldingRange, Hover, InlayHint, Location, LocationLink, Position, Range, SelectionRange, WorkspaceEdit, WorkspaceSymbol } from 'vscode-languageserver-types';
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
import type { DocumentStore } from './documentStore';
import type { Settings } from './settings';
import type { ProfileInUse } from './taxonomyState';

/**
 * A kind of document the product understands, with its own tables, rules and features on the common XML layer. XBRL is one.
 * URIs are canonical throughout.
 *
 * Invariant: what is registered here assumes nothing of XBRL; a vocabulary need not know what a DTS is.
 */
export interface Vocabulary {
  /** Its documents, apart from what is answered about them: all that the workspace sees of it. */
  readonly store: DocumentStore;

  /**
   * @param settled false while something the document leads to may still be on its way: then nothing is said that depends on it
   * @returns `undefined` for a document that is not of this vocabulary, here as in every feature below
   */
  diagnose(uri: string, settings: Settings, settled: boolean): Steps<readonly Diagnosis[]> | undefined;
  hover(uri: string, position: Position, settings: Settings): Hover | undefined;
  definition(uri: string, position: Position): readonly LocationLink[] | undefined;
  outline(uri: string, settings: Settings): Steps<readonly DocumentSymbol[]> | undefined;

  // A vocabulary need not have any of the following.
  /** By whose rules its taxonomies are judged. */
  profiles?(settings: (uri: string) => Settings): readonly ProfileInUse[];
  /** What to offer at a reference to something of the web that is not to be had, where the client can fetch. */
  fetchActions?(uri: string, request: CodeActionRequest): readonly CodeAction[] | undefined;
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
