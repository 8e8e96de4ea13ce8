import { Random } from '../chance/random.ts';
import { isMarked } from '../chance/is-marked.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { officials } from '../matters/officials.ts';
import { demoCities } from '../places/cities.ts';
import type { Village } from '../places/villages.ts';
import type { PolicePosts } from './police-posts.ts';

/** Share of villages without an auxiliary officer. Zhuzhou has one in each (一村一辅警, Z5). */
const missingByCity: Readonly<Record<string, number>> = { '3609': 0.09, '4202': 0.02, '4302': 0, '4313': 0.03 };
const DAY = 86_400;

interface Served {
  readonly village: Village;
  readonly person: number;
}

/** The villages that have an auxiliary officer, and who it is: the village's mediation committee has the same person among its members. */
export function listAuxiliaryOfficers(world: DemoWorld): readonly Served[] {
  const officer = officials(world, 'auxiliary-officers');
  return demoCities.flatMap(({ code }, city) => {
    const own = world.places.villages.filter((village) => village.city === city);
    return own
      .filter((_, place) => !isMarked(place, own.length, missingByCity[code.slice(0, 4)]!))
      .map((village, n) => ({ village, person: officer(city, n) }));
  });
}

/** 一村一辅警: an auxiliary officer for each village, and villages known to have none. */
export function auxiliaryOfficers(world: DemoWorld, posts: PolicePosts): DemoTable {
  const served = listAuxiliaryOfficers(world);
  return {
    table: 'auxiliary_officers',
    columns: ['id', 'number', 'since', 'id_number', 'post_id', 'area_code'],
    count: served.length,
    *rows() {
      const random = new Random(world.seed, 'auxiliary-officers');
      const [first, last] = [startOfDate('2017-03-01') / DAY, startOfDate('2020-12-31') / DAY];
      for (const [place, { village, person }] of served.entries()) {
        const id = place + 1;
        const { code } = village;
        yield [
          id,
          `FJ${code.slice(0, 6)}${String(id).padStart(5, '0')}`,
          dateText(random.at(id).between(first, last)),
          world.population.idNumber(person),
          posts.stationOf(code).id,
          code,
        ];
      }
    },
  };
}
