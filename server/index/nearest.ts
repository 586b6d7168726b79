import { distance } from 'fastest-levenshtein';

/** How many comparisons one search for mistyped names may make: plenty for a filing, seconds less than forever for a hostile one. */
const mostComparisons = 300_000;
/** How many candidates it may look at, most of which are too long or too short to be compared. */
const mostLooks = 10_000_000;
/** Longer words are not compared, in UTF-16 code units: what that takes goes by the product of the lengths. */
const mostCharacters = 500;

/**
 * Finds what mistyped words were most probably meant to be. One finder serves one document or DTS, since its effort is
 * limited: once that is used up it finds nothing any more.
 */
export class NearestFinder {
  #comparisons = 0;
  #looks = 0;

  /**
   * @returns the candidate with the fewest edits from the word, at most a quarter of its length (and at least two);
   * `undefined` where none is that near, or the word is longer than any name or URI that somebody writes
   */
  nearest(word: string, candidates: Iterable<string>): string | undefined {
    return this.allNearest(word, candidates)[0];
  }

  /**
   * All candidates that are as near as the one of {@link nearest}, each once: where there are several, no one can tell which was meant.
   * @param isPossible which candidates count; asked only of those that are about as long as the word
   */
  allNearest(word: string, candidates: Iterable<string>, isPossible: (candidate: string) => boolean = () => true): readonly string[] {
    const best = new Set<string>();
    if (word.length > mostCharacters || this.#comparisons > mostComparisons) return [];
    let fewest = Math.max(2, Math.floor(word.length / 4));
    for (const candidate of candidates) {
      if (++this.#looks > mostLooks) return [];
      if (Math.abs(candidate.length - word.length) > fewest || !isPossible(candidate)) continue;
      if (++this.#comparisons > mostComparisons) return [];
      const edits = distance(word, candidate);
      if (edits > fewest) continue;
      if (edits < fewest) best.clear();
      best.add(candidate);
      fewest = edits;
    }
    return [...best];
  }
}

/** Whether one word becomes the other by a slip of the keys: one edit, or two in a longer word. Then hardly another was meant, even if that one stands elsewhere too. */
export function isSlip(word: string, other: string): boolean {
  return distance(word, other) <= (word.length < 8 ? 1 : 2);
}
