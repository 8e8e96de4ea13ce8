import { isRareRow } from '../chance/is-rare-row.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { dailyNumbers } from '../matters/daily-number.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { endOf, type MatterShape, matters } from '../matters/matter-maker.ts';
import { everyDay } from '../matters/rhythm.ts';
import { demoCities } from '../places/cities.ts';
import { gridCode } from '../places/grids.ts';

/** Loudi's events and grids in the documents; the other cities' grids report as many each. */
const EVENTS_AT_SCALE_1 = 1_441_391;
const GRIDS_OF_THESE_EVENTS = 9708;
const HOUR = 3600;

const kinds = new WeightedList([
  ['DISPUTE', 9],
  ['HAZARD', 19],
  ['ENVIRONMENT', 22],
  ['SERVICE', 36],
  ['SECURITY', 8],
  ['OTHER', 6],
] as const);

/** Grid members work from morning to evening. */
export const gridHours = [0, 0, 0, 0, 0, 0, 1, 4, 10, 12, 12, 9, 4, 4, 8, 11, 11, 9, 6, 4, 2, 1, 0, 0];

/** 网格事件. */
export function gridEvents(world: DemoWorld): DemoTable {
  const shape: MatterShape = {
    stream: 'grid-events',
    cityCounts: demoCities.map((city) =>
      Math.round((EVENTS_AT_SCALE_1 * city.grids * world.scale) / GRIDS_OF_THESE_EVENTS),
    ),
    rhythm: { hours: gridHours, weekdays: everyDay, growth: 1.12 },
    prone: 0.12,
    ages: { from: 16, to: 92 },
    nobody: 0.03,
    mistyped: 0.005,
  };
  return {
    table: 'grid_events',
    columns: [
      'id',
      'number',
      'kind',
      'status',
      'reported_at',
      'closed_at',
      'grid_code',
      'person_id_number',
      'area_code',
    ],
    count: shape.cityCounts.reduce((a, b) => a + b, 0),
    *rows() {
      const numberOf = dailyNumbers(world, 'WG', 6);
      for (const matter of matters(world, shape)) {
        const { id, ordinal, laneCount, second, city, village, idNumber, random } = matter;
        const closed = Math.round(laneCount * demoCities[city]!.gridClosingRate);
        const open = isRareRow(ordinal, laneCount, laneCount - closed, 30);
        const { code } = world.places.villages[village]!;
        const grid = gridCode(code, random.below(world.gridCounts[village]!));
        const u = random.unit();
        const closedAt = open
          ? null
          : dateTimeText(endOf(second, u * u * u * 120 * HOUR, world.clock.nowSecond, random));
        const status = open ? 'OPEN' : 'CLOSED';
        const kind = kinds.pick(random);
        yield [id, numberOf(matter), kind, status, dateTimeText(second), closedAt, grid, idNumber, code];
      }
    },
  };
}
