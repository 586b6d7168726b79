import { resolvePointer } from '../xbrl/pointer';
import { spellingOf } from '../xbrl/spelling';

/** URLs that begin with one string lead to locations that begin with another. */
export interface UrlRewrite {
  /** The beginning of the URLs; of web addresses any spelling of it counts. */
  readonly start: string;
  /** The beginning of the locations, a canonical URI. */
  readonly target: string;
  /** The URI of a folder, with a slash at its end, that no location may leave. */
  readonly root: string;
}

/** Rewrites by the spelling of their beginnings, and the lengths of these, the longest first. */
interface Sorted {
  readonly byStart: ReadonlyMap<string, readonly UrlRewrite[]>;
  readonly lengths: readonly number[];
}

const sorted = new WeakMap<readonly UrlRewrite[], Sorted>();

/**
 * Where a URL may lead, by the longest beginning that fits first (OASIS XML Catalogs 1.1, 7.2.2, for rewriteURI).
 * @param url canonical
 * @param rewrites sorted once; thousands of them are no slower than a few as long as it is the same list
 * @returns canonical URIs; none that lies outside the rewrite's root, whatever dots are in the URL
 */
export function rewrite(url: string, rewrites: readonly UrlRewrite[]): readonly string[] {
  const spelling = spellingOf(url);
  const { byStart, lengths } = sortedByStart(rewrites);
  return lengths.flatMap((length) => {
    const fitting = length <= spelling.length ? (byStart.get(spelling.slice(0, length)) ?? []) : [];
    return fitting.flatMap(({ target, root }) => locationWithin(root, target + spelling.slice(length)) ?? []);
  });
}

function sortedByStart(rewrites: readonly UrlRewrite[]): Sorted {
  let known = sorted.get(rewrites);
  if (!known) {
    const byStart = new Map<string, UrlRewrite[]>();
    for (const candidate of rewrites) {
      const start = spellingOf(candidate.start);
      const others = byStart.get(start);
      if (others) others.push(candidate);
      else if (start !== '') byStart.set(start, [candidate]);
    }
    known = { byStart, lengths: [...new Set([...byStart.keys()].map(({ length }) => length))].sort((a, b) => b - a) };
    sorted.set(rewrites, known);
  }
  return known;
}

/** The URL that leads to a location, by the rewrite with the longest target; `undefined` where none leads there. */
export function urlOf(location: string, rewrites: readonly UrlRewrite[]): string | undefined {
  let best: UrlRewrite | undefined;
  for (const candidate of rewrites) if (location.startsWith(candidate.target) && candidate.target.length > (best?.target.length ?? -1)) best = candidate;
  return best && best.start + location.slice(best.target.length);
}

/** A reference resolved, if it does not lead out of a folder. */
export function locationWithin(root: string, reference: string, base = root): string | undefined {
  const location = resolvePointer(reference, base)?.url;
  return location?.startsWith(root) && !location.slice(root.length).split('/').includes('..') ? location : undefined;
}
