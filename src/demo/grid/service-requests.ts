import { isMarked } from '../chance/is-marked.ts';
import { isRareRow } from '../chance/is-rare-row.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { type Batch, countOfBatches, rowsOfBatches } from '../matters/batches.ts';
import { dailyNumbers } from '../matters/daily-number.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { Locals } from '../matters/locals.ts';
import { endOf } from '../matters/matter-maker.ts';
import { everyDay } from '../matters/rhythm.ts';
import { gridCode } from '../places/grids.ts';
import { type VillageRange, villageRange } from '../places/village-range.ts';
import { circleCounties, listFacilities } from './facilities.ts';
import { gridHours } from './grid-events.ts';

const REQUESTS_AT_SCALE_1 = 24_000;
/** Enough for each of the two counties to have some in a demo of a thousand people. */
const LEAST = 60;
const WITHIN_CIRCLE = 0.88;
const OPEN_SHARE = 0.01;
const WITHOUT_NUMBER = 0.02;
const HOUR = 3600;

const kinds = new WeightedList([
  ['PAPERS', 34],
  ['REPAIR', 22],
  ['CARE', 18],
  ['CONSULTATION', 16],
  ['OTHER', 10],
] as const);

/** 网格服务诉求: raised in a grid of 奉新 or 袁州, and met within its 100-metre circle or beyond it (Y10). */
export function serviceRequests(world: DemoWorld): DemoTable {
  const { clock, places, population, gridCounts } = world;
  const batches: Batch<VillageRange>[] = circleCounties.map((county) => ({
    count: Math.max(LEAST, Math.round((REQUESTS_AT_SCALE_1 * world.scale) / circleCounties.length)),
    from: clock.startSecond,
    until: clock.nowSecond + 1,
    traits: villageRange(places, county),
  }));
  return {
    table: 'service_requests',
    columns: [
      'id',
      'number',
      'kind',
      'status',
      'raised_at',
      'met_at',
      'within_circle',
      'person_id_number',
      'facility_code',
      'grid_code',
      'area_code',
    ],
    count: countOfBatches(batches),
    *rows() {
      const numberOf = dailyNumbers(world, 'FW', 6);
      const locals = new Locals(world);
      const points = new Map(
        listFacilities(world).flatMap(({ kind, areaCode, code }) =>
          kind === 'SERVICE_POINT' ? [[areaCode, code] as const] : [],
        ),
      );
      const rhythm = { hours: gridHours, weekdays: everyDay, growth: 1.1 };
      for (const row of rowsOfBatches(world, 'service-requests', rhythm, batches)) {
        const { id, ordinal, count, second, traits, random } = row;
        const { person, village } = locals.pick(traits, random, second, { prone: 0.1, ages: { from: 18, to: 90 } });
        const { code } = places.villages[village]!;
        const open = isRareRow(ordinal, count, Math.max(1, Math.round(count * OPEN_SHARE)), 30);
        const within = isMarked(ordinal, count, WITHIN_CIRCLE);
        const hours = (within ? 8 : 90) * random.unit();
        yield [
          id,
          numberOf({ village, second }),
          kinds.pick(random),
          open ? 'OPEN' : 'MET',
          dateTimeText(second),
          open ? null : dateTimeText(endOf(second, hours * HOUR, clock.nowSecond, random)),
          open ? null : within ? 't' : 'f',
          isMarked(ordinal, count, WITHOUT_NUMBER, 0.5) ? null : population.idNumber(person),
          within ? (points.get(code) ?? null) : null,
          gridCode(code, random.below(gridCounts[village]!)),
          code,
        ];
      }
    },
  };
}
