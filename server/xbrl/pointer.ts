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
  if (isCanonical(uri)) return uri;
  try {
    return URI.parse(uri, true).toString();
  } catch {
    return uri;
  }
}

/** Absolute URIs that no parser writes in another way: a host of the usual kind, and segments that neither are dots nor have anything to encode. A taxonomy has thousands. */
const plain = /^(?:https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}|file:\/\/)(?:\/[\w~-][\w.~-]*)+$/;

function isCanonical(uri: string): boolean {
  return plain.test(uri);
}

/**
 * Resolves the value of an href, schemaLocation or typedDomainRef against a base (XBRL 2.1, 3.5.4; XML Base).
 * Backslashes count as slashes and blanks are encoded, as URL parsers do.
 * @param base absolute URI of the document or of its xml:base
 * @returns `undefined` where the value is no URI reference at all
 */
export function resolvePointer(href: string, base: string): Pointer | undefined {
  const { file, fragment } = splitHref(href);
  const url = file === '' ? base : resolveFile(file, base);
  return url === undefined ? undefined : { url, fragment };
}

/** Resolves the references of one document. The same object comes back for the same href; each file is resolved once. */
export class PointerResolver {
  readonly #uri: string;
  readonly #base: string;
  readonly #pointers = new Map<string, Pointer | undefined>();
  readonly #urls = new Map<string, string | undefined>();

  /**
   * @param uri of the document, to which a fragment alone leads (RFC 3986, 4.4)
   * @param base absolute URL that relative references are written against
   */
  constructor(uri: string, base: string) {
    this.#uri = uri;
    this.#base = base;
  }

  /**
   * Like {@link resolvePointer}.
   * @param xmlBase the absolute URI in force instead of the document's, if there is an xml:base
   */
  resolve(href: string, xmlBase = this.#base): Pointer | undefined {
    const key = xmlBase === this.#base ? href : `${xmlBase}\n${href}`;
    let pointer = this.#pointers.get(key);
    if (pointer === undefined && !this.#pointers.has(key)) {
      const { file, fragment } = splitHref(href);
      const url = file === '' ? (xmlBase === this.#base ? this.#uri : xmlBase) : this.#url(file, xmlBase);
      pointer = url === undefined ? undefined : { url, fragment };
      this.#pointers.set(key, pointer);
    }
    return pointer;
  }

  #url(file: string, base: string): string | undefined {
    const key = base === this.#base ? file : `${base}\n${file}`;
    let url = this.#urls.get(key);
    if (url === undefined && !this.#urls.has(key)) this.#urls.set(key, (url = resolveFile(file, base)));
    return url;
  }
}

/** The fragment of an href, as {@link Pointer} has it. */
export function fragmentOf(href: string): string | undefined {
  return splitHref(href).fragment;
}

/** What stands before the fragment of an href, without white space around it. */
export function fileOf(href: string): string {
  return splitHref(href).file;
}

function splitHref(href: string): { readonly file: string; readonly fragment: string | undefined } {
  const hash = href.indexOf('#');
  return hash < 0 ? { file: href.trim(), fragment: undefined } : { file: href.slice(0, hash).trim(), fragment: decodeFragment(href.slice(hash + 1).trim()) };
}

function resolveFile(file: string, base: string): string | undefined {
  if (isCanonical(file)) return file;
  try {
    return canonicalUri(new URL(file, base).href);
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
