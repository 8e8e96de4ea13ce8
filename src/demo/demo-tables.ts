import type { DemoWorld } from './demo-world.ts';
import { civilAffairsTables } from './civil-affairs/civil-affairs-tables.ts';
import { courtTables } from './matters/court.ts';
import type { DemoTable } from './matters/demo-table.ts';
import { extensionTablesByDepartment } from './extensions/extension-tables.ts';
import { gridTables } from './matters/grid.ts';
import { justiceTables } from './matters/justice.ts';
import { petitionTables } from './petition/petition-tables.ts';
import { policeTables } from './matters/police.ts';

type TableMaker = (world: DemoWorld) => readonly DemoTable[];

/**
 * What makes the tables of each department of the demo city, by department code. The one place of the hub's code where
 * departments are named, as the demo is data.
 */
export const demoTablesByDepartment: ReadonlyMap<string, TableMaker> = new Map([
  ['police', policeTables],
  ['justice', justiceTables],
  ['petition', petitionTables],
  ['court', courtTables],
  ['civil-affairs', civilAffairsTables],
  ['grid', gridTables],
]);

/** The same for a department of the city or of `examples/extensions`; undefined for one without demo data. */
export function findDemoTables(department: string): TableMaker | undefined {
  return demoTablesByDepartment.get(department) ?? extensionTablesByDepartment.get(department);
}
