import { WeightedList } from '../chance/weighted-list.ts';
import { dateText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { countOfBatches, rowsOfBatches } from '../matters/batches.ts';
import { dailyNumbers } from '../matters/daily-number.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { Locals } from '../matters/locals.ts';
import { cityCountsByPeople } from '../matters/matter-maker.ts';
import { officeHours, workdays } from '../matters/rhythm.ts';
import { isMarked } from '../chance/is-marked.ts';
import { demoCities } from '../places/cities.ts';
import { villageRange } from '../places/village-range.ts';

const CORRECTIONS_AT_SCALE_1 = 2400;
/** Enough for each city of a small demo to have some that are sealed. */
const LEAST = 40;
/** Minors', whose files are sealed (社区矫正法, articles 54 and 55). */
const MINOR_SHARE = 0.05;
const REVOKED_SHARE = 0.01;

const kinds = new WeightedList([
  ['SURVEILLANCE', 3],
  ['SUSPENDED_SENTENCE', 88],
  ['PAROLE', 7],
  ['OUTSIDE_PRISON', 2],
] as const);

/** 社区矫正. */
export function corrections(world: DemoWorld): DemoTable {
  const { clock, places, population } = world;
  const batches = cityCountsByPeople(world, CORRECTIONS_AT_SCALE_1).map((count, city) => ({
    count: Math.max(LEAST, count),
    from: clock.startSecond,
    until: clock.nowSecond + 1,
    traits: villageRange(places, demoCities[city]!.code.replace(/0+$/, '')),
  }));
  return {
    table: 'corrections',
    columns: ['id', 'number', 'kind', 'status', 'starts_on', 'ends_on', 'sealed', 'id_number', 'area_code'],
    count: countOfBatches(batches),
    *rows() {
      const numberOf = dailyNumbers(world, 'JZ', 6);
      const locals = new Locals(world);
      const rhythm = { hours: officeHours, weekdays: workdays, growth: 1 };
      for (const { id, ordinal, count, second, traits, random } of rowsOfBatches(
        world,
        'corrections',
        rhythm,
        batches,
      )) {
        const minor = isMarked(ordinal, count, MINOR_SHARE);
        const ages = minor ? { from: 16, to: 17.9 } : { from: 18, to: 70 };
        const { person, village } = locals.pick(traits, random, second, { prone: minor ? 0 : 0.5, ages });
        const starts = dayOf(second);
        const ends = starts + random.between(90, 1095);
        const revoked = random.chance(REVOKED_SHARE);
        const status = ends <= clock.today ? 'ENDED' : revoked ? 'REVOKED' : 'RUNNING';
        yield [
          id,
          numberOf({ village, second }),
          kinds.pick(random),
          status,
          dateText(starts),
          dateText(ends),
          minor ? 't' : 'f',
          population.idNumber(person),
          places.villages[village]!.code,
        ];
      }
    },
  };
}
