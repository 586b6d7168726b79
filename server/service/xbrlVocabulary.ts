import { prepareBindings } from '../calculation/calculate';
import { readReportOfDts } from '../calculation/reportOfDts';
import type { CodeAction, CodeLens, CompletionItem, CompletionList, DocumentHighlight, DocumentLink, DocumentSymbol, FoldingRange, Hover, InlayHint, Location, LocationLink, MarkupContent, Position, Range, SelectionRange, WorkspaceEdit, WorkspaceSymbol } from 'vscode-languageserver-types';
import type { FixEdit } from '../edits/edit';
import type { Moves } from '../edits/moves';
import { exportedCalculations, type CalculationsRequest } from '../features/calculations/exported';
import { codeLenses, placeOfLens, resolveCodeLens } from '../features/codeLenses';
import { completion, resolveItem, type CompletionRequest } from '../features/completion';
import { declaration } from '../features/declaration';
import { definition } from '../features/definition';
import { deleteConcept, deletionKind, deletionOf } from '../features/deleteConcept';
import { documentHighlight } from '../features/documentHighlight';
import { documentLinks, linkTarget, pointerOfLink } from '../features/documentLinks';
import type { CodeActionRequest } from '../features/codeActions';
import { fetchActions } from '../features/fetchActions';
import { fileRename } from '../features/fileRename';
import { foldingRanges, type FoldingSupport } from '../features/foldingRanges';
import { hover } from '../features/hover';
import { factsHover } from '../features/hover/facts';
import { explainedBy, inlayHints } from '../features/inlayHints';
import { outline } from '../features/outline';
import { references } from '../features/references';
import { rewriteKind, rewriteOf, rewrites } from '../features/rewrites';
import { prepareRename, rename, type RenamePlace } from '../features/rename';
import { namedFileAt, type NamedFile } from '../features/rename/file';
import type { Refusal, Surroundings } from '../features/rename/renaming';
import { selectionRanges } from '../features/selectionRanges';
import { semanticTokens, type SemanticToken } from '../features/semanticTokens';
import type { Spot } from '../features/subject';
import { exportedStatement, statementPreview, type ExportedStatement, type StatementPreview, type StatementRequest, type StatementSpot } from '../features/statement/preview';
import { sumMarks } from '../features/sumMarks';
import { textOf, toOffsets } from '../features/text';
import { typeDefinition } from '../features/typeDefinition';
import { workspaceSymbols } from '../features/workspaceSymbols';
import { choiceOfProfile, profileOf } from '../index/choiceOfProfile';
import { companionLabels } from '../index/companions';
import type { Dts } from '../index/dts';
import { extractedFrom, withoutExtracts } from '../index/extractedInstance';
import { groupBy } from '../index/groupBy';
import { diagnoseDocument, diagnoseDts, isOfAbsence, isOfRootCause, mergeDiagnoses, type Diagnosis } from '../rules/diagnose';
import type { Steps } from '../xml/steps';
import type { XbrlDocument } from '../xbrl/document';
import type { Settings } from './settings';
import { publishedDocuments } from './sharing';
import type { ProfileInUse } from './taxonomyState';
import type { Vocabulary } from './vocabulary';
import { XbrlDocuments } from './xbrlDocuments';

/** Schemas, linkbases and instances, read into DTSs. */
export class XbrlVocabulary implements Vocabulary {
  readonly store = new XbrlDocuments();

  diagnose(uri: string, settings: Settings, settled: boolean): Steps<readonly Diagnosis[]> | undefined {
    const document = this.store.document(uri);
    return document && this.#diagnose(document, settings, settled);
  }

