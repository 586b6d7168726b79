import type { Location } from 'vscode-languageserver-types';
import type { Dts } from '../index/dts';
import type { XbrlDocument } from '../xbrl/document';
import { declarationsOf, soughtAt, urlsOf, usesIn, type Mention } from './mentions';
import { isReadable } from './readable';
import type { Spot } from './subject';
import { toLspRange } from './text';

/**
 * The places that name what stands at a spot: of a concept the hrefs of its locators, the ends of their arcs, its labels and
 * references, QNames and facts; of a role or an arcrole its URI; of a type its QName; of a resource the ends of its arcs; of a
 * context or a unit the facts; of
 * anything else that an href leads to, the other hrefs that do.
 * @param scope the documents to look through, each as part of a DTS, for something declared at these URLs
 * @returns in the order of the documents, in each in document order; what no editor can open is left out
 */
export function references(spot: Spot, scope: (urls: readonly string[]) => Iterable<readonly [XbrlDocument, Dts]>, includeDeclaration: boolean): readonly Location[] {
  const sought = soughtAt(spot);
  if (!sought) return [];
  const found = includeDeclaration ? [...declarationsOf(sought)] : [];
  for (const [document, dts] of scope(urlsOf(sought))) {
    for (const mention of inOrder(usesIn(sought, document, dts))) found.push(mention);
  }
  return found
    .filter(({ document, isRepeated }) => !isRepeated && (isReadable(document.uri) || document === spot.document))
    .map(({ document, range }) => ({ uri: document.uri, range: toLspRange(document.xml, range) }));
}

/** The mentions in one document in document order, each once. */
export function inOrder(mentions: Iterable<Mention>): readonly Mention[] {
  const byStart = new Map<number, Mention>();
  for (const mention of mentions) {
    const other = byStart.get(mention.range.start);
    if (!other || (other.isRepeated && !mention.isRepeated)) byStart.set(mention.range.start, mention);
  }
  return [...byStart.values()].sort((a, b) => a.range.start - b.range.start);
}
