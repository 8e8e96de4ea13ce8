import { isMarked } from '../chance/is-marked.ts';
import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { Parties } from '../matters/parties.ts';
import { demoCities } from '../places/cities.ts';
import type { PolicePosts } from './police-posts.ts';

/** Per ten thousand people. */
const plans = [
  { kind: 'SEVERE_MENTAL_ILLNESS', rate: 45, ages: { from: 18, to: 80 } },
  { kind: 'DRUG_USE', rate: 12, ages: { from: 20, to: 60 } },
  { kind: 'RELEASED', rate: 18, ages: { from: 20, to: 70 } },
] as const;

/** Share not under care as the rules ask. Daye's is none (规范管理率 100 %, D6). */
const UNMANAGED = 0.03;
const ALL_MANAGED = '4202';
/** Enough for each kind to be there in a demo of a thousand people. */
const LEAST = 20;

/** 重点人员: registered where they live, and visited. */
export function personsOfConcern(world: DemoWorld, posts: PolicePosts): DemoTable {
  const groups = demoCities.flatMap(({ code }, city) =>
    plans.map((plan) => {
      const count = Math.max(LEAST, Math.round((world.population.cities[city]!.size * plan.rate) / 10_000));
      return { ...plan, city, count, unmanaged: code.startsWith(ALL_MANAGED) ? 0 : UNMANAGED };
    }),
  );
  return {
    table: 'persons_of_concern',
    columns: ['id', 'kind', 'managed', 'registered_on', 'visited_on', 'id_number', 'post_id', 'area_code'],
    count: groups.reduce((sum, { count }) => sum + count, 0),
    *rows() {
      const random = new Random(world.seed, 'persons-of-concern');
      const parties = new Parties(world);
      const { population, places, clock } = world;
      let id = 0;
      for (const { kind, ages, city, count, unmanaged } of groups) {
        for (let n = 0; n < count; n += 1) {
          id += 1;
          random.at(id);
          const person = parties.anyone(city, random, clock.today, ages);
          const { code } = places.villages[population.villageOf(person)]!;
          const managed = !isMarked(n, count, unmanaged);
          const registered = clock.today - random.between(30, 2000);
          const visited = managed ? clock.today - random.between(1, 29) : null;
          yield [
            id,
            kind,
            managed ? 't' : 'f',
            dateText(registered),
            visited === null ? null : dateText(visited),
            population.idNumber(person),
            posts.stationOf(code).id,
            code,
          ];
        }
      }
    },
  };
}
