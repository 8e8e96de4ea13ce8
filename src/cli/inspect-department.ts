import type { ClientConfig } from 'pg';
import type { InspectedDepartment } from '../drift/find-drift.ts';
import type { MappedTable } from '../drift/mapped-table.ts';
import { openPostgresInspector } from '../sources/postgres/postgres-inspector.ts';

/** Reads what a department's database says of the tables that its file maps, and what stands in its enum columns. */
export async function inspectDepartment(
  connection: ClientConfig,
  tables: readonly MappedTable[],
  timeoutMs: number,
): Promise<InspectedDepartment> {
  const inspector = await openPostgresInspector(connection, timeoutMs);
  try {
    const layout = await inspector.readLayout([...new Set(tables.map(({ name }) => name))]);
    const enums = tables.flatMap((table) =>
      table.columns.flatMap((column) => {
        const { holds, name } = column;
        const found = layout.tables.get(table.name)?.columns.get(name);
        if (holds.kind !== 'enum' || found?.mayRead !== true || found.holds !== 'text') return [];
        return [{ table, column, expected: { table: table.name, column: name, expected: holds.values } }];
      }),
    );
    const values = await inspector.findUnexpected(
      enums.map(({ expected }) => expected),
      layout,
    );
    return { layout, unexpected: enums.map(({ table, column }, index) => ({ table, column, values: values[index]! })) };
  } finally {
    await inspector.close();
  }
}
