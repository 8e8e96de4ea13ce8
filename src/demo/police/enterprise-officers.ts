import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { enterprises, littleGiants } from '../enterprises/enterprises.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { chineseName } from '../population/chinese-name.ts';
import type { PolicePosts } from './police-posts.ts';

/** 项目警官: the officer assigned to each little giant, of the station of its town (Z6). */
export function enterpriseOfficers(world: DemoWorld, posts: PolicePosts): DemoTable {
  return {
    table: 'enterprise_officers',
    columns: ['credit_code', 'officer', 'since', 'post_id', 'area_code'],
    count: littleGiants,
    *rows() {
      const random = new Random(world.seed, 'enterprise-officers');
      const first = startOfDate('2022-01-04') / 86_400;
      for (const { index, creditCode, village } of enterprises(world).slice(0, littleGiants)) {
        random.at(index);
        const { code } = world.places.villages[village]!;
        const officer = chineseName(random.chance(0.8) ? 'MALE' : 'FEMALE', 1975 + random.below(20), random);
        const since = dateText(Math.min(first + random.below(60), world.clock.today));
        yield [creditCode, officer, since, posts.stationOf(code).id, code];
      }
    },
  };
}
