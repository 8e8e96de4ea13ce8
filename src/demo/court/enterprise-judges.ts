import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { enterprises, littleGiants } from '../enterprises/enterprises.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { courtCode } from './court-code.ts';
import { judgesOf } from './judges.ts';

/** 三官一律: the judge of each little giant, of the court of its county (Z6). */
export function enterpriseJudges(world: DemoWorld): DemoTable {
  return {
    table: 'enterprise_judges',
    columns: ['credit_code', 'judge', 'court', 'since', 'area_code'],
    count: littleGiants,
    *rows() {
      const judges = judgesOf(world);
      const first = startOfDate('2022-01-04') / 86_400;
      for (const { index, creditCode, village } of enterprises(world).slice(0, littleGiants)) {
        const { code, county } = world.places.villages[village]!;
        const own = judges[county]!;
        const since = dateText(Math.min(first + (index % 60), world.clock.today));
        yield [creditCode, own[index % own.length]!, courtCode(world, village), since, code];
      }
    },
  };
}
