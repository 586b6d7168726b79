import { fragmentOf } from './pointer';
import { RowsByCell } from './rowOrder';
import type { Cells } from './table';

/** Where the strings are that numbers stand for. */
export interface Strings {
  string(number: number): string;
}

/** The hrefs of a document by the fragment they end with, those in a scheme (XBRL 2.1, 3.5.4) apart: these may lead to any element. */
export class HrefsByFragment {
  readonly #strings: Strings;

  /**
   * @param byHash hrefs, as numbers of strings, by the hash of their fragment modulo the number of all
   * @param hashes of those in {@link RowsByCell.order}
   * @param schemes hrefs in a scheme
   */
  constructor(readonly byHash: RowsByCell, readonly hashes: Cells, readonly schemes: Cells, strings: Strings) {
    this.#strings = strings;
  }

  /** @param numbers of the hrefs, each once */
  static sort(numbers: readonly number[], strings: Strings): HrefsByFragment {
    const fragments = numbers.map((number) => fragmentOf(strings.string(number)) ?? '');
    const schemes = numbers.filter((_, index) => isInScheme(fragments[index]!));
    const hashes = Int32Array.from(fragments, hashOf);
    const { order, starts } = RowsByCell.sort(hashes.map((hash, index) => (isInScheme(fragments[index]!) ? -1 : (hash >>> 0) % numbers.length)));
    const byHash = new RowsByCell(order.map((index) => numbers[index]!), starts);
    return new HrefsByFragment(byHash, order.map((index) => hashes[index]!), Int32Array.from(schemes), strings);
  }

  /** The numbers of the hrefs that end with a fragment, '' for none. */
  withFragment(fragment: string): readonly number[] {
    const { byHash: { order }, hashes } = this;
    const hash = hashOf(fragment);
    const found: number[] = [];
    const bucket = (hash >>> 0) % (order.length + this.schemes.length);
    const end = this.byHash.startOf(bucket + 1);
    for (let place = this.byHash.startOf(bucket); place < end; place++) {
      // The strings of a document are not looked at, and not made from their bytes, unless it has the fragment.
      if (hashes[place] === hash && (fragmentOf(this.#strings.string(order[place]!)) ?? '') === fragment) found.push(order[place]!);
    }
    return found;
  }
}

function isInScheme(fragment: string): boolean {
  return fragment.includes('(');
}

/** A number of 32 bits, the same for the same text. */
function hashOf(text: string): number {
  let hash = text.length;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  return hash;
}
