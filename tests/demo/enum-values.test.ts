import { describe, expect, it } from 'vitest';
import { columnOf } from '../../src/compose/column-of.ts';
import { everyTable, records, sampleWorld } from './sample-world.ts';
import { ownDepartments } from '../compose/composed.ts';

/** Columns that the schema reads as enums of the department's own: what they may hold is what its SDL says. */
const enumColumns = ownDepartments.flatMap(({ name: department, types, enums }) =>
  types.flatMap(({ table, fields }) =>
    fields.flatMap((field) => {
      const values = enums.find(({ name }) => name === field.type)?.values.map(({ name }) => name);
      if (table === undefined || values === undefined) return [];
      return [{ department, table, column: columnOf(field), type: field.type, values }];
    }),
  ),
);

describe('text that the schema reads as an enum', () => {
  const world = sampleWorld(0.01);
  const tables = everyTable(world);
  const written = new Map(
    enumColumns.map((each) => {
      const { table } = tables.find((one) => one.department === each.department && one.table.table === each.table)!;
      return [each, new Set(records(table).flatMap((row) => row[each.column] ?? []))];
    }),
  );

  it.each(enumColumns)('$department $table.$column holds values of $type and no other', (each) => {
    expect([...written.get(each)!].filter((value) => !each.values.includes(String(value)))).toEqual([]);
  });

  it.each(ownDepartments.flatMap(({ enums }) => enums))(
    'every value of $name stands in some row',
    ({ name, values }) => {
      const used = enumColumns.filter(({ type }) => type === name).flatMap((each) => [...written.get(each)!]);
      expect(values.map((value) => value.name).filter((value) => !used.includes(value))).toEqual([]);
    },
  );
});
