import { createDemoWorld, type DemoWorld } from '../../src/demo/demo-world.ts';
import { demoTablesByDepartment } from '../../src/demo/demo-tables.ts';
import type { Cell, DemoTable } from '../../src/demo/matters/demo-table.ts';

export const demoNow = new Date('2023-12-31T23:59:59+08:00');

export function sampleWorld(scale: number, seed?: number): DemoWorld {
  return createDemoWorld({ scale, now: demoNow, ...(seed === undefined ? {} : { seed }) });
}

export function findTable(world: DemoWorld, department: string, name: string): DemoTable {
  const table = demoTablesByDepartment
    .get(department)?.(world)
    .find(({ table: other }) => other === name);
  if (table === undefined) throw new Error(`no table ${department}.${name}`);
  return table;
}

/** Every table of every department, with its department. */
export function everyTable(world: DemoWorld): { readonly department: string; readonly table: DemoTable }[] {
  return [...demoTablesByDepartment].flatMap(([department, make]) =>
    make(world).map((table) => ({ department, table })),
  );
}

/** The rows as objects, by column. */
export function records(table: DemoTable): Record<string, Cell>[] {
  return [...table.rows()].map((row) => Object.fromEntries(table.columns.map((column, i) => [column, row[i]!])));
}
