import type { DemoWorld } from '../demo-world.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { ecologyTables } from './ecology.ts';
import { educationTables } from './education.ts';
import { governmentServicesTables } from './government-services.ts';
import { healthTables } from './health.ts';
import { urbanManagementTables } from './urban-management.ts';

/** What makes the tables of the departments of `examples/extensions`, by department code. */
export const extensionTablesByDepartment: ReadonlyMap<string, (world: DemoWorld) => readonly DemoTable[]> = new Map([
  ['health', healthTables],
  ['education', educationTables],
  ['ecology', ecologyTables],
  ['government-services', governmentServicesTables],
  ['urban-management', urbanManagementTables],
]);
