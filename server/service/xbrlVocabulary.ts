import type { DocumentSymbol, Hover, LocationLink, Position } from 'vscode-languageserver-types';
import { definition } from '../features/definition';
import { hover } from '../features/hover';
import { outline } from '../features/outline';
import type { Spot } from '../features/subject';
import { textOf } from '../features/text';
import { Documents, type LeftOut } from '../index/documents';
import type { Dts } from '../index/dts';
import { profileOf } from '../index/profile';
import { Taxonomies } from '../index/taxonomies';
import { diagnoseDocument, diagnoseDts, mergeDiagnoses, type Diagnosis } from '../rules/diagnose';
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
    this.#taxonomies.put(new XbrlDocument(uri, xml));
  }

  putForeign(uri: string, xml: XmlDocument): void {
    this.#taxonomies.putForeign(new XbrlDocument(uri, xml));
  }

  remove(uri: string): void {
    this.#taxonomies.remove(uri);
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

  diagnose(uri: string, settings: Settings, settled: boolean): readonly Diagnosis[] | undefined {
    const document = this.#find(uri);
    if (!document) return undefined;
    const dtss = this.#taxonomies.containing(document.uri);
    const own = diagnoseDocument(document, dtss[0] ? profileOf(dtss[0], settings.profile) : 'xbrl', settings);
    if (!settled) return own;
    const judging = dtss.filter((dts) => this.#isJudged(document, dts));
    const shared = judging.map((dts) => diagnoseDts(dts, settings, (member) => this.#isJudged(member, dts)).get(document.uri) ?? []);
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
   * Whether a member of a DTS is the filer's own: a document of the workspace, or one that lies below the folder of the
   * DTS's entry point.
   */
  #isJudged(document: XbrlDocument, dts: Dts): boolean {
    if (this.#taxonomies.own.has(document.uri)) return true;
    return document.uri.startsWith('file:') && document.uri.startsWith(dts.entryPoint.slice(0, dts.entryPoint.lastIndexOf('/') + 1));
  }
}
