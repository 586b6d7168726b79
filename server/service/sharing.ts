import { isReadable } from '../features/readable';
import { isStandardDocument } from '../index/documents';
import type { Dts } from '../index/dts';
import type { Taxonomies } from '../index/taxonomies';
import type { Spot } from '../features/subject';
import type { XbrlDocument } from '../xbrl/document';

/**
 * The documents that may name something that a spot names and that is declared at some URLs: those of every DTS that has
 * the spot or one of the URLs. What base taxonomies say among themselves is left out, unless the spot is in one.
 * @param isJudged whether a member of a DTS is the filer's own
 */
export function sharingDocuments(taxonomies: Taxonomies, spot: Spot, urls: readonly string[], isJudged: (document: XbrlDocument, dts: Dts) => boolean): ReadonlyMap<XbrlDocument, Dts> {
  const everything = !isJudged(spot.document, spot.dts);
  const sharing = new Map<XbrlDocument, Dts>();
  for (const entryPoint of taxonomies.entryPoints) {
    const dts = taxonomies.dts(entryPoint);
    if (!dts.members.has(spot.document.uri) && !urls.some((url) => dts.members.has(url) || dts.missing.has(url) || dts.leftOut.has(url))) continue;
    for (const document of dts.members.values()) if (!sharing.has(document) && (everything || isJudged(document, dts))) sharing.set(document, dts);
  }
  return sharing;
}

/** The documents that a user may open, each with the first DTS that has it; and which of them are the filer's own. */
export function publishedDocuments(dtss: readonly Dts[], isJudged: (document: XbrlDocument, dts: Dts) => boolean): { readonly documents: ReadonlyMap<XbrlDocument, Dts>; readonly own: ReadonlySet<XbrlDocument> } {
  const documents = new Map<XbrlDocument, Dts>();
  const own = new Set<XbrlDocument>();
  for (const dts of dtss) {
    for (const document of dts.members.values()) {
      if (!isReadable(document.uri) || isStandardDocument(document.uri)) continue;
      if (!documents.has(document)) documents.set(document, dts);
      if (isJudged(document, dts)) own.add(document);
    }
  }
  return { documents, own };
}
