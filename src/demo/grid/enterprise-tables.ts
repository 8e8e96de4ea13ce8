import { Random } from '../chance/random.ts';
import type { DemoWorld } from '../demo-world.ts';
import { enterprises } from '../enterprises/enterprises.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { quietDays, quietPeriods } from './quiet-periods.ts';

/** 企业: as the grids list them. */
export function enterpriseTable(world: DemoWorld): DemoTable {
  const list = enterprises(world);
  return {
    table: 'enterprises',
    columns: ['credit_code', 'name', 'kind', 'employees', 'quiet_from_day', 'quiet_to_day', 'park_code', 'area_code'],
    count: list.length,
    *rows() {
      const random = new Random(world.seed, 'enterprise-facts');
      const isQuiet = quietPeriods(world);
      for (const { index, creditCode, name, kind, park, village } of list) {
        random.at(index);
        const employees = kind === 'LITTLE_GIANT' ? random.between(60, 400) : random.between(2, 80);
        const days = isQuiet(index) ? [quietDays.from, quietDays.to] : [null, null];
        yield [creditCode, name, kind, employees, ...days, park, world.places.villages[village]!.code];
      }
    },
  };
}
