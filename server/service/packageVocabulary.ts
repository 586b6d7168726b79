import type { FixEdit } from '../edits/edit';
import type { Moves } from '../edits/moves';
import { isCatalog } from '../packages/catalog';
import { diagnosePackage } from '../packages/diagnose';
import { catalogName, isDescription, metaFolder, PackageDocument, rootOf } from '../packages/document';
import { entryPointPlaces } from '../packages/entryPoints';
import { keptUrls, renamePackageFiles } from '../packages/fileRename';
import { isPackageMetadata } from '../packages/metadata';
import type { PackageContext } from '../packages/rules/rule';
import type { UrlRewrite } from '../packages/rewrite';
import type { Diagnosis } from '../rules/diagnose';
import { inOneStep, type Steps } from '../xml/steps';
import type { XmlDocument } from '../xml/document';
import type { Settings } from './settings';
import type { Vocabulary } from './vocabulary';

/** The files in which the taxonomy packages of the workspace describe themselves: META-INF/taxonomyPackage.xml and META-INF/catalog.xml. */
export class PackageVocabulary implements Vocabulary {
  readonly unread = [];
  readonly unavailable = [];
  readonly #documents = new Map<string, PackageDocument>();
  /** By location: whether there is a file. */
  readonly #existing = new Map<string, boolean>();

  recognises(xml: XmlDocument, uri: string): boolean {
    return isDescription(uri) && (isPackageMetadata(xml) || isCatalog(xml));
  }

  put(uri: string, xml: XmlDocument): void {
    this.#documents.set(uri, new PackageDocument(uri, xml));
  }

  putForeign(): void {
    // Nothing here leads to documents that are read.
  }

  remove(uri: string): void {
    this.#documents.delete(uri);
  }

  forget(): void {
    this.#existing.clear();
  }

  setUnavailable(): void {
    // As for putForeign.
  }

  chooseEntryPoints(): void {
    // Those of packages are chosen by what they describe.
  }

  get unseen(): readonly string[] {
    const wanted = [...this.#documents.values()].flatMap((document) => {
      if (!document.metadata) return [];
      return [catalogOf(document), ...entryPointPlaces(document, this.#rewritesAt(document)).flatMap(({ locations }) => locations)];
    });
    return [...new Set(wanted)].filter((location) => !this.#existing.has(location));
  }

  setSeen(location: string, exists: boolean): void {
    this.#existing.set(location, exists);
  }

  get documents(): readonly string[] {
    return [...this.#documents.keys()];
  }

  document(uri: string): PackageDocument | undefined {
    return this.#documents.get(uri);
  }

  diagnose(uri: string, settings: Settings): Steps<readonly Diagnosis[]> | undefined {
    const document = this.#documents.get(uri);
    return document && inOneStep(() => diagnosePackage(document, this.#contextOf(document), settings));
  }

  // What there is to know of these files stands in them.

  hover(): undefined {
    return undefined;
  }

  definition(): undefined {
    return undefined;
  }

  outline(): undefined {
    return undefined;
  }

  moveFiles(moves: Moves): readonly FixEdit[] {
    return [...this.#documents.values()].flatMap((document) => renamePackageFiles(document, this.#rewritesAt(document), moves));
  }

  keptUrls(moves: Moves): readonly string[] {
    return [...this.#documents.values()].flatMap(({ rewrites }) => keptUrls(rewrites, moves));
  }

  #contextOf(document: PackageDocument): PackageContext {
    const hasCatalog = this.#documents.has(catalogOf(document)) || this.#existing.get(catalogOf(document));
    return { hasCatalog, rewrites: this.#rewritesAt(document), exists: (location) => this.#existing.get(location) };
  }

  #rewritesAt(document: PackageDocument): readonly UrlRewrite[] {
    return this.#documents.get(catalogOf(document))?.rewrites ?? none;
  }
}

/** Always the same list. */
const none: readonly UrlRewrite[] = [];

function catalogOf({ uri }: PackageDocument): string {
  return `${rootOf(uri)}${metaFolder}/${catalogName}`;
}
