import { URI } from 'vscode-uri';

/** Where an href leads: a document and, if there is a fragment, a place in it. */
export interface Pointer {
  /** Absolute, in the form of {@link canonicalUri}, without fragment. */
  readonly url: string;
  /** As written behind `#`, percent-decoded; `undefined` where the href has none. */
  readonly fragment: string | undefined;
}

/**
 * The one spelling of a URI by which documents are told apart: what VS Code writes, so that percent-encoding and the case
 * of a Windows drive letter make no difference.
 * @param uri an absolute URI; a text that is none is returned as it is
 */
export function canonicalUri(uri: string): string {
  try {
    return URI.parse(uri, true).toString();
  } catch {
    return uri;
  }
}

/**
 * Resolves the value of an href, schemaLocation or typedDomainRef against a base (XBRL 2.1, 3.5.4; XML Base).
 * Backslashes count as slashes and blanks are encoded, as URL parsers do.
 * @param base absolute URI of the document or of its xml:base
 * @returns `undefined` where the value is no URI reference at all
 */
export function resolvePointer(href: string, base: string): Pointer | undefined {
  const hash = href.indexOf('#');
  const file = (hash < 0 ? href : href.slice(0, hash)).trim();
  const fragment = hash < 0 ? undefined : decodeFragment(href.slice(hash + 1).trim());
  if (file === '') return { url: base, fragment };
  try {
    return { url: canonicalUri(new URL(file, base).href), fragment };
  } catch {
    return undefined;
  }
}

function decodeFragment(fragment: string): string {
  if (!fragment.includes('%')) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** One way to point into a document (XBRL 2.1, 3.5.4): a plain id, or a child sequence of the element() scheme. */
export type ElementPointer =
  | { readonly id: string; readonly path: readonly number[] }
  | { readonly id: undefined; readonly path: readonly number[] };

/**
 * Reads a fragment as shorthand pointer (`id`) or element() scheme (`element(/1/2)`, `element(id/3)`, several in a row).
 * @returns the alternatives in the order to try them; `undefined` for any other scheme
 */
export function parseFragment(fragment: string): readonly ElementPointer[] | undefined {
  if (!fragment.includes('(')) return [{ id: fragment, path: [] }];
  const alternatives: ElementPointer[] = [];
  const scheme = /\s*element\(([^()/]*)((?:\/[1-9]\d*)*)\)/y;
  while (scheme.lastIndex < fragment.length) {
    const match = scheme.exec(fragment);
    if (!match) return undefined;
    const path = match[2]!.split('/').slice(1).map(Number);
    if (match[1] === '' && path.length === 0) return undefined;
    alternatives.push({ id: match[1] === '' ? undefined : match[1]!, path });
  }
  return alternatives;
}
