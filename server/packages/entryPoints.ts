import { canonicalUri } from '../xbrl/pointer';
import { rootOf, type PackageDocument } from './document';
import { locationWithin, rewrite, type UrlRewrite } from './rewrite';

/** Where the document of an entry point may be. */
export interface EntryPointPlace {
  /** Row of the `entryPointDocument` in the metadata's XML tables. */
  readonly element: number;
  readonly href: string;
  /** Locations within the package, the one of the longest rewrite first; none where nothing leads into the package. */
  readonly locations: readonly string[];
}

const known = new WeakMap<PackageDocument, { readonly rewrites: readonly UrlRewrite[]; readonly places: readonly EntryPointPlace[] }>();

/**
 * The documents that a package's entry points name: by the catalog's rewrites or, if they are relative, from META-INF (Taxonomy Packages
 * 1.0, 3.2.2). They are asked for again and again, and worked out once for each list of rewrites.
 */
export function entryPointPlaces(document: PackageDocument, rewrites: readonly UrlRewrite[]): readonly EntryPointPlace[] {
  let latest = known.get(document);
  if (latest?.rewrites !== rewrites) {
    latest = { rewrites, places: findPlaces(document, rewrites) };
    known.set(document, latest);
  }
  return latest.places;
}

function findPlaces(document: PackageDocument, rewrites: readonly UrlRewrite[]): readonly EntryPointPlace[] {
  const documents = document.metadata?.entryPoints.flatMap((entryPoint) => entryPoint.documents) ?? [];
  return documents
    .filter(({ href }) => href !== '')
    .map(({ element, href }) => {
      const isAbsolute = /^[a-z][a-z0-9+.-]*:/i.test(href);
      const locations = isAbsolute ? rewrite(canonicalUri(href), rewrites) : [locationWithin(rootOf(document.uri), href, document.uri) ?? []].flat();
      return { element, href, locations };
    });
}
