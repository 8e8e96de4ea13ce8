import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { enterprises, littleGiants } from '../enterprises/enterprises.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { chineseName } from '../population/chinese-name.ts';
import type { Lawyer } from './legal-stations.ts';

/** 三官一律: the lawyer and the prosecutor of each little giant (Z6); police and court keep who their own are. */
export function enterpriseAdvisers(world: DemoWorld, lawyers: readonly Lawyer[]): DemoTable {
  const escort = lawyers.filter(({ kind, station }) => kind === 'DUTY' && station.kind === 'ESCORT');
  return {
    table: 'enterprise_advisers',
    columns: ['credit_code', 'lawyer_id', 'prosecutor', 'since', 'area_code'],
    count: littleGiants,
    *rows() {
      const random = new Random(world.seed, 'enterprise-advisers');
      const first = startOfDate('2022-01-04') / 86_400;
      for (const { index, creditCode, park, village } of enterprises(world).slice(0, littleGiants)) {
        random.at(index);
        const near = escort.filter(({ station }) => station.park?.code === park);
        const lawyer = near[index % near.length] ?? escort[index % escort.length]!;
        const since = Math.min(first + random.below(60), world.clock.today);
        const prosecutor = chineseName(random.chance(0.5) ? 'MALE' : 'FEMALE', 1982, random);
        yield [creditCode, lawyer.id, prosecutor, dateText(since), world.places.villages[village]!.code];
      }
    },
  };
}
