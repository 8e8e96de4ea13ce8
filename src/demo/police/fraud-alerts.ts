import { isRareRow } from '../chance/is-rare-row.ts';
import { drawFrom, type Quantiles } from '../chance/quantiles.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { dailyNumbers } from '../matters/daily-number.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { cityCountsByPeople, matters, type MatterShape } from '../matters/matter-maker.ts';
import { everyDay } from '../matters/rhythm.ts';
import { gridCode } from '../places/grids.ts';

const ALERTS_AT_SCALE_1 = 40_000;
const PENDING_SHARE = 0.004;
/** A visit counts as in time within thirty minutes. */
const IN_TIME_MINUTES = 30;

const kinds = new WeightedList([
  ['PAID_ORDERS', 34],
  ['INVESTMENT', 16],
  ['CUSTOMER_SERVICE', 18],
  ['OFFICIALS', 9],
  ['LOANS', 17],
  ['PENSION', 6],
] as const);

const outcomes = new WeightedList([
  ['PREVENTED', 81],
  ['LOST', 5],
  ['FALSE_ALARM', 14],
] as const);

/** Minutes from the alert to the door. */
const visits: Quantiles = [[0, 2], [0.35, 10], [0.9, 30], [0.98, 90], [1, 600]]; // prettier-ignore

/** Callers are at work all day and in the evening. */
const hours = [1, 0, 0, 0, 0, 0, 1, 3, 7, 10, 12, 11, 8, 9, 11, 12, 11, 9, 8, 9, 9, 7, 4, 2];

/** 反诈预警: from the alert to a grid member at the door (L5). Alerts of the last minutes may have nobody there yet. */
export function fraudAlerts(world: DemoWorld): DemoTable {
  const shape: MatterShape = {
    stream: 'fraud-alerts',
    cityCounts: cityCountsByPeople(world, ALERTS_AT_SCALE_1),
    rhythm: { hours, weekdays: everyDay, growth: 1.1 },
    prone: 0.1,
    ages: { from: 18, to: 85 },
    nobody: 0.01,
    mistyped: 0.003,
  };
  return {
    table: 'fraud_alerts',
    columns: [
      'id',
      'number',
      'kind',
      'outcome',
      'raised_at',
      'visited_at',
      'visit_minutes',
      'in_time',
      'loss_avoided',
      'person_id_number',
      'grid_code',
      'area_code',
    ],
    count: shape.cityCounts.reduce((a, b) => a + b, 0),
    *rows() {
      const numberOf = dailyNumbers(world, 'FZ', 6);
      for (const matter of matters(world, shape)) {
        const { id, ordinal, laneCount, second, village, idNumber, random } = matter;
        const { code } = world.places.villages[village]!;
        const minutes = Math.ceil(drawFrom(visits, random));
        const pending =
          isRareRow(ordinal, laneCount, Math.max(1, Math.round(laneCount * PENDING_SHARE)), 60) ||
          second + minutes * 60 > world.clock.nowSecond;
        const outcome = pending ? 'PENDING' : outcomes.pick(random);
        const avoided = outcome === 'PREVENTED' ? 500 * random.between(2, 240) : 0;
        yield [
          id,
          numberOf(matter),
          kinds.pick(random),
          outcome,
          dateTimeText(second),
          pending ? null : dateTimeText(second + minutes * 60),
          pending ? null : minutes,
          pending ? null : minutes <= IN_TIME_MINUTES ? 't' : 'f',
          `${String(avoided)}.00`,
          idNumber,
          pending ? null : gridCode(code, random.below(world.gridCounts[village]!)),
          code,
        ];
      }
    },
  };
}
