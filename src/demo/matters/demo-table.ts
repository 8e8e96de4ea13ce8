export type Cell = string | number | null;

/** A table of a department as data: what to write, in the order of `columns`, made row by row. */
export interface DemoTable {
  readonly table: string;
  readonly columns: readonly string[];
  /** How many rows `rows()` gives. */
  readonly count: number;
  /** The rows from the first; the same ones each time it is called. */
  rows(): Iterable<readonly Cell[]>;
}
