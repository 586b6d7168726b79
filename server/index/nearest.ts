import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped word was most probably meant to be: the one with the fewest edits, at most a quarter of the
 * word's length (and at least two).
 * @returns `undefined` where none is that near
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.max(2, Math.floor(word.length / 4)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const edits = distance(word, candidate);
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}
