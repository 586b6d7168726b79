/** The cells of a column: of a document that was read, 32 bits wide; of one that was kept, as narrow as they may be. */
export type Cells = Int32Array | Int16Array | Int8Array;

/** A table of integers, stored column by column; a value of -1 stands for "absent". */
export interface Table<Column extends string> {
  readonly length: number;
  readonly columns: Readonly<Record<Column, Cells>>;
}

/** The row that was read from an element, if there is one: rows are in document order. */
export function rowOf(table: Table<'element'>, element: number): number | undefined {
  const row = firstNotBelow(table.columns.element, element);
  return table.columns.element[row] === element ? row : undefined;
}

/** The first row of a sorted column whose cell is not below a number; the column's length where there is none. */
export function firstNotBelow(cells: Cells, number: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cells[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
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
    const columns = {} as Record<Column, Cells>;
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
