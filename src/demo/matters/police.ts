import { isRareRow } from '../chance/is-rare-row.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { dailyNumbers } from './daily-number.ts';
import type { DemoTable } from './demo-table.ts';
import { incidentSummaries } from './incident-summaries.ts';
import { cityCountsByPeople, endOf, type MatterShape, matters } from './matter-maker.ts';
import { aroundTheClock, everyDay } from './rhythm.ts';

const INCIDENTS_AT_SCALE_1 = 300_000;
const OPEN_SHARE = 0.02;
const HOUR = 3600;

const categories = new WeightedList([
  ['CRIMINAL', 4],
  ['PUBLIC_SECURITY', 14],
  ['TRAFFIC', 24],
  ['DISPUTE', 22],
  ['HELP', 28],
  ['OTHER', 8],
] as const);

/** 公安: the population register, and incidents (most often handled within hours). */
export function policeTables(world: DemoWorld): readonly DemoTable[] {
  return [residents(world), incidents(world)];
}

function residents(world: DemoWorld): DemoTable {
  return {
    table: 'residents',
    columns: ['id_number', 'name', 'sex', 'birth_date', 'phone', 'address', 'area_code'],
    count: world.population.size,
    *rows() {
      for (let index = 0; index < world.population.size; index += 1) {
        const { idNumber, name, sex, birthDate, phone, address, areaCode } = world.person(index);
        yield [idNumber, name, sex, birthDate, phone, address, areaCode];
      }
    },
  };
}

function incidents(world: DemoWorld): DemoTable {
  const shape: MatterShape = {
    stream: 'incidents',
    cityCounts: cityCountsByPeople(world, INCIDENTS_AT_SCALE_1),
    rhythm: { hours: aroundTheClock, weekdays: everyDay, growth: 0.96 },
    prone: 0.3,
    ages: { from: 14, to: 90 },
    nobody: 0.03,
    mistyped: 0.005,
  };
  return {
    table: 'incidents',
    columns: [
      'id',
      'number',
      'category',
      'status',
      'occurred_at',
      'closed_at',
      'summary',
      'reporter_id_number',
      'area_code',
    ],
    count: shape.cityCounts.reduce((a, b) => a + b, 0),
    *rows() {
      const numberOf = dailyNumbers(world, 'J', 12);
      for (const matter of matters(world, shape)) {
        const { id, ordinal, laneCount, second, village, idNumber, random } = matter;
        const category = categories.pick(random);
        const { code, shortName } = world.places.villages[village]!;
        const summary = random.pick(incidentSummaries[category]).replace('{place}', shortName);
        const open = isRareRow(ordinal, laneCount, Math.round(laneCount * OPEN_SHARE), 24);
        const status = open ? (random.chance(0.7) ? 'DISPATCHED' : 'OPEN') : 'CLOSED';
        const u = random.unit();
        const slowest = category === 'CRIMINAL' ? 90 * 24 : 72;
        const closedAt = open
          ? null
          : dateTimeText(endOf(second, u * u * u * slowest * HOUR, world.clock.nowSecond, random));
        yield [id, numberOf(matter), category, status, dateTimeText(second), closedAt, summary, idNumber, code];
      }
    },
  };
}
