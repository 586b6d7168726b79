import { XbrlDocument } from '../xbrl/document';
import type { Documents } from './documents';
import type { InlineSets } from './inlineSets';
import { urlsOf } from './references';

/** Which documents lead to which, directly or through others (XBRL 2.1, 3.2), from the entry points of all DTSs on. */
export class Reach {
  /** URLs that some document leads to and nobody has tried to read. */
  readonly unread: readonly string[];
  /** The documents that lead to a document, by URI. */
  readonly #leading = new Map<string, string[]>();
  readonly #entryPointsByUri = new Map<string, string[]>();
  readonly #found = new Map<string, readonly string[]>();

  /** @param entryPoints URLs or URIs; what is at hand at them is looked up in `documents` */
  constructor(entryPoints: readonly string[], documents: Documents, inlineSets: InlineSets = new Map()) {
    const unread = new Set<string>();
    const queue: XbrlDocument[] = [];
    const seen = new Set<string>();
    const enter = (url: string): string | undefined => {
      const document = documents.find(url);
      if (document === undefined) unread.add(url);
      if (!(document instanceof XbrlDocument)) return undefined;
      if (!seen.has(document.uri)) queue.push(document);
      seen.add(document.uri);
      return document.uri;
    };
    for (const entryPoint of entryPoints) push(this.#entryPointsByUri, enter(entryPoint) ?? entryPoint, entryPoint);
    for (const document of queue) {
      for (const url of [...urlsOf(document), ...(inlineSets.get(document.uri) ?? [])]) {
        const target = enter(url);
        if (target !== undefined) push(this.#leading, target, document.uri);
      }
    }
    this.unread = [...unread];
  }

  /** The entry points whose DTS a document is part of, the nearest first. */
  entryPointsOf(uri: string): readonly string[] {
    let found = this.#found.get(uri);
    if (!found) {
      const reached = new Set([uri]);
      for (const document of reached) for (const leading of this.#leading.get(document) ?? []) reached.add(leading);
      found = [...reached].flatMap((document) => this.#entryPointsByUri.get(document) ?? []);
      this.#found.set(uri, found);
    }
    return found;
  }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
