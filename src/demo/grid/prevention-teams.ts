import { apportion } from '../chance/apportion.ts';
import { Random } from '../chance/random.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { DemoTable } from '../matters/demo-table.ts';

/** Teams of a city and the people in all of them. Zhuzhou's 2,500 and 200,000 and some are the documents' (Z9), at every scale. */
const plans = [
  { area: '4302', teams: 2512, people: 200_480 },
  { area: '4313', teams: 1190, people: 41_200 },
  { area: '420281', teams: 212, people: 9_600 },
  { area: '3609', teams: 640, people: 22_400 },
] as const;
const kinds = [
  ['ESTATE', '小区守望队'],
  ['VILLAGE', '义务巡逻队'],
  ['TRADE', '行业平安队'],
] as const;

/** 群防群治队伍. */
export function preventionTeams(world: DemoWorld): DemoTable {
  return {
    table: 'prevention_teams',
    columns: ['id', 'name', 'kind', 'people', 'area_code'],
    count: plans.reduce((sum, { teams }) => sum + teams, 0),
    *rows() {
      const random = new Random(world.seed, 'prevention-teams');
      let id = 0;
      for (const { area, teams, people } of plans) {
        const own = world.places.villages.filter(({ code }) => code.startsWith(area));
        const sizes = apportion(
          people,
          Array.from({ length: teams }, (_, n) => random.at(id + n).between(50, 150)),
        );
        for (const [n, size] of sizes.entries()) {
          id += 1;
          const { code, shortName } = own[(n * 7) % own.length]!;
          const [kind, name] = shortName.endsWith('社区') ? kinds[n % 2 === 0 ? 0 : 2] : kinds[1];
          yield [id, `${shortName}${name}${String(n + 1)}队`, kind, size, code];
        }
      }
    },
  };
}
