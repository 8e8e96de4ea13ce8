import type { DemoWorld } from '../demo-world.ts';
import type { DemoTable } from '../matters/demo-table.ts';

/** 行政区划: the tree of real areas. */
export function areas(world: DemoWorld): DemoTable {
  return {
    table: 'areas',
    columns: ['code', 'name', 'level', 'parent_code'],
    count: world.areas.length,
    *rows() {
      for (const { code, name, level, parentCode } of world.areas) yield [code, name, level, parentCode];
    },
  };
}
