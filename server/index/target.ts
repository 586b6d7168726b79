import { XbrlDocument } from '../xbrl/document';
import type { Pointer } from '../xbrl/pointer';
import type { Documents } from './documents';

/** What a pointer leads to. `key` is the same for every pointer to the same thing. */
export type Target =
  /** An element of a document that is here. */
  | { readonly state: 'element'; readonly key: string; readonly document: XbrlDocument; readonly element: number }
  /** A document that is here; the pointer has no fragment. */
  | { readonly state: 'document'; readonly key: string; readonly document: XbrlDocument }
  /** A document that is here, but nothing in it has that id or path. */
  | { readonly state: 'absent'; readonly key: string; readonly document: XbrlDocument; readonly fragment: string }
  /** A document that is not to be had, or not read yet. */
  | { readonly state: 'unavailable'; readonly key: string; readonly url: string; readonly fragment: string | undefined };

/** Follows a pointer (XBRL 2.1, 3.5.4) as far as the documents at hand allow. */
export function follow(pointer: Pointer, documents: Documents): Target {
  const { url, fragment } = pointer;
  const document = documents.find(url);
  if (!(document instanceof XbrlDocument)) return { state: 'unavailable', key: `${url}#${fragment ?? ''}`, url, fragment };
  if (fragment === undefined || fragment === '') return { state: 'document', key: document.uri, document };
  const element = document.elementOf(fragment);
  if (element === undefined) return { state: 'absent', key: `${document.uri}#${fragment}`, document, fragment };
  return { state: 'element', key: keyOf(document, element), document, element };
}

/** The key of an element: by its id if it has one and is the first with it, else by its place. */
export function keyOf(document: XbrlDocument, element: number): string {
  return `${document.uri}#${document.idOf(element) ?? `/${element}`}`;
}
