import pg from 'pg';
import type { Model, ModelType, Scalar } from '../../src/compose/model.ts';
import type { Cell, Row } from './cell.ts';
import { cellOfColumn } from './cell-forms.ts';
import { Table } from './table.ts';

/** All rows of all departments. */
export type City = ReadonlyMap<string, ReadonlyMap<string, Table>>;

/** The table of a type in a department. */
export function tableOf(city: City, type: ModelType, department = type.anchor): Table {
  return city.get(department)!.get(type.tables.get(department)!.name)!;
}

/** Reads what the model says of tables and columns from the departments' databases into memory. */
export async function readCity(model: Model, urls: Readonly<Record<string, string>>): Promise<City> {
  const city = new Map<string, ReadonlyMap<string, Table>>();
  for (const department of model.departments.keys()) {
    const client = new pg.Client({
      connectionString: urls[department]!,
      options: '-c timezone=UTC -c datestyle=ISO',
      types: { getTypeParser: () => (text: string) => text },
    });
    await client.connect();
    try {
      const tables = new Map<string, Table>();
      for (const [name, columns] of columnsByTable(model, department)) {
        const { rows } = await client.query<Record<string, string | null>>(`select * from ${name}`);
        tables.set(name, new Table(rows.map((row) => cellsOf(row, columns))));
      }
      city.set(department, tables);
    } finally {
      await client.end();
    }
  }
  return city;
}

function cellsOf(row: Readonly<Record<string, string | null>>, columns: ReadonlyMap<string, ReadonlySet<Scalar>>): Row {
  return Object.fromEntries(
    [...columns].flatMap(([column, scalars]) =>
      [...scalars].map((scalar, index): [string, Cell] => [
        index === 0 ? column : `${column} as ${scalar}`,
        cellOfColumn(row[column]!, scalar),
      ]),
    ),
  );
}

/** How each column of a table is read: in one way, and where fields differ about it, in others as well. */
function columnsByTable(
  model: Model,
  department: string,
): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<Scalar>>> {
  const tables = new Map<string, Map<string, Set<Scalar>>>();
  for (const type of model.types.values()) {
    const table = type.tables.get(department);
    if (table === undefined) continue;
    const columns = tables.get(table.name) ?? new Map<string, Set<Scalar>>();
    tables.set(table.name, columns);
    const add = (column: string, scalar: Scalar) => columns.set(column, (columns.get(column) ?? new Set()).add(scalar));
    add(table.keyColumn, type.key.scalar);
    for (const field of type.fields.values()) {
      if (field.department !== department || field.kind === 'toMany') continue;
      add(field.column, field.kind === 'column' ? field.scalar : model.types.get(field.target)!.key.scalar);
    }
  }
  return tables;
}
