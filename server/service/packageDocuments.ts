import { isCatalog } from '../packages/catalog';
import { catalogName, isDescription, metaFolder, PackageDocument, rootOf } from '../packages/document';
import { entryPointPlaces } from '../packages/entryPoints';
import { isPackageMetadata } from '../packages/metadata';
import type { UrlRewrite } from '../packages/rewrite';
import type { PackageContext } from '../packages/rules/rule';
import type { XmlDocument } from '../xml/document';
import type { DocumentStore } from './documentStore';

/** The files in which packages of the workspace describe themselves, and whether what they name is there. */
export class PackageDocuments implements DocumentStore {
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
    const wanted = this.all.flatMap((document) => {
      if (!document.metadata) return [];
      return [catalogOf(document), ...entryPointPlaces(document, this.rewritesAt(document)).flatMap(({ locations }) => locations)];
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

  /** The documents behind {@link documents}. */
  get all(): readonly PackageDocument[] {
    return [...this.#documents.values()];
  }

  /** What the rules need to know of a document's surroundings. */
  contextOf(document: PackageDocument): PackageContext {
    const hasCatalog = this.#documents.has(catalogOf(document)) || this.#existing.get(catalogOf(document));
    return { hasCatalog, rewrites: this.rewritesAt(document), exists: (location) => this.#existing.get(location) };
  }

  /** Where the catalog of a document's package leads. */
  rewritesAt(document: PackageDocument): readonly UrlRewrite[] {
    return this.#documents.get(catalogOf(document))?.rewrites ?? none;
  }
}

/** Always the same list. */
const none: readonly UrlRewrite[] = [];

function catalogOf({ uri }: PackageDocument): string {
  return `${rootOf(uri)}${metaFolder}/${catalogName}`;
}
