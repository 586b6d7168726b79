import { changeValue } from '../edits/changeValue';
import type { FixEdit } from '../edits/edit';
import type { Moves } from '../edits/moves';
import { resolvePointer } from '../xbrl/pointer';
import type { PackageDocument } from './document';
import { entryPointPlaces } from './entryPoints';
import { urlOf, type UrlRewrite } from './rewrite';

const rewritePrefix = { namespace: '', local: 'rewritePrefix' };
const href = { namespace: '', local: 'href' };

/**
 * The edits that keep the files in which a package describes itself true when files or folders get other names or places: the
 * targets of the catalog's rewrites, and the documents of the entry points, by their URLs or relative to META-INF.
 * @param rewrites of the package's catalog
 */
export function renamePackageFiles(document: PackageDocument, rewrites: readonly UrlRewrite[], moves: Moves): readonly FixEdit[] {
  const newUri = moves.of(document.uri);
  const targets = document.rewriteUris.flatMap(({ element, rewritePrefix: prefix }) => {
    const target = prefix === undefined ? undefined : resolvePointer(prefix, document.uri)?.url;
    const changed = target === undefined ? undefined : moves.reference(prefix!, target, document.uri, newUri);
    return changed === undefined ? [] : changeValue(document, element, rewritePrefix, changed);
  });
  const newRewrites = rewrites.map((rewrite) => ({ ...rewrite, target: moves.of(rewrite.target) }));
  const entryPoints = entryPointPlaces(document, rewrites).flatMap(({ element, href: reference, locations: [location] }) => {
    if (location === undefined) return [];
    const isAbsolute = /^[a-z][a-z0-9+.-]*:/i.test(reference);
    const changed = isAbsolute ? newUrl(location, newRewrites, moves) : moves.reference(reference, location, document.uri, newUri);
    return changed === undefined || changed === reference ? [] : changeValue(document, element, href, changed);
  });
  return [...targets, ...entryPoints];
}

/** The beginnings of the URLs that lead to moved files as before, once the catalog is changed. */
export function keptUrls(rewrites: readonly UrlRewrite[], moves: Moves): readonly string[] {
  return rewrites.filter(({ target }) => moves.of(target) !== target).map(({ start }) => start);
}

function newUrl(location: string, newRewrites: readonly UrlRewrite[], moves: Moves): string | undefined {
  return moves.of(location) === location ? undefined : urlOf(moves.of(location), newRewrites);
}
