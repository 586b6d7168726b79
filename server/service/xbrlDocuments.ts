import type { Position } from 'vscode-languageserver-types';
import type { Spot } from '../features/subject';
import { textOf } from '../features/text';
import { missingCompanions, unreadCompanions } from '../index/companions';
import { Documents, isStandardDocument, type LeftOut } from '../index/documents';
import type { Dts } from '../index/dts';
import { prepareLinkRows } from '../index/linkRows';
import { Taxonomies } from '../index/taxonomies';
import type { Steps } from '../xml/steps';
import { standardUrls } from '../standards/resolve';
import { decodeContent } from '../xbrl/binaryDecode';
import { encodeContent } from '../xbrl/binaryEncode';
import { readContent, XbrlDocument } from '../xbrl/document';
import { canonicalUri } from '../xbrl/pointer';
import { isXbrl } from '../xbrl/recognise';
import type { XmlDocument } from '../xml/document';
import type { DocumentStore } from './documentStore';
import { Origins } from './origins';
import type { Origin } from './resolver';
import { sharingDocuments } from './sharing';
import type { Completeness, TaxonomyState } from './taxonomyState';
import { completenessOf, taxonomyStates } from './xbrlTaxonomies';

/** Schemas, linkbases and instances as they are at hand: which are read into which DTSs, and which of them are the filer's own. */
export class XbrlDocuments implements DocumentStore {
  readonly known = new Documents();
  readonly dtsStore = new Taxonomies(this.known);
  readonly origins = new Origins();
  readonly builtIn = standardUrls().map(canonicalUri);

  recognises(xml: XmlDocument): boolean {
    return isXbrl(xml);
  }

  put(uri: string, xml: XmlDocument, origin?: Origin): void {
    this.origins.note(uri, origin);
    this.dtsStore.put(new XbrlDocument(uri, xml, this.dtsStore.own.get(uri), origin?.base));
  }

  putForeign(uri: string, xml: XmlDocument, origin?: Origin): void {
    this.origins.note(uri, origin);
    this.dtsStore.putForeign(new XbrlDocument(uri, xml, undefined, origin?.base));
  }

  *prepare(xml: XmlDocument): Steps<void> {
    yield* prepareLinkRows(yield* readContent(xml));
  }

  *compact(xml: XmlDocument): Steps<Uint8Array | undefined> {
    return yield* encodeContent(yield* readContent(xml));
  }

  *restore(location: string, bytes: Uint8Array, readXml: () => XmlDocument, origin: Origin): Steps<(() => void) | undefined> {
    const content = decodeContent(bytes);
    if (!content) return undefined;
    yield;
    return () => {
      this.origins.note(location, origin);
      this.dtsStore.putForeign(new XbrlDocument(location, { content, readXml }, undefined, origin.base));
    };
  }

  remove(uri: string): void {
    this.dtsStore.remove(uri);
  }

  forget(url?: string): void {
    this.dtsStore.forget(url);
  }

  setUnavailable(url: string, reason: 'missing' | LeftOut): void {
    this.dtsStore.setUnavailable(url, reason);
  }

  chooseEntryPoints(uris: readonly string[]): void {
    this.dtsStore.choose(uris);
  }

  knows(url: string): boolean {
    return this.known.find(url) !== undefined;
  }

  alias(url: string, location: string): void {
    // Nothing leads to a built-in document that does not lead there anyway.
    if (!isStandardDocument(location)) this.dtsStore.alias(url, location);
  }

  judgeBaseTaxonomies(judge: boolean): void {
    this.origins.judgesBaseTaxonomies = judge;
  }

  get taxonomies(): readonly TaxonomyState[] {
    return taxonomyStates(this.dtsStore, (uri) => this.origins.of(uri), (url) => this.known.find(url));
  }

  get completeness(): readonly Completeness[] {
    return this.dtss.map(completenessOf);
  }

  get companions(): readonly string[] {
    return unreadCompanions(this.dtsStore, this.known);
  }

  get unread(): readonly string[] {
    return this.dtsStore.unread;
  }

  get unavailable(): readonly string[] {
    return this.dtss.flatMap(({ missing, leftOut }) => [...missing.keys(), ...leftOut.keys()]);
  }

  get documents(): readonly string[] {
    const judged = this.dtss.flatMap((dts) => [...dts.members.values()].filter((document) => this.isJudged(document, dts)).map(({ uri }) => uri));
    return [...new Set([...[...this.dtsStore.own.keys()].filter((uri) => !this.origins.isSpared(uri)), ...judged])];
  }

  document(uri: string): XbrlDocument | undefined {
    const document = this.known.find(uri);
    return document instanceof XbrlDocument ? document : undefined;
  }

  missingFrom(urls: ReadonlySet<string>): readonly string[] {
    const missing = this.dtss.flatMap((dts) => [...dts.missing]);
    return missing.filter(([, leading]) => leading.some(({ base }) => urls.has(base))).map(([url]) => url);
  }

  companionsOf(urls: ReadonlySet<string>): readonly string[] {
    return missingCompanions([...urls].flatMap((url) => this.document(url) ?? []), this.known);
  }

  get dtss(): readonly Dts[] {
    return this.dtsStore.entryPoints.map((entryPoint) => this.dtsStore.dts(entryPoint));
  }

  /** Whether a document is the filer's own in any DTS. */
  isOwn(document: XbrlDocument): boolean {
    if (this.origins.has(document.uri)) return false;
    return this.dtsStore.own.has(document.uri) || this.dtsStore.containing(document.uri).some((dts) => this.isJudged(document, dts));
  }

  spot(uri: string, position: Position): Spot | undefined {
    const document = this.document(uri);
    const dts = document && this.dtsStore.containing(document.uri)[0];
    return dts && { document, dts, offset: textOf(document.xml).offsetAt(position) };
  }

  sharing(spot: Spot, urls: readonly string[]): ReadonlyMap<XbrlDocument, Dts> {
    return sharingDocuments(this.dtsStore, spot, urls, (document, dts) => this.isJudged(document, dts));
  }

  /**
   * Whether a member of a DTS is the filer's own: a document of the workspace, or one that lies below the folder of the
   * DTS's entry point; or whether base taxonomies are judged too.
   */
  isJudged(document: XbrlDocument, dts: Dts): boolean {
    if (this.origins.isSpared(document.uri)) return false;
    if (this.dtsStore.own.has(document.uri) || this.origins.has(document.uri)) return true;
    return document.uri.startsWith('file:') && document.uri.startsWith(dts.entryPoint.slice(0, dts.entryPoint.lastIndexOf('/') + 1));
  }
}
