import type { Cell } from '../../src/demo/matters/demo-table.ts';

/** What a column of `rows` names that is not among `keys`; rows that name nothing are left out. */
export function dangling(
  rows: readonly Readonly<Record<string, Cell>>[],
  column: string,
  keys: ReadonlySet<Cell>,
): readonly Cell[] {
  return rows.map((row) => row[column] ?? null).filter((cell) => cell !== null && !keys.has(cell));
}
