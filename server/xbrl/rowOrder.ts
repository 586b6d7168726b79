import type { Cells } from './table';

/** The rows of a table by what a column holds. Making it takes time and memory in proportion to the rows and the largest number in the column. */
export class RowsByCell {
  /** Row numbers by cell, then as in the table; rows with -1 are left out. */
  readonly order: Int32Array;
  /** Where in {@link order} the rows of each number begin; one more than there are numbers. */
  readonly #starts: Int32Array;

  /** @param among the rows to look at, in the order in which rows of the same number are to come; all rows where it is missing */
  constructor(cells: Cells, among?: Int32Array) {
    const count = among?.length ?? cells.length;
    const rowAt = (place: number) => (among ? among[place]! : place);
    let largest = -1;
    for (let row = 0; row < cells.length; row++) largest = Math.max(largest, cells[row]!);
    const starts = new Int32Array(largest + 2);
    for (let place = 0; place < count; place++) {
      const number = cells[rowAt(place)]!;
      if (number >= 0) starts[number + 1]!++;
    }
    for (let number = 0; number <= largest; number++) starts[number + 1]! += starts[number]!;
    const next = starts.slice();
    this.order = new Int32Array(starts[largest + 1]!);
    for (let place = 0; place < count; place++) {
      const row = rowAt(place);
      const number = cells[row]!;
      if (number >= 0) this.order[next[number]!++] = row;
    }
    this.#starts = starts;
  }

  /** The numbers that the column holds, each once, the smallest first. */
  *numbers(): Generator<number> {
    for (let number = 0; number + 1 < this.#starts.length; number++) if (this.#starts[number] !== this.#starts[number + 1]) yield number;
  }

  /** The rows that hold a number, as a part of {@link order} that must not be changed. */
  rowsOf(number: number): Int32Array {
    return number < 0 || number + 1 >= this.#starts.length ? noRows : this.order.subarray(this.#starts[number], this.#starts[number + 1]);
  }
}

const noRows = new Int32Array(0);

/** The rows of a table by the extended link they belong to and what another column holds, such as the xlink:label; in document order. */
export class RowsByLink {
  readonly #byLink: RowsByCell;
  readonly #cells: Cells;

  constructor(links: Cells, cells: Cells) {
    // Sorting by the lesser key first, by the greater one then, leaves the rows of each link sorted by the lesser.
    this.#byLink = new RowsByCell(links, new RowsByCell(cells).order);
    this.#cells = cells;
  }

  /** The rows of an extended link's row that hold a number; none for -1. */
  rowsOf(link: number, number: number): Int32Array {
    const rows = this.#byLink.rowsOf(link);
    return rows.subarray(this.#firstNotBelow(rows, number), number < 0 ? 0 : this.#firstNotBelow(rows, number + 1));
  }

  #firstNotBelow(rows: Int32Array, number: number): number {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#cells[rows[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
