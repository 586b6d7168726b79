import type { DocumentHighlight, DocumentLink, DocumentSymbol, FoldingRange, Hover, Location, LocationLink, Position, SelectionRange, WorkspaceSymbol } from 'vscode-languageserver-types';
import { declaration } from '../features/declaration';
import { definition } from '../features/definition';
import { documentHighlight } from '../features/documentHighlight';
import { documentLinks, linkTarget, pointerOfLink } from '../features/documentLinks';
import { foldingRanges, type FoldingSupport } from '../features/foldingRanges';
import { hover } from '../features/hover';
import { outline } from '../features/outline';
import { references } from '../features/references';
import { selectionRanges } from '../features/selectionRanges';
import type { Spot } from '../features/subject';
import { textOf } from '../features/text';
import { typeDefinition } from '../features/typeDefinition';
import { workspaceSymbols } from '../features/workspaceSymbols';
import { Documents, type LeftOut } from '../index/documents';
import type { Dts } from '../index/dts';
import { profileOf } from '../index/profile';
import { Taxonomies } from '../index/taxonomies';
import { diagnoseDocument, diagnoseDts, mergeDiagnoses, type Diagnosis, type Steps } from '../rules/diagnose';
import { XbrlDocument } from '../xbrl/document';
import { isXbrl } from '../xbrl/recognise';
import type { XmlDocument } from '../xml/document';
import type { Settings } from './settings';
import type { Vocabulary } from './vocabulary';

/** Schemas, linkbases and instances, read into DTSs. */
export class XbrlVocabulary implements Vocabulary {
  readonly #documents = new Documents();
  readonly #taxonomies = new Taxonomies(this.#documents);

  recognises(xml: XmlDocument): boolean {
    return isXbrl(xml);
  }

  put(uri: string, xml: XmlDocument): void {
    this.#taxonomies.put(new XbrlDocument(uri, xml, this.#taxonomies.own.get(uri)));
  }

  putForeign(uri: string, xml: XmlDocument): void {
    this.#taxonomies.putForeign(new XbrlDocument(uri, xml));
  }

  remove(uri: string): void {
    this.#taxonomies.remove(uri);
  }

  forget(url?: string): void {
    this.#taxonomies.forget(url);
  }

  setUnavailable(url: string, reason: 'missing' | LeftOut): void {
    this.#taxonomies.setUnavailable(url, reason);
  }

  chooseEntryPoints(uris: readonly string[]): void {
    this.#taxonomies.choose(uris);
  }

  get unread(): readonly string[] {
    return this.#taxonomies.unread;
  }

