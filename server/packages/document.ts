import type { TextualDocument } from '../rules/place';
import type { XmlDocument } from '../xml/document';
import { canonicalUri } from '../xbrl/pointer';
import { isCatalog, rewriteUrisOf, type RewriteUri } from './catalog';
import { isPackageMetadata, readMetadata, type PackageMetadata } from './metadata';
import { locationWithin, type UrlRewrite } from './rewrite';

/** The folder of a package that holds what is said of it, and the files in there (Taxonomy Packages 1.0, 3.1). */
export const metaFolder = 'META-INF';
export const metadataName = 'taxonomyPackage.xml';
export const catalogName = 'catalog.xml';

/** Whether a URI is that of a file in which a taxonomy package describes itself. */
export function isDescription(uri: string): boolean {
  return uri.endsWith(`/${metaFolder}/${metadataName}`) || uri.endsWith(`/${metaFolder}/${catalogName}`);
}

/** The URI of a package's folder, with a slash at its end, by that of a file in its META-INF. */
export function rootOf(description: string): string {
  return description.slice(0, description.lastIndexOf(`${metaFolder}/`));
}

/** One of the two files in which a taxonomy package describes itself. Immutable; an edit makes a new one. */
export class PackageDocument implements TextualDocument {
  /** What it says as the package's metadata; `undefined` in a catalog. */
  readonly metadata: PackageMetadata | undefined;
  /** What it says as the package's catalog; none in metadata. */
  readonly rewriteUris: readonly RewriteUri[];
  #rewrites: readonly UrlRewrite[] | undefined;

  /** @param uri canonical, of a file in META-INF */
  constructor(readonly uri: string, readonly xml: XmlDocument) {
    this.metadata = isPackageMetadata(xml) ? readMetadata(xml) : undefined;
    this.rewriteUris = isCatalog(xml) ? rewriteUrisOf(xml) : [];
  }

  /** Whether the tables hold the whole document: not where its text was too broken to be read to the end. */
  get isReadWhole(): boolean {
    return !this.xml.problems.some(({ kind }) => kind === 'given-up');
  }

  /** Where the URLs that its rewrites are about lead; those without a target within the package are left out. Always the same list. */
  get rewrites(): readonly UrlRewrite[] {
    this.#rewrites ??= this.rewriteUris.flatMap(({ uriStartString, rewritePrefix }) => {
      if (uriStartString === undefined || rewritePrefix === undefined) return [];
      const root = rootOf(this.uri);
      const target = locationWithin(root, rewritePrefix, this.uri);
      return target === undefined ? [] : [{ start: canonicalUri(uriStartString), target, root }];
    });
    return this.#rewrites;
  }
}
