import { isMarked } from '../chance/is-marked.ts';
import { isRareRow } from '../chance/is-rare-row.ts';
import { drawFrom, type Quantiles } from '../chance/quantiles.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateText, dateTimeText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { dailyNumbers } from '../matters/daily-number.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { cityCountsByPeople, matters, type MatterShape } from '../matters/matter-maker.ts';
import { everyDay } from '../matters/rhythm.ts';
import { gridCode } from '../places/grids.ts';
import { listFacilities } from './facilities.ts';

const ALERTS_AT_SCALE_1 = 40_000;
const FALSE_SHARE = 0.18;
const PENDING_SHARE = 0.004;
/** Nobody wrote down when the spot was reached. */
const WITHOUT_ARRIVAL = 0.01;

const summer = new WeightedList([
  ['DROWNING', 64],
  ['FOREST_FIRE', 6],
  ['HOUSE_FIRE', 10],
  ['ELECTRICITY', 14],
  ['INTRUSION', 6],
] as const);
const restOfYear = new WeightedList([
  ['DROWNING', 12],
  ['FOREST_FIRE', 34],
  ['HOUSE_FIRE', 22],
  ['ELECTRICITY', 22],
  ['INTRUSION', 10],
] as const);

/** Minutes from the alert to somebody on the spot. */
const arrivals: Quantiles = [[0, 1], [0.5, 6], [0.9, 18], [0.99, 45], [1, 180]]; // prettier-ignore

const hours = [1, 1, 1, 1, 1, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 12, 10, 8, 6, 4, 3, 2, 1];

/** 感知预警: what cameras and sensors report, and how soon somebody was there (L4). In summer most are of people at the water. */
export function alerts(world: DemoWorld): DemoTable {
  const shape: MatterShape = {
    stream: 'alerts',
    cityCounts: cityCountsByPeople(world, ALERTS_AT_SCALE_1),
    rhythm: { hours, weekdays: everyDay, growth: 1.15 },
    prone: 0,
    ages: { from: 6, to: 80 },
    nobody: 1,
    mistyped: 0,
  };
  return {
    table: 'alerts',
    columns: [
      'id',
      'number',
      'kind',
      'source',
      'outcome',
      'raised_at',
      'arrived_at',
      'arrival_minutes',
      'facility_code',
      'grid_code',
      'area_code',
    ],
    count: shape.cityCounts.reduce((a, b) => a + b, 0),
    *rows() {
      const numberOf = dailyNumbers(world, 'YJ', 6);
      const waters = watersByCounty(world);
      for (const matter of matters(world, shape)) {
        const { id, ordinal, laneCount, second, village, random } = matter;
        const { code } = world.places.villages[village]!;
        const month = Number(dateText(dayOf(second)).slice(5, 7));
        const kind = (month >= 5 && month <= 9 ? summer : restOfYear).pick(random);
        const minutes = Math.ceil(drawFrom(arrivals, random));
        const pending =
          isRareRow(ordinal, laneCount, Math.round(laneCount * PENDING_SHARE), 60) ||
          second + minutes * 60 > world.clock.nowSecond;
        const isFalse = isMarked(ordinal, laneCount, FALSE_SHARE);
        const unwritten = pending || isMarked(ordinal, laneCount, WITHOUT_ARRIVAL, 0.5);
        const own = kind === 'DROWNING' ? (waters.get(code.slice(0, 6)) ?? []) : [];
        const source = kind === 'DROWNING' || kind === 'INTRUSION' || random.chance(0.4) ? 'CAMERA' : 'SENSOR';
        yield [
          id,
          numberOf(matter),
          kind,
          source,
          pending ? 'PENDING' : isFalse ? 'FALSE_ALARM' : 'HANDLED',
          dateTimeText(second),
          unwritten ? null : dateTimeText(second + minutes * 60),
          unwritten ? null : minutes,
          own.length === 0 ? null : own[random.below(own.length)]!,
          gridCode(code, random.below(world.gridCounts[village]!)),
          code,
        ];
      }
    },
  };
}

function watersByCounty(world: DemoWorld): ReadonlyMap<string, readonly string[]> {
  const byCounty = new Map<string, string[]>();
  for (const { code, kind } of listFacilities(world)) {
    if (kind !== 'WATER') continue;
    const county = code.slice(0, 6);
    const own = byCounty.get(county) ?? [];
    own.push(code);
    byCounty.set(county, own);
  }
  return byCounty;
}
