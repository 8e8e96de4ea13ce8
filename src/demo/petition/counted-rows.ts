import type { Cell, DemoTable } from '../matters/demo-table.ts';

/**
 * A table whose rows can only be counted by making them: those are numbered here, from 1, and counted when somebody asks.
 *
 * @param columns without the identifier, which comes first
 */
export function countedRows(
  table: string,
  columns: readonly string[],
  rows: () => Iterable<readonly Cell[]>,
): DemoTable {
  let count: number | undefined;
  return {
    table,
    columns: ['id', ...columns],
    get count() {
      if (count === undefined) {
        const all = rows()[Symbol.iterator]();
        for (count = 0; all.next().done !== true; count += 1);
      }
      return count;
    },
    *rows() {
      let id = 0;
      for (const row of rows()) yield [(id += 1), ...row];
    },
  };
}
