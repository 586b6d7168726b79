import { distance } from 'fastest-levenshtein';

/** How many comparisons one search for mistyped names may make: plenty for a filing, seconds less than forever for a hostile one. */
const mostComparisons = 300_000;

/**
 * Finds what mistyped words were most probably meant to be. One finder serves one document or DTS, since its effort is
 * limited: once that is used up it finds nothing any more.
 */
export class NearestFinder {
  #comparisons = 0;

  /**
   * @returns the candidate with the fewest edits from the word, at most a quarter of its length (and at least two);
   * `undefined` where none is that near
   */
  nearest(word: string, candidates: Iterable<string>): string | undefined {
    let best: string | undefined;
    let fewest = Math.max(2, Math.floor(word.length / 4)) + 1;
    for (const candidate of candidates) {
      if (Math.abs(candidate.length - word.length) >= fewest) continue;
      if (++this.#comparisons > mostComparisons) return undefined;
      const edits = distance(word, candidate);
      if (edits < fewest) {
        best = candidate;
        fewest = edits;
      }
    }
    return best;
  }
}
