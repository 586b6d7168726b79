import type { Cells } from './table';

/** The rows of a table by what a column holds. To sort them takes time and memory in proportion to the rows and the largest number in the column. */
export class RowsByCell {
  /**
   * @param order row numbers by cell, then as in the table; rows with -1 are left out
   * @param starts where in that the rows of each number begin; one more than there are numbers
   */
  constructor(readonly order: Cells, readonly starts: Cells) {}

  /** @param among the rows to look at, in the order in which rows of the same number are to come; all rows where it is missing */
  static sort(cells: Cells, among?: Cells): RowsByCell {
    // In arrays of one kind: it runs while it is still new to the machine.
    const numbers = wide(cells);
    const rows = among ? wide(among) : rowsUpTo(numbers.length);
    let largest = -1;
    for (let row = 0; row < numbers.length; row++) if (numbers[row]! > largest) largest = numbers[row]!;
    const starts = new Int32Array(largest + 2);
    for (let place = 0; place < rows.length; place++) {
      const number = numbers[rows[place]!]!;
      if (number >= 0) starts[number + 1]!++;
    }
    for (let number = 0; number <= largest; number++) starts[number + 1]! += starts[number]!;
    const next = starts.slice();
    const order = new Int32Array(starts[largest + 1]!);
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]!;
      const number = numbers[row]!;
      if (number >= 0) order[next[number]!++] = row;
    }
    return new RowsByCell(order, starts);
  }

  /** The numbers that the column holds, each once, the smallest first. */
  *numbers(): Generator<number> {
    for (let number = 0; number + 1 < this.starts.length; number++) if (this.starts[number] !== this.starts[number + 1]) yield number;
  }

  /** The rows that hold a number, as a part of {@link order} that must not be changed. */
  rowsOf(number: number): Cells {
    return this.order.subarray(this.startOf(number), this.startOf(number + 1));
  }

  /** Where in {@link order} the rows begin that hold a number or a greater one. */
  startOf(number: number): number {
    return number < 0 ? 0 : (this.starts[number] ?? this.order.length);
  }
}

function wide(cells: Cells): Int32Array {
  return cells instanceof Int32Array ? cells : new Int32Array(cells);
}

function rowsUpTo(length: number): Int32Array {
  const rows = new Int32Array(length);
  for (let row = 0; row < length; row++) rows[row] = row;
  return rows;
}

const noRows = new Int32Array(0);

/** The rows of a table by the extended link they belong to and what another column holds, such as the xlink:label; in document order. */
export class RowsByLink {
  readonly #cells: Cells;

  /**
   * @param byLink the rows by link; those of each link by what the other column holds
   * @param cells that column
   */
  constructor(readonly byLink: RowsByCell, cells: Cells) {
    this.#cells = cells;
  }

  static sort(links: Cells, cells: Cells): RowsByLink {
    // Sorting by the lesser key first, by the greater one then, leaves the rows of each link sorted by the lesser.
    return new RowsByLink(RowsByCell.sort(links, RowsByCell.sort(cells).order), cells);
  }

  /** The rows of an extended link's row that hold a number; none for -1. */
  rowsOf(link: number, number: number): Cells {
    const start = this.#startOf(link, number);
    return start < 0 ? noRows : this.byLink.order.subarray(start, this.#endOfRun(start, link));
  }

  /** Whether a row of an extended link's row holds a number. */
  has(link: number, number: number): boolean {
    return this.#startOf(link, number) >= 0;
  }

  /** The rows that have link and number in common, where there are several. */
  *shared(): Generator<Cells> {
    const { order } = this.byLink;
    for (const link of this.byLink.numbers()) {
      const end = this.byLink.startOf(link + 1);
      for (let start = this.#firstNotBelow(link, 0), next; start < end; start = next) {
        next = this.#endOfRun(start, link);
        if (next > start + 1) yield order.subarray(start, next);
      }
    }
  }

  /** The place of the first row of a link that holds a number, -1 where none does. */
  #startOf(link: number, number: number): number {
    if (link < 0 || number < 0) return -1;
    const start = this.#firstNotBelow(link, number);
    return start < this.byLink.startOf(link + 1) && this.#cells[this.byLink.order[start]!] === number ? start : -1;
  }

  /** The place behind the rows of a link that hold the number of the one at a place. */
  #endOfRun(start: number, link: number): number {
    const { order } = this.byLink;
    const end = this.byLink.startOf(link + 1);
    if (start >= end) return start;
    const number = this.#cells[order[start]!];
    let next = start + 1;
    while (next < end && this.#cells[order[next]!] === number) next++;
    return next;
  }

  /** The place of the first row of a link that does not hold less than a number. */
  #firstNotBelow(link: number, number: number): number {
    const { order } = this.byLink;
    let low = this.byLink.startOf(link);
    let high = this.byLink.startOf(link + 1);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#cells[order[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
