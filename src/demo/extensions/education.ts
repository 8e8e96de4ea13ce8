import { apportion } from '../chance/apportion.ts';
import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { demoCities, type DemoCity } from '../places/cities.ts';

/** 株洲市: 1,743 kindergartens and schools (Z14); the other cities have as many a village. */
const ZHUZHOU = '4302';
const ZHUZHOU_SCHOOLS = 1743;
/** 榜单后 5 名. */
const NAMED = 5;
const kinds = ['KINDERGARTEN', 'PRIMARY', 'KINDERGARTEN', 'PRIMARY', 'MIDDLE'] as const;
const names = { KINDERGARTEN: '幼儿园', PRIMARY: '小学', MIDDLE: '中学' } as const;
/** 学期: spring and autumn. */
const terms = ['2021-02-20', '2021-09-01', '2022-02-20', '2022-09-01', '2023-02-20', '2023-09-01'] as const;

interface DemoSchool {
  readonly name: string;
  readonly kind: (typeof kinds)[number];
  readonly code: string;
  readonly city: number;
}

/** 教育: schools, and the list of teachers' ethics of each city and term. */
export function educationTables(world: DemoWorld): readonly DemoTable[] {
  const schools = listSchools(world);
  const held = terms.filter((term) => startOfDate(term) <= world.clock.nowSecond);
  return [
    {
      table: 'schools',
      columns: ['id', 'name', 'kind', 'area_code'],
      count: schools.length,
      rows: () => schools.map(({ name, kind, code }, n) => [n + 1, name, kind, code]),
    },
    {
      table: 'ethics_rankings',
      columns: ['id', 'term', 'score', 'rank', 'complaints', 'named', 'school_id', 'area_code'],
      count: schools.length * held.length,
      *rows() {
        let id = 0;
        for (const [n, term] of held.entries())
          for (let city = 0; city < demoCities.length; city += 1) {
            const list = rankedSchools(world, schools, city, n);
            for (const [place, { school, score, complaints }] of list.entries()) {
              id += 1;
              const named = place >= list.length - NAMED ? 't' : 'f';
              const on = dateText(startOfDate(term) / 86_400);
              yield [id, on, score, place + 1, complaints, named, school + 1, schools[school]!.code];
            }
          }
      },
    },
  ];
}

function listSchools({ places }: DemoWorld): readonly DemoSchool[] {
  const inZhuzhou = places.villages.filter(({ city }) => isZhuzhou(demoCities[city]!)).length;
  return demoCities.flatMap((city, position) => {
    const villages = places.villages.filter((village) => village.city === position);
    const count = isZhuzhou(city) ? ZHUZHOU_SCHOOLS : Math.round((villages.length * ZHUZHOU_SCHOOLS) / inZhuzhou);
    const shares = apportion(
      count,
      villages.map(({ weight }) => weight),
    );
    return villages.flatMap(({ code, shortName }, n) =>
      Array.from({ length: shares[n]! }, (_, place): DemoSchool => {
        const kind = kinds[(n + place) % kinds.length]!;
        const number = place < kinds.length ? '' : String(Math.floor(place / kinds.length) + 1);
        return { name: `${shortName}${number}${names[kind]}`, kind, code, city: position };
      }),
    );
  });
}

/** The schools of a city, the best first. */
function rankedSchools(world: DemoWorld, schools: readonly DemoSchool[], city: number, term: number) {
  const random = new Random(world.seed, `ethics-${String(term)}`);
  return schools
    .flatMap((school, n) => {
      if (school.city !== city) return [];
      random.at(n);
      const complaints = random.chance(0.2) ? random.between(1, 9) : 0;
      return [{ school: n, complaints, score: Math.round((98 + 2 * random.unit() - 2.5 * complaints) * 100) / 100 }];
    })
    .sort((one, other) => other.score - one.score || one.school - other.school);
}

function isZhuzhou({ code }: DemoCity): boolean {
  return code.startsWith(ZHUZHOU);
}
