import { relativeUrl } from '../index/href';
import { resolvePointer } from '../xbrl/pointer';

/** A file or folder that gets another name or place. Canonical URIs, without a slash at their end. */
export interface FileMove {
  readonly oldUri: string;
  readonly newUri: string;
}

/** Files and folders that are about to be moved together. */
export class Moves {
  readonly #moves: readonly FileMove[];

  /** @param keptUrls beginnings of URLs that lead to the moved files afterwards as before, since a catalog is changed instead */
  constructor(moves: readonly FileMove[], readonly keptUrls: readonly string[] = []) {
    this.#moves = moves;
  }

  /** Where something is afterwards that is at a URI now: another URI, if it is moved or lies in a folder that is. */
  of(uri: string): string {
    for (const { oldUri, newUri } of this.#moves) if (uri === oldUri || uri.startsWith(`${oldUri}/`)) return newUri + uri.slice(oldUri.length);
    return uri;
  }

  /**
   * A reference as it has to be written afterwards: relative, absolute or a URL of the web, as it is now.
   * @param file the part of the reference before `#`
   * @param target the location it leads to now
   * @param base the URI it is resolved against now
   * @param newBase the URI it will be resolved against
   * @returns `undefined` where it may stay as it is, or nothing can be known of the URL it has to be
   */
  reference(file: string, target: string, base: string, newBase: string): string | undefined {
    const newTarget = this.of(target);
    if (file === '' || (newTarget === target && newBase === base)) return undefined;
    if (/^[a-z][a-z0-9+.-]+:/i.test(file)) return newTarget === target ? undefined : this.#absolute(file, target, newTarget);
    if (resolvePointer(file, newBase)?.url === newTarget) return undefined;
    return readable(relativeUrl(newTarget, newBase));
  }

  #absolute(file: string, target: string, newTarget: string): string | undefined {
    if (file.startsWith('file:')) return readable(newTarget);
    if (this.keptUrls.some((start) => file.startsWith(start))) return undefined;
    // Of a URL that a catalog or mapping leads to the file, the end that the file's place shares with it changes as that place does.
    let shared = 0;
    for (let at = 0; at < target.length && target.charAt(at) === newTarget.charAt(at); at++) if (target.charAt(at) === '/') shared = at + 1;
    const oldEnd = target.slice(shared);
    return file.endsWith(`/${oldEnd}`) ? file.slice(0, -oldEnd.length) + readable(newTarget.slice(shared)) : undefined;
  }
}

/** A URL without the percent-encoding that canonical URIs have beyond need (RFC 3986, 3.3). */
function readable(url: string): string {
  try {
    return url.split('/').map((segment) => encodeURI(decodeURIComponent(segment)).replace(/[#?]/g, encodeURIComponent)).join('/');
  } catch {
    return url;
  }
}
