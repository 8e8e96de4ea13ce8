import { isMarked } from '../chance/is-marked.ts';
import { Random } from '../chance/random.ts';
import { dateText, dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { careRecords } from '../grid/care-records.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { villagePicker } from './village-picker.ts';

/** 医德医风: the twelve kinds of conduct, and the points of each; which they are, the demo makes up. */
const conduct = [
  ['GIFTS', -6],
  ['KICKBACKS', -8],
  ['NEEDLESS_TESTS', -3],
  ['NEEDLESS_MEDICINE', -3],
  ['CHARGES', -4],
  ['TURNED_AWAY', -4],
  ['BEARING', -1],
  ['PRIVACY', -4],
  ['FALSE_RECORDS', -6],
  ['INSURANCE', -6],
  ['FREE_TREATMENT', 2],
  ['PRAISE', 1],
] as const;
const ENTRIES_A_HOSPITAL = 18;
const HOSPITALS_A_COUNTY = 3;

/** 靖安县: a hundred counsellors and a hundred family advisers (Y5). */
const JINGAN = '360925';
const COUNSELLORS = 100;
const SESSIONS = 2412;
const INTERVENTION_SHARE = 0.08;
/** Of what the grid has for managed, the health department has this share otherwise, but in 大冶市 (D6). */
const OTHERWISE = 0.02;
const ALL_MANAGED = '420281';

/** 卫生健康: hospitals and their points, people under care as health has them, counselling. */
export function healthTables(world: DemoWorld): readonly DemoTable[] {
  const hospitals = listHospitals(world);
  return [
    {
      table: 'hospitals',
      columns: ['id', 'name', 'level', 'area_code'],
      count: hospitals.length,
      rows: () => hospitals.map(({ name, level, code }, n) => [n + 1, name, level, code]),
    },
    integrityPoints(world, hospitals),
    mentalHealthRecords(world),
    {
      table: 'counsellors',
      columns: ['id', 'number', 'kind', 'area_code'],
      count: 2 * COUNSELLORS,
      *rows() {
        const random = new Random(world.seed, 'counsellors');
        for (let n = 0; n < 2 * COUNSELLORS; n += 1)
          yield [
            n + 1,
            `XL${JINGAN}${String(n + 1).padStart(4, '0')}`,
            n < COUNSELLORS ? 'COUNSELLOR' : 'FAMILY_ADVISER',
            villageOf(world, random.at(n)),
          ];
      },
    },
    counsellingSessions(world),
  ];
}

interface DemoHospital {
  readonly name: string;
  readonly level: 'COUNTY' | 'TOWN';
  readonly code: string;
}

/** Three of each county, and a health centre of each town. */
function listHospitals({ areas }: DemoWorld): readonly DemoHospital[] {
  const ofCounties = areas
    .filter(({ level }) => level === 'COUNTY')
    .flatMap(({ code, name }) =>
      ['人民医院', '中医医院', '妇幼保健院']
        .slice(0, HOSPITALS_A_COUNTY)
        .map((kind): DemoHospital => ({ name: `${name}${kind}`, level: 'COUNTY', code })),
    );
  const ofTowns = areas
    .filter(({ level }) => level === 'TOWN')
    .map(({ code, name }): DemoHospital => ({ name: `${name}卫生院`, level: 'TOWN', code }));
  return [...ofCounties, ...ofTowns];
}

function integrityPoints({ seed, clock }: DemoWorld, hospitals: readonly DemoHospital[]): DemoTable {
  const count = hospitals.length * ENTRIES_A_HOSPITAL;
  return {
    table: 'integrity_points',
    columns: ['id', 'kind', 'points', 'given_on', 'hospital_id', 'area_code'],
    count,
    *rows() {
      const random = new Random(seed, 'integrity-points');
      const first = clock.startSecond / 86_400;
      for (let n = 0; n < count; n += 1) {
        random.at(n);
        const hospital = Math.floor(n / ENTRIES_A_HOSPITAL);
        // Each hospital of a county has something of all twelve kinds; praise is given most.
        const [kind, points] =
          n % ENTRIES_A_HOSPITAL < conduct.length ? conduct[n % ENTRIES_A_HOSPITAL]! : conduct[10 + random.below(2)]!;
        const day = first + random.below(clock.today - first + 1);
        yield [n + 1, kind, points, dateText(day), hospital + 1, hospitals[hospital]!.code];
      }
    },
  };
}

/** The same people as the grid's; the two departments do not always agree about their care. */
function mentalHealthRecords(world: DemoWorld): DemoTable {
  const grid = careRecords(world);
  const at = (name: string): number => grid.columns.indexOf(name);
  return {
    table: 'mental_health_records',
    columns: ['id', 'managed', 'followed_up_on', 'person_id_number', 'area_code'],
    count: grid.count,
    *rows() {
      let place = 0;
      for (const row of grid.rows()) {
        const area = String(row[at('area_code')]);
        const otherwise = !area.startsWith(ALL_MANAGED) && isMarked(place, grid.count, OTHERWISE, 0.3);
        const managed = (row[at('managed')] === 't') !== otherwise ? 't' : 'f';
        place += 1;
        yield [place, managed, row[at('visited_on')]!, row[at('person_id_number')]!, area];
      }
    },
  };
}

function counsellingSessions(world: DemoWorld): DemoTable {
  return {
    table: 'counselling_sessions',
    columns: ['id', 'kind', 'held_at', 'counsellor_id', 'area_code'],
    count: SESSIONS,
    *rows() {
      const random = new Random(world.seed, 'counselling-sessions');
      const first = startOfDate('2021-01-01');
      for (let n = 0; n < SESSIONS; n += 1) {
        random.at(n);
        const day = first + Math.floor(((n + random.unit()) / SESSIONS) * (world.clock.nowSecond - first));
        const kind = isMarked(n, SESSIONS, INTERVENTION_SHARE) ? 'INTERVENTION' : 'VISIT';
        yield [n + 1, kind, dateTimeText(day), 1 + random.below(2 * COUNSELLORS), villageOf(world, random)];
      }
    },
  };
}

function villageOf(world: DemoWorld, random: Random): string {
  return villagePicker(world, JINGAN)(random);
}
