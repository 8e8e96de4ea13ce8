import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { Cell, DemoTable } from '../matters/demo-table.ts';
import { officials } from '../matters/officials.ts';
import { villageRange } from '../places/village-range.ts';

const WANZAI = '360922';
const DAY = 86_400;

/**
 * 五员联动, 万载县 (Y9): an officer for each village, who keeps a log each quarter; a ledger of each village each year; a bulletin of the
 * county each quarter. What has not ended by now is not there yet.
 */
export function fiveRolesRecords(world: DemoWorld): DemoTable {
  const rows = [...recordsOf(world)];
  return {
    table: 'five_roles_records',
    columns: [
      'id',
      'kind',
      'period_from',
      'period_to',
      'visits',
      'disputes_settled',
      'hazards_found',
      'id_number',
      'area_code',
    ],
    count: rows.length,
    rows: () => rows,
  };
}

function* recordsOf(world: DemoWorld): Generator<readonly Cell[], undefined> {
  const { places, population, clock, seed } = world;
  const random = new Random(seed, 'five-roles-records');
  const official = officials(world, 'five-roles');
  const { first, end, city } = villageRange(places, WANZAI);
  let id = 0;
  const counts = (scale: number): number[] => [4, 2, 3].map((most) => random.between(0, most * scale));
  for (const { from, to, isYearEnd, year } of quartersUntil(clock.today)) {
    const period = [dateText(from), dateText(to)];
    const yearPeriod = [`${String(year)}-01-01`, dateText(to)];
    for (let village = first; village < end; village += 1) {
      const { code } = places.villages[village]!;
      id += 1;
      random.at(id);
      yield [id, 'LOG', ...period, ...counts(3), population.idNumber(official(city, village - first)), code];
      if (!isYearEnd) continue;
      id += 1;
      random.at(id);
      yield [id, 'LEDGER', ...yearPeriod, ...counts(12), null, code];
    }
    id += 1;
    random.at(id);
    yield [id, 'BULLETIN', ...period, ...counts(600), null, WANZAI.padEnd(12, '0')];
  }
}

function* quartersUntil(today: number): Generator<{ from: number; to: number; isYearEnd: boolean; year: number }> {
  for (let year = 2021; ; year += 1) {
    for (let quarter = 0; quarter < 4; quarter += 1) {
      const from = Date.UTC(year, 3 * quarter, 1) / 1000 / DAY;
      const to = Date.UTC(year, 3 * quarter + 3, 0) / 1000 / DAY;
      if (to > today) return;
      yield { from, to, isYearEnd: quarter === 3, year };
    }
  }
}