  get unavailable(): readonly string[] {
    return this.#taxonomies.entryPoints.flatMap((entryPoint) => {
      const { missing, leftOut } = this.#taxonomies.dts(entryPoint);
      return [...missing.keys(), ...leftOut.keys()];
    });
  }

  get documents(): readonly string[] {
    const judged = this.#taxonomies.entryPoints.flatMap((entryPoint) => {
      const dts = this.#taxonomies.dts(entryPoint);
      return [...dts.members.values()].filter((document) => this.#isJudged(document, dts)).map(({ uri }) => uri);
    });
    return [...new Set([...this.#taxonomies.own.keys(), ...judged])];
  }

  diagnose(uri: string, settings: Settings, settled: boolean): Steps<readonly Diagnosis[]> | undefined {
    const document = this.#find(uri);
    return document && this.#diagnose(document, settings, settled);
  }

  *#diagnose(document: XbrlDocument, settings: Settings, settled: boolean): Steps<readonly Diagnosis[]> {
    const dtss = this.#taxonomies.containing(document.uri);
    const own = yield* diagnoseDocument(document, dtss[0] ? profileOf(dtss[0], settings.profile) : 'xbrl', settings, () => this.#taxonomies.containing(document.uri)[0]);
    if (!settled) return own;
    const judging = dtss.filter((dts) => this.#isJudged(document, dts));
    const shared: (readonly Diagnosis[])[] = [];
    for (const dts of judging) {
      const byUri = yield* diagnoseDts(dts, settings, (member) => this.#isJudged(member, dts));
      shared.push(byUri.get(document.uri) ?? []);
    }
    return [...own, ...mergeDiagnoses(shared)].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  }

  hover(uri: string, position: Position, settings: Settings): Hover | undefined {
    const spot = this.#spot(uri, position);
    return spot && hover(spot, settings.labels);
  }

  definition(uri: string, position: Position): readonly LocationLink[] | undefined {
    const spot = this.#spot(uri, position);
    return spot && definition(spot);
  }

  outline(uri: string, settings: Settings): readonly DocumentSymbol[] | undefined {
    const document = this.#find(uri);
    const dts = document && this.#taxonomies.containing(document.uri)[0];
    return dts && outline(document, dts, settings.labels);
  }

  references(uri: string, position: Position, includeDeclaration: boolean): readonly Location[] | undefined {
    const spot = this.#spot(uri, position);
    return spot && references(spot, (urls) => this.#sharing(spot, urls), includeDeclaration);
  }

  documentHighlight(uri: string, position: Position): readonly DocumentHighlight[] | undefined {
    const spot = this.#spot(uri, position);
    return spot && documentHighlight(spot);
  }

  declaration(uri: string, position: Position): readonly LocationLink[] | undefined {
    const spot = this.#spot(uri, position);
    return spot && declaration(spot);
  }

  typeDefinition(uri: string, position: Position): readonly LocationLink[] | undefined {
    const spot = this.#spot(uri, position);
    return spot && typeDefinition(spot);
  }

  documentLinks(uri: string): readonly DocumentLink[] | undefined {
    const document = this.#find(uri);
    const dts = document && this.#taxonomies.containing(document.uri)[0];
    return dts && documentLinks(document, dts);
  }

  linkTarget(link: DocumentLink): string | undefined {
    const pointer = pointerOfLink(link);
    const document = pointer && this.#find(pointer.url);
    return document && linkTarget(document, pointer.fragment);
  }

  foldingRanges(uri: string, support: FoldingSupport): readonly FoldingRange[] | undefined {
    const document = this.#find(uri);
    return document && foldingRanges(document, support);
  }

  selectionRanges(uri: string, positions: readonly Position[]): readonly SelectionRange[] | undefined {
    const document = this.#find(uri);
    return document && selectionRanges(document.xml, positions);
  }

  workspaceSymbols(query: string, settings: Settings): readonly WorkspaceSymbol[] {
    const documents = new Map<XbrlDocument, Dts>();
    const own = new Set<XbrlDocument>();
    for (const entryPoint of this.#taxonomies.entryPoints) {
      const dts = this.#taxonomies.dts(entryPoint);
      for (const document of dts.members.values()) {
        if (!document.uri.startsWith('file:')) continue;
        if (!documents.has(document)) documents.set(document, dts);
        if (this.#isJudged(document, dts)) own.add(document);
      }
    }
    return workspaceSymbols(query, documents, (document) => own.has(document), settings.labels);
  }

  #find(uri: string): XbrlDocument | undefined {
    const document = this.#documents.find(uri);
    return document instanceof XbrlDocument ? document : undefined;
  }

  #spot(uri: string, position: Position): Spot | undefined {
    const document = this.#find(uri);
    const dts = document && this.#taxonomies.containing(document.uri)[0];
    return dts && { document, dts, offset: textOf(document.xml).offsetAt(position) };
  }

  /**
   * The documents that may name something that a spot names and that is declared at some URLs: those of every DTS that has
   * the spot or one of the URLs. What base taxonomies say among themselves is left out, unless the spot is in one.
   */
  #sharing(spot: Spot, urls: readonly string[]): ReadonlyMap<XbrlDocument, Dts> {
    const everything = !this.#isJudged(spot.document, spot.dts);
    const sharing = new Map<XbrlDocument, Dts>();
    for (const entryPoint of this.#taxonomies.entryPoints) {
      const dts = this.#taxonomies.dts(entryPoint);
      if (!dts.members.has(spot.document.uri) && !urls.some((url) => dts.members.has(url) || dts.missing.has(url) || dts.leftOut.has(url))) continue;
      for (const document of dts.members.values()) if (!sharing.has(document) && (everything || this.#isJudged(document, dts))) sharing.set(document, dts);
    }
    return sharing;
  }

  /**
   * Whether a member of a DTS is the filer's own: a document of the workspace, or one that lies below the folder of the
   * DTS's entry point.
   */
  #isJudged(document: XbrlDocument, dts: Dts): boolean {
    if (this.#taxonomies.own.has(document.uri)) return true;
    return document.uri.startsWith('file:') && document.uri.startsWith(dts.entryPoint.slice(0, dts.entryPoint.lastIndexOf('/') + 1));
  }
}
