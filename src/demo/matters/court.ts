import { isRareRow } from '../chance/is-rare-row.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { demoCities } from '../places/cities.ts';
import { caseCauses } from './case-causes.ts';
import type { DemoTable } from './demo-table.ts';
import { cityCountsByPeople, endOf, type MatterShape, matters } from './matter-maker.ts';
import { officeHours, workdays } from './rhythm.ts';
import { Serials } from './serials.ts';

const CASES_AT_SCALE_1 = 100_000;
const OPEN_SHARE = 0.07;
/** Half the commercial plaintiffs are enterprises, not people. */
const ENTERPRISE_SHARE = 0.5;
const DAY = 86_400;

const categories = new WeightedList([
  ['CIVIL', 47],
  ['COMMERCIAL', 19],
  ['CRIMINAL', 7],
  ['ADMINISTRATIVE', 3],
  ['ENFORCEMENT', 24],
] as const);

/** 案件类型代字 and the usual longest duration in days. Commercial cases are counted among the civil ones. */
const trackByCategory = {
  CIVIL: { mark: '民初', days: 180 },
  COMMERCIAL: { mark: '民初', days: 180 },
  CRIMINAL: { mark: '刑初', days: 90 },
  ADMINISTRATIVE: { mark: '行初', days: 180 },
  ENFORCEMENT: { mark: '执', days: 180 },
} as const;

/**
 * 法院: cases, numbered as the Supreme People's Court rules (关于人民法院案件案号的若干规定): year, court (province and the last
 * four digits of the county's code), type, running number. A criminal case is brought by the procuratorate, so it has no
 * person as plaintiff.
 */
export function courtTables(world: DemoWorld): readonly DemoTable[] {
  const shape: MatterShape = {
    stream: 'cases',
    cityCounts: cityCountsByPeople(world, CASES_AT_SCALE_1),
    rhythm: { hours: officeHours, weekdays: workdays, growth: 1.04 },
    prone: 0.6,
    ages: { from: 18, to: 80 },
    nobody: 0,
    mistyped: 0,
  };
  const cases: DemoTable = {
    table: 'cases',
    columns: [
      'id',
      'number',
      'category',
      'cause',
      'status',
      'accepted_on',
      'concluded_on',
      'plaintiff_id_number',
      'area_code',
    ],
    count: shape.cityCounts.reduce((a, b) => a + b, 0),
    *rows() {
      const serials = new Serials<string>();
      const { villages, counties } = world.places;
      for (const { id, ordinal, laneCount, second, city, village, idNumber, random } of matters(world, shape)) {
        const category = categories.pick(random);
        const { mark, days } = trackByCategory[category];
        const { code, county } = villages[village]!;
        const acceptedOn = dateText(dayOf(second));
        const court = demoCities[city]!.courtProvince + counties[county]!.code.slice(2, 6);
        const series = `（${acceptedOn.slice(0, 4)}）${court}${mark}`;
        const number = `${series}${String(serials.next(series))}号`;
        const open = isRareRow(ordinal, laneCount, Math.round(laneCount * OPEN_SHARE), 13);
        const length = (15 + (days - 15) * random.unit()) * DAY;
        const concludedOn = open ? null : dateText(dayOf(endOf(second, length, world.clock.nowSecond, random)));
        const byPerson = category !== 'CRIMINAL' && !(category === 'COMMERCIAL' && random.chance(ENTERPRISE_SHARE));
        const cause = random.pick(caseCauses[category]);
        const status = open ? 'OPEN' : 'CONCLUDED';
        yield [id, number, category, cause, status, acceptedOn, concludedOn, byPerson ? idNumber : null, code];
      }
    },
  };
  return [cases];
}
