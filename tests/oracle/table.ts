import type { Cell, Row } from './cell.ts';

/** The rows of one table, and those that have a value in a column. */
export class Table {
  readonly rows: readonly Row[];
  readonly #rowsByColumn = new Map<string, Map<Cell, Row[]>>();

  constructor(rows: readonly Row[]) {
    this.rows = rows;
  }

  rowsWith(column: string, cell: Cell): readonly Row[] {
    let rowsByCell = this.#rowsByColumn.get(column);
    if (rowsByCell === undefined) {
      rowsByCell = new Map();
      for (const row of this.rows) {
        const same = rowsByCell.get(row[column]!);
        if (same === undefined) rowsByCell.set(row[column]!, [row]);
        else same.push(row);
      }
      this.#rowsByColumn.set(column, rowsByCell);
    }
    return cell === null ? [] : (rowsByCell.get(cell) ?? []);
  }
}
