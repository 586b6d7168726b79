import { DocumentHighlightKind, type DocumentHighlight, type Location } from 'vscode-languageserver-types';
import { toLspRange } from '../../features/text';
import type { OwnershipDocument } from '../document';
import { footnoteAt, rangeOfId } from './subject';

/**
 * The footnoteIds that name the footnote at an offset (UTF-16), or the same one as the footnoteId there, in document order;
 * before them the footnote itself if it is asked for.
 */
export function references(document: OwnershipDocument, offset: number, includeDeclaration: boolean): readonly Location[] {
  const id = footnoteAt(document, offset)?.id ?? '';
  const elements = [...(includeDeclaration ? (document.footnotesById.get(id) ?? []) : []), ...(document.referencesById.get(id) ?? [])];
  return elements.map(({ element }) => ({ uri: document.uri, range: toLspRange(document.xml, rangeOfId(document, element)) }));
}

/** Where the footnote that is meant at an offset (UTF-16) gets its id, which counts as written, and where it is referred to. */
export function documentHighlight(document: OwnershipDocument, offset: number): readonly DocumentHighlight[] {
  const id = footnoteAt(document, offset)?.id ?? '';
  const highlight = (kind: DocumentHighlightKind) => (named: { readonly element: number }): DocumentHighlight => ({ range: toLspRange(document.xml, rangeOfId(document, named.element)), kind });
  return [...(document.footnotesById.get(id) ?? []).map(highlight(DocumentHighlightKind.Write)), ...(document.referencesById.get(id) ?? []).map(highlight(DocumentHighlightKind.Read))];
}
