import type { DemoWorld } from '../demo-world.ts';
import { parks } from '../enterprises/parks.ts';
import type { DemoTable } from '../matters/demo-table.ts';

/** 设施: parks. */
export function facilities(_world: DemoWorld): DemoTable {
  return {
    table: 'facilities',
    columns: ['code', 'kind', 'name', 'area_code'],
    count: parks.length,
    *rows() {
      for (const { code, name, area } of parks) yield [code, 'PARK', name, area];
    },
  };
}
