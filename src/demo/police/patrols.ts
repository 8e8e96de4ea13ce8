import { WeightedList } from '../chance/weighted-list.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { cityCountsByPeople, endOf, matters, type MatterShape } from '../matters/matter-maker.ts';
import { everyDay } from '../matters/rhythm.ts';
import type { PolicePosts } from './police-posts.ts';

const PATROLS_AT_SCALE_1 = 120_000;

const kinds = new WeightedList([
  ['CAR', 38],
  ['FOOT', 27],
  ['VIDEO', 20],
  ['RESIDENTS', 15],
] as const);

/** Patrols go out at daytime, and more of them in the evening. */
const hours = [2, 1, 1, 0.5, 0.5, 1, 3, 6, 7, 7, 7, 6, 5, 6, 7, 7, 8, 9, 10, 12, 12, 10, 7, 4];

/** 四巡四防: patrols. */
export function patrols(world: DemoWorld, posts: PolicePosts): DemoTable {
  const shape: MatterShape = {
    stream: 'patrols',
    cityCounts: cityCountsByPeople(world, PATROLS_AT_SCALE_1),
    rhythm: { hours, weekdays: everyDay, growth: 1.05 },
    prone: 0,
    ages: { from: 18, to: 80 },
    nobody: 1,
    mistyped: 0,
  };
  return {
    table: 'patrols',
    columns: ['id', 'kind', 'started_at', 'ended_at', 'people', 'findings', 'post_id', 'area_code'],
    count: shape.cityCounts.reduce((a, b) => a + b, 0),
    *rows() {
      for (const { id, second, village, random } of matters(world, shape)) {
        const { code } = world.places.villages[village]!;
        const teams = posts.teamsOf(code);
        const post = random.chance(0.5) ? teams[random.below(teams.length)]! : posts.stationOf(code);
        const ended = endOf(second, random.between(40, 200) * 60, world.clock.nowSecond, random);
        const findings = random.chance(0.14) ? random.between(1, 3) : 0;
        const people = random.between(2, 6);
        yield [id, kinds.pick(random), dateTimeText(second), dateTimeText(ended), people, findings, post.id, code];
      }
    },
  };
}
