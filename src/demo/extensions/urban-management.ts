import { isRareRow } from '../chance/is-rare-row.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { dailyNumbers } from '../matters/daily-number.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { cityCountsByPeople, endOf, matters } from '../matters/matter-maker.ts';
import { aroundTheClock, everyDay } from '../matters/rhythm.ts';

/** Nothing is said of how many there are: made up. */
const REPORTS_AT_SCALE_1 = 60_000;
const WAITING_SHARE = 0.018;
const UNFOUNDED_SHARE = 0.06;
const HOUR = 3600;

const kinds = new WeightedList([
  ['LITTER', 27],
  ['PARKING', 26],
  ['STALLS', 17],
  ['BUILDING', 8],
  ['DOGS', 9],
  ['NOISE', 13],
] as const);

/** 城市管理: what citizens photographed and sent in (随手拍). */
export function urbanManagementTables(world: DemoWorld): readonly DemoTable[] {
  const shape = {
    stream: 'snapshot-reports',
    cityCounts: cityCountsByPeople(world, REPORTS_AT_SCALE_1),
    rhythm: { hours: aroundTheClock, weekdays: everyDay, growth: 1.2 },
    prone: 0,
    ages: { from: 16, to: 75 },
    nobody: 1,
    mistyped: 0,
  };
  return [
    {
      table: 'snapshot_reports',
      columns: ['id', 'number', 'kind', 'status', 'reported_at', 'handled_at', 'handling_hours', 'area_code'],
      count: shape.cityCounts.reduce((sum, count) => sum + count, 0),
      *rows() {
        const numberOf = dailyNumbers(world, 'PS', 6);
        for (const matter of matters(world, shape)) {
          const { id, ordinal, laneCount, second, village, random } = matter;
          const waiting = isRareRow(ordinal, laneCount, Math.round(laneCount * WAITING_SHARE), 20);
          const u = random.unit();
          const end = endOf(second, u * u * 96 * HOUR, world.clock.nowSecond, random);
          const status = waiting ? 'WAITING' : random.chance(UNFOUNDED_SHARE) ? 'UNFOUNDED' : 'HANDLED';
          yield [
            id,
            numberOf(matter),
            kinds.pick(random),
            status,
            dateTimeText(second),
            waiting ? null : dateTimeText(end),
            waiting ? null : Math.ceil((end - second) / HOUR),
            world.places.villages[village]!.code,
          ];
        }
      },
    },
  ];
}
