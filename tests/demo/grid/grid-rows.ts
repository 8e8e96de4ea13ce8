import type { DemoWorld } from '../../../src/demo/demo-world.ts';
import { demoTablesByDepartment } from '../../../src/demo/demo-tables.ts';
import type { Cell } from '../../../src/demo/matters/demo-table.ts';
import { records } from '../sample-world.ts';

export type Row = Readonly<Record<string, Cell>>;

/** The rows of each of the centre's tables, made when they are first asked for. */
export function gridRows(world: DemoWorld): (table: string) => readonly Row[] {
  const tables = new Map(demoTablesByDepartment.get('grid')!(world).map((table) => [table.table, table]));
  const made = new Map<string, readonly Row[]>();
  return (name) => {
    let rows = made.get(name);
    if (rows === undefined) {
      rows = records(tables.get(name)!);
      made.set(name, rows);
    }
    return rows;
  };
}

export const text = (cell: Cell | undefined): string => String(cell);

/** Rows within an area, and in which all of these cells are so. */
export function within(rows: readonly Row[], area: string, cells: Row = {}): readonly Row[] {
  return rows.filter(
    (row) =>
      text(row['area_code']).startsWith(area) && Object.entries(cells).every(([name, cell]) => row[name] === cell),
  );
}

export const sum = (rows: readonly Row[], column: string): number =>
  rows.reduce((total, row) => total + Number(row[column]), 0);

/** The rows by what a column of theirs holds. */
export function byColumn(rows: readonly Row[], column: string): ReadonlyMap<Cell, readonly Row[]> {
  const groups = new Map<Cell, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[column]!);
    if (group === undefined) groups.set(row[column]!, [row]);
    else group.push(row);
  }
  return groups;
}
