import { RenameFile, type CodeAction, type CodeLens, type CompletionItem, type CompletionList, type Diagnostic, type DocumentHighlight, type DocumentLink, type DocumentSymbol, type FoldingRange, type Hover, type InlayHint, type Location, type LocationLink, type Position, type Range, type SelectionRange, type WorkspaceEdit, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { CalculationsRequest } from '../features/calculations/exported';
import { codeActions, resolveCodeAction, type CodeActionRequest } from '../features/codeActions';
import { documentOfItem, type CompletionRequest } from '../features/completion';
import { toDiagnostic } from '../features/diagnostics';
import type { DeliverableKind } from '../deliverable/deliverable';
import { diagnoseDeliverable } from '../deliverable/diagnose';
import { Moves, type FileMove } from '../edits/moves';
import type { FoldingSupport } from '../features/foldingRanges';
import type { RenamePlace } from '../features/rename';
import { uriOfRenamed } from '../features/rename/file';
import { toWorkspaceEdit, type Refusal } from '../features/rename/renaming';
import type { SemanticToken } from '../features/semanticTokens';
import { applyBaseline, type Baseline } from '../rules/baseline';
import type { ExportedStatement, StatementPreview, StatementRequest } from '../features/statement/preview';
import type { Preview } from '../ownership/features/preview';
import type { Diagnosis } from '../rules/diagnose';
import { finish, type Steps } from '../xml/steps';
import { canonicalUri } from '../xbrl/pointer';
import { parse } from '../xml/parse';
import type { Host } from './host';
import { OwnershipVocabulary } from './ownershipVocabulary';
import { PackageVocabulary } from './packageVocabulary';
import type { TaxonomySource } from './resolver';
import { defaultSettings, type Settings } from './settings';
import type { Completeness, ProfileInUse, TaxonomyState } from './taxonomyState';
import type { Vocabulary } from './vocabulary';
import { Workspace, type IndexProgress } from './workspace';
import { XbrlVocabulary } from './xbrlVocabulary';

/**
 * Everything the product can say of a workspace's documents, for whoever asks: an editor through the protocol, the command
 * line, a test. URIs may come in any spelling; positions are LSP's (0-based lines, UTF-16 characters). No method throws on
 * what a document contains; of a document that is not ours they know nothing.
 */
export interface LanguageService {
  /** Takes the text of a document that was opened or changed in the editor. */
  setText(uri: string, text: string): void;
  /** Forgets the text of a closed document: what is on disk counts again. */
  close(uri: string): Promise<void>;
  /** Looks again at a file that was created, changed or deleted outside the editor. */
  reread(uri: string): Promise<void>;
  /** Reads the files of the workspace and everything they lead to. Resolves to false if it was cancelled on the way. */
  index(progress?: IndexProgress): Promise<boolean>;
  /** Looks again at every file of the workspace below a folder that was deleted or renamed. */
  rereadFolder(uri: string): Promise<void>;
  /** Resolves when everything that is led to has been read or found missing. */
  settle(): Promise<void>;
  /** Reads what nothing leads to, but what hovers have more to say with: labels that publishers of base taxonomies keep apart. */
  readCompanions(): Promise<void>;
  /** Whether answers are final: the workspace is read, and so is everything it leads to. */
  readonly isSettled: boolean;
  /**
   * Looks again for documents that have been fetched into the cache, and reads them.
   * @param urls of the web, in any spelling
   */
  fetched(urls: readonly string[]): Promise<FurtherDocuments>;
  /** What was read, what was not, and why. */
  readonly status: Status;
  /** Every document that the workspace's taxonomies need: where it comes from, or why it is not here and what to do. */
  taxonomies(): readonly TaxonomyState[];
  /** The taxonomy packages and mapped folders, with the entry points they offer and what is wrong with them. */
  readonly sources: readonly TaxonomySource[];
  /** The text of a document by its URI, as when an editor opens one that is in a package or built in; `undefined` where there is none. */
  content(uri: string): Promise<string | undefined>;
  /** Changes whose rules are applied and how labels are chosen, from the next answer on. */
  configure(configuration: Configuration): void;
  /** The canonical URIs of the documents that are judged: the workspace's own, and what of the filer's they lead to. */
  readonly documents: readonly string[];
  /** What is wrong with a document, as far as it can be decided now. */
  diagnose(uri: string): readonly Diagnosis[];
  /**
   * What is wrong with the files of a deliverable, and what is missing among them; not what is wrong in them.
   * @param whole URI of its folder, with a slash at its end, or of its archive
   */
  diagnoseDeliverable(kind: DeliverableKind, whole: string, files: readonly ListedFile[]): readonly DiagnosedDocument[];
  /** The same in the protocol's form, worked out in steps; of what it was when the first was taken. */
  diagnostics(uri: string): Steps<readonly Diagnostic[]>;
  /** Another number whenever the text of a document has changed. */
  readonly revision: number;
  /** Another number whenever an editor has handed over a text. */
  readonly edition: number;
  /** Repairs of what is wrong in a range. */
  codeActions(uri: string, request: CodeActionRequest): readonly CodeAction[];
  /** One of these together with its edit; without it where the text has changed so that it no longer fits. */
  resolveCodeAction(action: CodeAction): CodeAction;
  /** What a reader wants to know of the thing at a position. */
  hover(uri: string, position: Position): Hover | undefined;
  /** Where the thing at a position is defined. */
  definition(uri: string, position: Position): readonly LocationLink[];
  /** The outline of a document, worked out in steps, here as below of what the document is when the first is taken. */
  outline(uri: string): Steps<readonly DocumentSymbol[]>;
  /** Where else the thing at a position is named, in all documents of the workspace that may. */
  references(uri: string, position: Position, includeDeclaration: boolean): readonly Location[];
  /** Where else it is named near by in the same document. */
  documentHighlight(uri: string, position: Position): readonly DocumentHighlight[];
  /** What stands for the thing at a position where it is named: of an arc's end, the locator. */
  declaration(uri: string, position: Position): readonly LocationLink[];
  /** The type of the thing at a position. */
  typeDefinition(uri: string, position: Position): readonly LocationLink[];
  /** What in a document leads to files at hand. The links have no target until {@link resolveDocumentLink} gives them one. */
  documentLinks(uri: string): Steps<readonly DocumentLink[]>;
  /** A link of {@link documentLinks} with its target; as it is if that is gone. */
  resolveDocumentLink(link: DocumentLink): DocumentLink;
  /** What can be folded in a document; `undefined` for one that is not ours, so that the editor folds it in its own way. */
  foldingRanges(uri: string, support: FoldingSupport): Steps<readonly FoldingRange[] | undefined>;
  /** What a selection at each position grows to, step by step; nothing for a document that is not ours. */
  selectionRanges(uri: string, positions: readonly Position[]): readonly SelectionRange[];
  /** The name at a position and what a new one begins with, or why it may not be changed; `undefined` where no name stands. */
  prepareRename(uri: string, position: Position): RenamePlace | Refusal | undefined;
  /** The edits, with annotations, that rename what is at a position wherever it is named, or why there are none. */
  rename(uri: string, position: Position, newName: string): WorkspaceEdit | Refusal | undefined;
  /** Reads and calculates, in steps, the reports that {@link inlayHints} and {@link statement} speak of: without that, they do it at once. */
  preparingReports(uri: string): Steps<void>;
  /** Words to show behind values in part of a document, as its settings say. */
  inlayHints(uri: string, range: Range): readonly InlayHint[];
  /** One of these with a tooltip; as it is if the text has changed so that there is none. */
  resolveInlayHint(hint: InlayHint): InlayHint;
  /** Lines to show above elements, as the document's settings say; without words until {@link resolveCodeLens} gives them some. */
  codeLenses(uri: string): Steps<readonly CodeLens[]>;
  /**
   * One of these with its words; as it is if the text has changed so that there are none.
   * @param showReferences the client's command that shows the references at a URI and a position, if it has one
   */
  resolveCodeLens(lens: CodeLens, showReferences?: string): CodeLens;
  /** What stands inside the values of attributes, in document order; without a range in the whole document. */
  semanticTokens(uri: string, range?: Range): Steps<readonly SemanticToken[]>;
  /** The edits that keep references true when files or folders get other names or places. URIs may come in any spelling. */
  moveFiles(moves: readonly FileMove[]): WorkspaceEdit;
  /** An ownership document as the form that the SEC shows, in HTML; `undefined` for any other document. */
  preview(uri: string): Preview | undefined;
  /**
   * The statement in which what stands at a position of an XBRL document is presented, with what is reported and what it sums up to, in
   * HTML; without a position, or where nothing is presented there, the one that was asked for. `undefined` where there is none.
   */
  statement(uri: string, position: Position | undefined, request: StatementRequest): StatementPreview | undefined;
  /** A statement as a file of its own. */
  exportedStatement(uri: string, request: StatementRequest, format: 'html' | 'csv'): ExportedStatement | undefined;
  /** What may be written at a position; `isIncomplete` where more typing finds more. An empty list for a document that is not ours. */
  completion(uri: string, position: Position, request: CompletionRequest): CompletionList;
  /** An item of such a list with its documentation; as it is where there is none. */
  resolveCompletion(item: CompletionItem): CompletionItem;
  /**
   * Every sum of the reports that were read as a file of its own, by the specification that the settings name.
   * @returns `undefined` where none of the reports wanted was read
   */
  exportedCalculations(request: CalculationsRequest): string | undefined;
  /** The things of the workspace that the words of a query name, the best first; only so many. */
  workspaceSymbols(query: string): readonly WorkspaceSymbol[];
}

/** A file of a deliverable as whoever listed it knows it. */
export interface ListedFile {
  readonly uri: string;
  /** Relative to the deliverable's folder, with slashes. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** What was found in a document or, of a deliverable, of a file or folder. */
export interface DiagnosedDocument {
  /** Canonical. */
  readonly uri: string;
  readonly diagnoses: readonly Diagnosis[];
}

/** What a service has read and what not. */
export interface Status {
  /** Documents that are judged. */
  readonly documents: number;
  readonly isSettled: boolean;
  /** URIs of files of the workspace that were not read for their size. */
  readonly tooLarge: readonly string[];
  /** URLs that documents lead to and that are not to be had. */
  readonly unavailable: readonly string[];
  /** How much of each DTS is at hand. */
  readonly completeness: readonly Completeness[];
  /** By whose rules the taxonomies are judged, and why. */
  readonly profiles: readonly ProfileInUse[];
}

/** What documents of the web lead to, or would be the richer for; URLs of the web. */
export interface FurtherDocuments {
  /** What they lead to and what is not to be had. */
  readonly missing: readonly string[];
  /** Where their publisher may keep labels and definitions of theirs, to which nothing leads, and which are not at hand. */
  readonly companions: readonly string[];
}

/** The choices of the user, which may differ from folder to folder. */
export interface Configuration {
  readonly settings: Settings;
  /** By the canonical URI of a workspace folder; the innermost folder around a document counts. */
  readonly folders?: ReadonlyMap<string, Settings>;
  /** URIs of the documents from which DTSs start, before those that are found. */
  readonly entryPoints?: readonly string[];
  /** Findings that somebody has accepted. */
  readonly baselines?: readonly Baseline[];
}

/**
 * Starts a service.
 * @param host what it may ask of the world
 * @param rulePage the address of a rule's page by the rule's id
 */
export function createLanguageService(host: Host, rulePage: (id: string) => string): LanguageService {
  const vocabularies: readonly Vocabulary[] = [new XbrlVocabulary(), new OwnershipVocabulary(), new PackageVocabulary()];
  const stores = vocabularies.map(({ store }) => store);
  const workspace = new Workspace(host, stores);
  let configuration: Configuration = { settings: defaultSettings };

  /** The answer of the vocabulary that knows the document. */
  const ask = <Answer>(uri: string, question: (vocabulary: Vocabulary, uri: string) => Answer | undefined): Answer | undefined => {
    workspace.parseOpen();
    const canonical = canonicalUri(uri);
    for (const vocabulary of vocabularies) {
      const answer = question(vocabulary, canonical);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
  /** The same, in the steps in which the vocabulary works it out. */
  const askInSteps = function* <Answer>(uri: string, question: (vocabulary: Vocabulary, uri: string) => Steps<Answer> | undefined): Steps<Answer | undefined> {
    const steps = ask(uri, question);
    return steps && (yield* steps);
  };
  const settingsOf = (uri: string): Settings => {
    let innermost = '';
    for (const folder of configuration.folders?.keys() ?? []) if (folder.length > innermost.length && (uri === folder || uri.startsWith(`${folder}/`))) innermost = folder;
    return configuration.folders?.get(innermost) ?? configuration.settings;
  };
  const withAccepted = (uri: string, found: readonly Diagnosis[]) => (configuration.baselines ?? []).reduce((diagnoses, baseline) => applyBaseline(uri, diagnoses, baseline), found);
  const diagnosing = (uri: string): Steps<readonly Diagnosis[]> => {
    const steps = ask(uri, (vocabulary, canonical) => vocabulary.diagnose(canonical, settingsOf(canonical), workspace.isSettled));
    return (function* () {
      return withAccepted(canonicalUri(uri), steps ? yield* steps : []);
    })();
  };
  const diagnose = (uri: string): readonly Diagnosis[] => finish(diagnosing(uri));
  /** What is not read yet could not be changed. */
  const refuseUnsettled = (): Refusal | undefined => (workspace.isSettled ? undefined : { refusal: 'The workspace is still being read, so uses of the name may be missed. Try again in a moment.' });
  const documents = () => {
    workspace.parseOpen();
    return stores.flatMap((store) => store.documents);
  };
  const moveFiles = (files: readonly FileMove[]): WorkspaceEdit => {
    workspace.parseOpen();
    const canonical = files.map(({ oldUri, newUri }) => ({ oldUri: canonicalUri(oldUri).replace(/\/$/, ''), newUri: canonicalUri(newUri).replace(/\/$/, '') }));
    const kept = vocabularies.flatMap((vocabulary) => vocabulary.keptUrls?.(new Moves(canonical)) ?? []);
    const edits = vocabularies.flatMap((vocabulary) => vocabulary.moveFiles?.(new Moves(canonical, kept)) ?? []);
    return toWorkspaceEdit([{ annotation: { label: 'References to renamed files' }, edits }]);
  };
  /** The file named at a position under another name: first what leads to it is changed, then the file is renamed. */
  const renameFile = (uri: string, position: Position, newName: string): WorkspaceEdit | Refusal | undefined => {
    const named = ask(uri, (vocabulary, canonical) => vocabulary.namedFile?.(canonical, position));
    if (!named || 'refusal' in named) return named;
    const newUri = uriOfRenamed(named.uri, newName.trim());
    if (typeof newUri !== 'string') return newUri;
    if (newUri === named.uri) return { documentChanges: [] };
    if (documents().includes(newUri)) return { refusal: `There is a file ${newName.trim()} already.` };
    const edit = moveFiles([{ oldUri: named.uri, newUri }]);
    return { ...edit, documentChanges: [...edit.documentChanges!, RenameFile.create(named.uri, newUri, { overwrite: false })] };
  };

  return Object.freeze<LanguageService>({
    setText: (uri, text) => workspace.setText(canonicalUri(uri), text),
    close: (uri) => workspace.close(canonicalUri(uri)),
    reread: (uri) => workspace.reread(canonicalUri(uri)),
    index: (progress = { isCancelled: () => false, report: () => undefined }) => workspace.index(progress),
    rereadFolder: async (uri) => {
      const folder = canonicalUri(uri);
      const archives = (host.resolver?.sources ?? []).map(({ location }) => location).filter((location) => location.startsWith(`${folder}/`));
      for (const file of [...workspace.below(folder), ...archives]) await workspace.reread(file);
    },
    settle: () => workspace.settle(),
    readCompanions: () => workspace.readCompanions(),
    fetched: async (urls) => {
      const wanted = new Set(urls.map(canonicalUri));
      await workspace.lookAgain(wanted);
      const missing = [...new Set(stores.flatMap((store) => store.missingFrom?.(wanted) ?? []))].filter((url) => /^https?:/.test(url));
      return { missing, companions: stores.flatMap((store) => store.companionsOf?.(wanted) ?? []) };
    },
    get isSettled() {
      return workspace.isSettled;
    },
    get status() {
      const unavailable = [...new Set(stores.flatMap((store) => store.unavailable))];
      return { documents: documents().length, isSettled: workspace.isSettled, tooLarge: workspace.tooLarge, unavailable, completeness: stores.flatMap((store) => store.completeness ?? []), profiles: vocabularies.flatMap((vocabulary) => vocabulary.profiles?.(settingsOf) ?? []) };
    },
    taxonomies: () => {
      workspace.parseOpen();
      return stores.flatMap((store) => store.taxonomies ?? []);
    },
    get sources() {
      return host.resolver?.sources ?? [];
    },
    content: (uri) => workspace.content(canonicalUri(uri)),
    configure: (changed) => {
      configuration = changed;
      for (const store of stores) store.judgeBaseTaxonomies?.(changed.settings.judgesBaseTaxonomies);
      for (const store of stores) store.chooseEntryPoints((changed.entryPoints ?? []).map(canonicalUri));
    },
    get documents() {
      return documents();
    },
    diagnose,
    diagnoseDeliverable: (kind, whole, files) => {
      const documentAt = (uri: string) => ask(uri, ({ store }, canonical) => store.document(canonical)) ?? { uri: canonicalUri(uri), xml: parse('') };
      const deliverable = { whole: { uri: canonicalUri(whole), xml: parse('') }, files: files.map(({ uri, path, size }) => ({ path, size, document: documentAt(uri) })) };
      const found = diagnoseDeliverable(kind, deliverable, configuration.settings);
      return [...found].map(([uri, diagnoses]) => ({ uri, diagnoses: withAccepted(uri, diagnoses) }));
    },
    diagnostics: (uri) => {
      const steps = diagnosing(uri);
      return (function* () {
        return (yield* steps).map((diagnosis) => toDiagnostic(diagnosis, rulePage));
      })();
    },
    get revision() {
      return workspace.revision;
    },
    get edition() {
      return workspace.edition;
    },
    codeActions(uri, request) {
      const repairs = codeActions(uri, diagnose(uri), request);
      const refactorings = workspace.isSettled ? (ask(uri, (vocabulary, canonical) => vocabulary.refactorings?.(canonical, request)) ?? []) : [];
      // What repairs a finding is not offered a second time as a change where nothing is wrong.
      const others = refactorings.filter(({ title }) => !repairs.some((repair) => repair.title === title));
      return [...repairs, ...others, ...(request.canFetch ? (ask(uri, (vocabulary, canonical) => vocabulary.fetchActions?.(canonical, request)) ?? []) : [])];
    },
    resolveCodeAction: (action) => {
      workspace.parseOpen();
      return vocabularies.map((vocabulary) => vocabulary.resolveRefactoring?.(action)).find((found) => found !== undefined) ?? resolveCodeAction(action, diagnose);
    },
    hover: (uri, position) => ask(uri, (vocabulary, canonical) => vocabulary.hover(canonical, position, settingsOf(canonical))),
    definition: (uri, position) => ask(uri, (vocabulary, canonical) => vocabulary.definition(canonical, position)) ?? [],
    *outline(uri) {
      return (yield* askInSteps(uri, (vocabulary, canonical) => vocabulary.outline(canonical, settingsOf(canonical)))) ?? [];
    },
    references: (uri, position, includeDeclaration) => ask(uri, (vocabulary, canonical) => vocabulary.references?.(canonical, position, includeDeclaration)) ?? [],
    documentHighlight: (uri, position) => ask(uri, (vocabulary, canonical) => vocabulary.documentHighlight?.(canonical, position)) ?? [],
    declaration: (uri, position) => ask(uri, (vocabulary, canonical) => vocabulary.declaration?.(canonical, position)) ?? [],
    typeDefinition: (uri, position) => ask(uri, (vocabulary, canonical) => vocabulary.typeDefinition?.(canonical, position)) ?? [],
    *documentLinks(uri) {
      return (yield* askInSteps(uri, (vocabulary, canonical) => vocabulary.documentLinks?.(canonical))) ?? [];
    },
    resolveDocumentLink: (link) => {
      workspace.parseOpen();
      const target = vocabularies.map((vocabulary) => vocabulary.linkTarget?.(link)).find((found) => found !== undefined);
      return target === undefined ? link : { ...link, target };
    },
    foldingRanges: (uri, support) => askInSteps(uri, (vocabulary, canonical) => vocabulary.foldingRanges?.(canonical, support)),
    selectionRanges: (uri, positions) => ask(uri, (vocabulary, canonical) => vocabulary.selectionRanges?.(canonical, positions)) ?? [],
    prepareRename: (uri, position) => {
      const place = refuseUnsettled() ?? ask(uri, (vocabulary, canonical) => vocabulary.prepareRename?.(canonical, position) ?? vocabulary.namedFile?.(canonical, position));
      return place && 'place' in place ? place.place : place;
    },
    rename: (uri, position, newName) => refuseUnsettled() ?? ask(uri, (vocabulary, canonical) => vocabulary.rename?.(canonical, position, newName)) ?? renameFile(uri, position, newName),
    *preparingReports(uri) {
      yield* askInSteps(uri, (vocabulary, canonical) => vocabulary.prepareReports?.(canonical, settingsOf(canonical)));
    },
    inlayHints: (uri, range) => ask(uri, (vocabulary, canonical) => vocabulary.inlayHints?.(canonical, range, settingsOf(canonical))) ?? [],
    resolveInlayHint: (hint) => {
      workspace.parseOpen();
      return vocabularies.map((vocabulary) => vocabulary.resolveInlayHint?.(hint, settingsOf)).find((found) => found !== undefined) ?? hint;
    },
    *codeLenses(uri) {
      if (!settingsOf(canonicalUri(uri)).codeLens) return [];
      return (yield* askInSteps(uri, (vocabulary, canonical) => vocabulary.codeLenses?.(canonical))) ?? [];
    },
    resolveCodeLens: (lens, showReferences) => {
      workspace.parseOpen();
      return vocabularies.map((vocabulary) => vocabulary.resolveCodeLens?.(lens, settingsOf, showReferences)).find((found) => found !== undefined) ?? lens;
    },
    *semanticTokens(uri, range) {
      return (yield* askInSteps(uri, (vocabulary, canonical) => vocabulary.semanticTokens?.(canonical, range))) ?? [];
    },
    moveFiles,
    preview: (uri) => ask(uri, (vocabulary, canonical) => vocabulary.preview?.(canonical)),
    statement: (uri, position, request) => ask(uri, (vocabulary, canonical) => vocabulary.statement?.(canonical, position, request, settingsOf(canonical))),
    exportedStatement: (uri, request, format) => ask(uri, (vocabulary, canonical) => vocabulary.exportedStatement?.(canonical, request, format, settingsOf(canonical))),
    completion: (uri, position, request) => ask(uri, (vocabulary, canonical) => vocabulary.completion?.(canonical, position, request, settingsOf(canonical))) ?? { isIncomplete: false, items: [] },
    resolveCompletion: (item) => {
      const uri = documentOfItem(item);
      return (uri === undefined ? undefined : ask(uri, (vocabulary, canonical) => vocabulary.resolveCompletion?.(canonical, item, settingsOf(canonical)))) ?? item;
    },
    exportedCalculations: ({ format, reports }) => {
      workspace.parseOpen();
      const request = { format, reports: reports?.map(canonicalUri) };
      return vocabularies.map((vocabulary) => vocabulary.exportedCalculations?.(request, configuration.settings)).find((file) => file !== undefined);
    },
    workspaceSymbols: (query) => {
      workspace.parseOpen();
      return vocabularies.flatMap((vocabulary) => vocabulary.workspaceSymbols?.(query, configuration.settings) ?? []);
    },
  });
}
