import { fragmentOf } from './pointer';
import { firstNotBelow, type Cells } from './table';

/** Where the strings are that numbers stand for. */
export interface Strings {
  string(number: number): string;
}

/** No document has as many hrefs: each takes more than 25 bytes of 50 MB. */
const mostHrefs = 2 ** 21;

/** The hrefs of a document by the fragment they end with, those in a scheme (XBRL 2.1, 3.5.4) apart: these may lead to any element. */
export class HrefsByFragment {
  readonly #strings: Strings;

  /**
   * All but the hashes are numbers of strings.
   * @param hrefs by the hash of their fragment, then by the fragment itself
   * @param hashes of these
   * @param schemes hrefs in a scheme
   */
  constructor(readonly hrefs: Cells, readonly hashes: Cells, readonly schemes: Cells, strings: Strings) {
    this.#strings = strings;
  }

  /** @param numbers of the hrefs, each once */
  static sort(numbers: readonly number[], strings: Strings): HrefsByFragment {
    const fragments = numbers.map((number) => fragmentIn(strings.string(number)));
    const schemes = numbers.filter((_, index) => isInScheme(fragments[index]!));
    const hashes = Int32Array.from(fragments, hashOf);
    const indexes = sortedByHash(hashes).filter((index) => !isInScheme(fragments[index]!));
    sortRuns(indexes, hashes, fragments);
    return new HrefsByFragment(indexes.map((index) => numbers[index]!), indexes.map((index) => hashes[index]!), Int32Array.from(schemes), strings);
  }

  /** The numbers of the hrefs that end with a fragment, '' for none. */
  withFragment(fragment: string): readonly number[] {
    const hash = hashOf(fragment);
    let low = firstNotBelow(this.hashes, hash);
    const end = firstNotBelow(this.hashes, hash + 1);
    // The strings of a document are not looked at, and not made from their bytes, unless it has the fragment or one of the same hash.
    for (let high = end; low < high; ) {
      const middle = (low + high) >>> 1;
      if (this.#fragmentAt(middle) < fragment) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let place = low; place < end && this.#fragmentAt(place) === fragment; place++) found.push(this.hrefs[place]!);
    return found;
  }

  #fragmentAt(place: number): string {
    return fragmentIn(this.#strings.string(this.hrefs[place]!));
  }
}

function fragmentIn(href: string): string {
  return fragmentOf(href) ?? '';
}

function isInScheme(fragment: string): boolean {
  return fragment.includes('(');
}

/** The indexes of hashes, the smallest first. */
function sortedByHash(hashes: Int32Array): Int32Array {
  // Numbers are sorted many times faster than by a comparison of one's own.
  const keys = Float64Array.from(hashes, (hash, index) => (hash + 2 ** 31) * mostHrefs + index).sort();
  return Int32Array.from(keys, (key) => key % mostHrefs);
}

/** Sorts those of the same hash by their fragment: somebody may have made thousands of them. */
function sortRuns(indexes: Int32Array, hashes: Int32Array, fragments: readonly string[]): void {
  const compare = (a: number, b: number) => (fragments[a]! < fragments[b]! ? -1 : fragments[a]! > fragments[b]! ? 1 : a - b);
  for (let start = 0, end = 0; start < indexes.length; start = end) {
    while (end < indexes.length && hashes[indexes[end]!] === hashes[indexes[start]!]) end++;
    if (end > start + 1) indexes.subarray(start, end).sort(compare);
  }
}

/** A number of 32 bits, the same for the same text. */
function hashOf(text: string): number {
  let hash = text.length;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  return hash;
}
