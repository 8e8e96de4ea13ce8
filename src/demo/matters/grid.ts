import { isRareRow } from '../chance/is-rare-row.ts';
import { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { disputeTables } from '../grid/dispute-tables.ts';
import { enterpriseTable } from '../grid/enterprise-tables.ts';
import { facilities } from '../grid/facilities.ts';
import { demoCities } from '../places/cities.ts';
import { gridCode } from '../places/grids.ts';
import { dailyNumbers } from './daily-number.ts';
import type { DemoTable } from './demo-table.ts';
import { endOf, type MatterShape, matters } from './matter-maker.ts';
import { everyDay } from './rhythm.ts';

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
const hours = [0, 0, 0, 0, 0, 0, 1, 4, 10, 12, 12, 9, 4, 4, 8, 11, 11, 9, 6, 4, 2, 1, 0, 0];

/** 综治中心: what lies in its area, and what its grids, centres and members do there. */
export function gridTables(world: DemoWorld): readonly DemoTable[] {
  return [grids(world), gridEvents(world), facilities(world), enterpriseTable(world), ...disputeTables(world)];
}

function grids(world: DemoWorld): DemoTable {
  return {
    table: 'grids',
    columns: ['code', 'name', 'households', 'area_code'],
    count: demoCities.reduce((sum, city) => sum + city.grids, 0),
    *rows() {
      const random = new Random(world.seed, 'grids');
      for (const [position, { code, shortName }] of world.places.villages.entries()) {
        random.at(position);
        for (let n = 0; n < world.gridCounts[position]!; n += 1) {
          yield [gridCode(code, n), `${shortName}第${String(n + 1)}网格`, random.between(200, 300), code];
        }
      }
    },
  };
}

function gridEvents(world: DemoWorld): DemoTable {
  const shape: MatterShape = {
    stream: 'grid-events',
    cityCounts: demoCities.map((city) =>
      Math.round((EVENTS_AT_SCALE_1 * city.grids * world.scale) / GRIDS_OF_THESE_EVENTS),
    ),
    rhythm: { hours, weekdays: everyDay, growth: 1.12 },
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