  *#diagnose(document: XbrlDocument, settings: Settings, settled: boolean): Steps<readonly Diagnosis[]> {
    if (this.store.origins.isSpared(document.uri)) return [];
    const dtss = this.store.dtsStore.containing(document.uri);
    const own = yield* diagnoseDocument(document, dtss[0] ? profileOf(dtss[0], settings.profile) : 'xbrl', settings, () => this.store.dtsStore.containing(document.uri)[0]);
    if (!settled || own.some(isOfRootCause)) return own;
    const judging = withoutExtracts(dtss).filter((dts) => this.store.isJudged(document, dts));
    const inline = this.#extractedFrom(document);
    const judgedBy = inline ? withoutSums(settings) : settings;
    const shared: (readonly Diagnosis[])[] = [];
    for (const dts of judging) {
      const byUri = yield* diagnoseDts(dts, judgedBy, (member) => this.store.isJudged(member, dts) && this.store.dtsStore.isLookedAtIn(member.uri, dts));
      const found = byUri.get(document.uri) ?? [];
      // A linkbase that nothing leads to says nothing of what it leads to, but that something is not absent.
      shared.push(judging.length > 1 && dts.entryPoint !== document.uri && dts.isLedByLinkbase ? found.filter(isOfAbsence) : found);
    }
    const all = [...own, ...mergeDiagnoses(shared, !this.store.dtsStore.isInMore(document.uri))];
    const told = new Set(inline ? (yield* this.#diagnose(inline, settings, settled)).map(wordingOf) : []);
    return all.filter((diagnosis) => !told.has(wordingOf(diagnosis))).sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  }

  /** The Inline XBRL document of the workspace that an instance is EDGAR's extract of: the instance says nothing that this does not say. */
  #extractedFrom({ uri }: XbrlDocument): XbrlDocument | undefined {
    const inline = extractedFrom(uri);
    const document = inline === undefined ? undefined : this.store.dtsStore.own.get(inline);
    return document?.kind === 'instance' && document.isReadWhole ? document : undefined;
  }

  profiles(settings: (uri: string) => Settings): readonly ProfileInUse[] {
    const judged = withoutExtracts(this.store.dtss).filter(({ entryPoint }) => !this.store.origins.isSpared(entryPoint));
    const choices = judged.map((dts) => ({ entryPoint: dts.entryPoint, choice: choiceOfProfile(dts, settings(dts.entryPoint).profile) }));
    const groups = groupBy(choices, ({ choice: { profile, because } }) => `${profile} ${because}`);
    return [...groups.values()].map((group) => ({ ...group[0]!.choice, entryPoints: group.map(({ entryPoint }) => entryPoint) }));
  }

  hover(uri: string, position: Position, settings: Settings): Hover | undefined {
    const spot = this.store.spot(uri, position);
    return spot && hover(spot, settings.labels, (concept) => companionLabels(concept, this.store.dtsStore, this.store.known), (concept) => factsHover(withoutExtracts(this.store.dtsStore.containing(spot.document.uri)), concept, settings.labels));
  }

  definition(uri: string, position: Position): readonly LocationLink[] | undefined {
    const spot = this.store.spot(uri, position);
    return spot && definition(spot);
  }

  outline(uri: string, settings: Settings): Steps<readonly DocumentSymbol[]> | undefined {
    const document = this.store.document(uri);
    const dts = document && this.store.dtsStore.containing(document.uri)[0];
    return dts && outline(document, dts, settings.labels);
  }

  references(uri: string, position: Position, includeDeclaration: boolean): readonly Location[] | undefined {
    const spot = this.store.spot(uri, position);
    return spot && references(spot, (urls) => this.store.sharing(spot, urls), includeDeclaration);
  }

  documentHighlight(uri: string, position: Position): readonly DocumentHighlight[] | undefined {
    const spot = this.store.spot(uri, position);
    return spot && documentHighlight(spot);
  }

  declaration(uri: string, position: Position): readonly LocationLink[] | undefined {
    const spot = this.store.spot(uri, position);
    return spot && declaration(spot);
  }

  typeDefinition(uri: string, position: Position): readonly LocationLink[] | undefined {
    const spot = this.store.spot(uri, position);
    return spot && typeDefinition(spot);
  }

