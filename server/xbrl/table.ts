/** A table of 32-bit integers, stored column by column; a value of -1 stands for "absent". */
export interface Table<Column extends string> {
  readonly length: number;
  readonly columns: Readonly<Record<Column, Int32Array>>;
}

/** Collects rows for a {@link Table}. */
export class TableBuilder<Column extends string> {
  readonly #columns: readonly Column[];
  readonly #cells: number[] = [];

  constructor(columns: readonly Column[]) {
    this.#columns = columns;
  }

  get length(): number {
    return this.#cells.length / this.#columns.length;
  }

  /** Adds a row; returns its number. */
  add(row: Readonly<Record<Column, number>>): number {
    for (const column of this.#columns) this.#cells.push(row[column]);
    return this.length - 1;
  }

  /** The finished table; the builder is not used afterwards. */
  build(): Table<Column> {
    const width = this.#columns.length;
    const { length } = this;
    const columns = {} as Record<Column, Int32Array>;
    this.#columns.forEach((column, offset) => {
      const cells = new Int32Array(length);
      for (let row = 0; row < length; row++) cells[row] = this.#cells[row * width + offset]!;
      columns[column] = cells;
    });
    return { length, columns };
  }
}

/** Gives each distinct string a number, so that tables can hold it. */
export class StringTable {
  readonly strings: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a string; -1 for `undefined`. */
  intern(string: string | undefined): number {
    if (string === undefined) return -1;
    let number = this.#numbers.get(string);
    if (number === undefined) {
      number = this.strings.push(string) - 1;
      this.#numbers.set(string, number);
    }
    return number;
  }
}