  documentLinks(uri: string): Steps<readonly DocumentLink[]> | undefined {
    const document = this.store.document(uri);
    const dts = document && this.store.dtsStore.containing(document.uri)[0];
    return dts && documentLinks(document, dts);
  }

  linkTarget(link: DocumentLink): string | undefined {
    const pointer = pointerOfLink(link);
    const document = pointer && this.store.document(pointer.url);
    return document && linkTarget(document, pointer.fragment);
  }

  foldingRanges(uri: string, support: FoldingSupport): Steps<readonly FoldingRange[]> | undefined {
    const document = this.store.document(uri);
    return document && foldingRanges(document, support);
  }

  selectionRanges(uri: string, positions: readonly Position[]): readonly SelectionRange[] | undefined {
    const document = this.store.document(uri);
    return document && selectionRanges(document.xml, positions);
  }

  prepareRename(uri: string, position: Position): RenamePlace | Refusal | undefined {
    const spot = this.store.spot(uri, position);
    return spot && prepareRename(spot, this.#surroundings(spot));
  }

  rename(uri: string, position: Position, newName: string): WorkspaceEdit | Refusal | undefined {
    const spot = this.store.spot(uri, position);
    return spot && rename(spot, newName, this.#surroundings(spot));
  }

  namedFile(uri: string, position: Position): NamedFile | Refusal | undefined {
    const spot = this.store.spot(uri, position);
    return spot && namedFileAt(spot, this.#surroundings(spot));
  }

  completion(uri: string, position: Position, request: CompletionRequest, settings: Settings): CompletionList | undefined {
    const spot = this.store.spot(uri, position);
    if (!spot) return undefined;
    const isOwn = (document: XbrlDocument) => !this.store.origins.has(document.uri) && this.store.isJudged(document, spot.dts);
    return completion({ ...spot, files: [...this.store.dtsStore.own.values()], isOwn, choice: settings.labels }, request);
  }

  resolveCompletion(uri: string, item: CompletionItem, settings: Settings): CompletionItem | undefined {
    const [dts] = this.store.dtsStore.containing(uri);
    return dts && resolveItem(item, dts, settings.labels);
  }

  workspaceSymbols(query: string, settings: Settings): readonly WorkspaceSymbol[] {
    const { documents, own } = publishedDocuments(this.store.dtss, (document, dts) => this.store.isJudged(document, dts));
    return workspaceSymbols(query, documents, (document) => own.has(document), settings.labels);
  }

  fetchActions(uri: string, request: CodeActionRequest): readonly CodeAction[] | undefined {
    const document = this.store.document(uri);
    return document && this.store.dtsStore.containing(document.uri).slice(0, 1).flatMap((dts) => fetchActions(document, dts, request));
  }

  *prepareReports(uri: string, settings: Settings): Steps<void> {
    for (const dts of this.store.dtsStore.containing(uri)) {
      yield* readReportOfDts(dts);
      yield* prepareBindings(dts, settings.calculations);
    }
  }

  inlayHints(uri: string, range: Range, settings: Settings): readonly InlayHint[] | undefined {
    const spot = this.store.spot(uri, range.start);
    const marks = () => sumMarks(spot!.document, withoutExtracts(this.store.dtsStore.containing(spot!.document.uri)), settings.calculations);
    return spot && inlayHints(uri, spot.document, spot.dts, toOffsets(spot.document.xml, range), settings.inlayHints, settings.labels, marks);
  }

  resolveInlayHint(hint: InlayHint, settings: (uri: string) => Settings): InlayHint | undefined {
    const place = explainedBy(hint);
    const spot = place && this.store.spot(place.uri, place.position);
    const explanation = spot && hover(spot, settings(place.uri).labels);
    return explanation && { ...hint, tooltip: explanation.contents as MarkupContent };
  }

  statement(uri: string, position: Position | undefined, request: StatementRequest, settings: Settings): StatementPreview | undefined {
    const spot = this.#statementSpot(uri, position);
    return spot && statementPreview(spot, request, settings);
  }

  exportedStatement(uri: string, request: StatementRequest, format: 'html' | 'csv', settings: Settings): ExportedStatement | undefined {
    const spot = this.#statementSpot(uri, undefined);
    return spot && exportedStatement(spot, request, settings, format);
  }

  exportedCalculations(request: CalculationsRequest, { calculations, labels }: Settings): string | undefined {
    return calculations === 'off' ? undefined : exportedCalculations(request.reports ? this.store.dtss : withoutExtracts(this.store.dtss), request, calculations, labels);
  }

  codeLenses(uri: string): Steps<readonly CodeLens[]> | undefined {
    const document = this.store.document(uri);
    return document && codeLenses(uri, document);
  }

  resolveCodeLens(lens: CodeLens, settings: (uri: string) => Settings, showReferences?: string): CodeLens | undefined {
    const place = placeOfLens(lens);
    const spot = place && this.store.spot(place.uri, place.position);
    return spot && resolveCodeLens(lens, spot.document, spot.dts, spot.offset, settings(place.uri).labels, showReferences);
  }

  semanticTokens(uri: string, range?: Range): Steps<readonly SemanticToken[]> | undefined {
    const document = this.store.document(uri);
    return document && semanticTokens(document, range && toOffsets(document.xml, range));
  }

  refactorings(uri: string, request: CodeActionRequest): readonly CodeAction[] | undefined {
    const wants = (offered: string) => !request.only || request.only.some((kind) => kind === '' || `${offered}.`.startsWith(`${kind}.`));
    const position = request.range.start;
    const spot = this.store.spot(uri, position);
    if (!spot) return undefined;
    const surroundings = this.#surroundings(spot);
    const deletion = wants(deletionKind) ? deleteConcept(spot, surroundings, { uri, position }, request.resolvesEdits) : undefined;
    return [...(wants(rewriteKind) ? rewrites(spot, surroundings, { uri, position }, request.resolvesEdits) : []), ...(deletion ? [deletion] : [])];
  }

  resolveRefactoring(action: CodeAction): CodeAction | undefined {
    const place = deletionOf(action) ?? rewriteOf(action);
    const spot = place && this.store.spot(place.uri, place.position);
    if (!spot) return undefined;
    const surroundings = this.#surroundings(spot);
    const offered = action.kind === deletionKind ? [deleteConcept(spot, surroundings, place, false) ?? []].flat() : rewrites(spot, surroundings, place, false);
    const again = offered.find(({ title }) => title === action.title);
    return again?.edit && { ...action, edit: again.edit };
  }

  moveFiles(moves: Moves): readonly FixEdit[] {
    const own = new Map<XbrlDocument, Dts>();
    for (const entryPoint of this.store.dtsStore.entryPoints) {
      const dts = this.store.dtsStore.dts(entryPoint);
      for (const document of dts.members.values()) if (!own.has(document) && this.store.isJudged(document, dts)) own.set(document, dts);
    }
    return fileRename(own, moves);
  }

  #statementSpot(uri: string, position: Position | undefined): StatementSpot | undefined {
    const document = this.store.document(uri);
    const offset = position && document ? textOf(document.xml).offsetAt(position) : undefined;
    return document && { document, dtss: this.store.dtsStore.containing(document.uri), offset, isOwn: (other) => this.store.isOwn(other) };
  }

  #surroundings(spot: Spot): Surroundings {
    return { sharing: (urls) => this.store.sharing(spot, urls), isOwn: (document) => this.store.isOwn(document) };
  }
}

/** A diagnosis without its place: two that are the same say the same. */
function wordingOf({ rule, message }: Diagnosis): string {
  return `${rule.id} ${message}`;
}

const settingsWithoutSums = new WeakMap<Settings, Settings>();

/** The same settings, but that no sums are calculated: one object for each, as what was worked out is kept by them. */
function withoutSums(settings: Settings): Settings {
  const known = settingsWithoutSums.get(settings) ?? { ...settings, calculations: 'off' };
  settingsWithoutSums.set(settings, known);
  return known;
}
