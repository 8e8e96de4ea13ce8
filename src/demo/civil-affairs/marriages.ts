import { numberFlaw } from '../chance/number-flaw.ts';
import type { Random } from '../chance/random.ts';
import { dateText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { countOfBatches, rowsOfBatches } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { cityCountsByPeople } from '../matters/matter-maker.ts';
import { Parties } from '../matters/parties.ts';
import { officeHours, workdays } from '../matters/rhythm.ts';
import { flawedNumber } from '../population/flawed-number.ts';

const MARRIAGES_AT_SCALE_1 = 9000;
const LEAST = 10;
const DIVORCE_SHARE = 0.3;
/** Wives' numbers. */
const FLAWS = { missing: 0.01, mistyped: 0.003 };
/** 民法典, article 1047. */
const MARRIAGEABLE = { MALE: 22, FEMALE: 20 };
const TRIES = 30;

/** 婚姻登记: by the county's office, of the husband's home. */
export function marriages(world: DemoWorld): DemoTable {
  const { clock, places, population } = world;
  const batches = cityCountsByPeople(world, MARRIAGES_AT_SCALE_1).map((count, city) => ({
    count: Math.max(LEAST, count),
    from: clock.startSecond,
    until: clock.nowSecond + 1,
    traits: city,
  }));
  const total = countOfBatches(batches);
  return {
    table: 'marriages',
    columns: ['id', 'number', 'kind', 'registered_on', 'husband_id_number', 'wife_id_number', 'area_code'],
    count: total,
    *rows() {
      const parties = new Parties(world);
      const rhythm = { hours: officeHours, weekdays: workdays, growth: 0.92 };
      for (const { id, second, traits: city, random } of rowsOfBatches(world, 'marriages', rhythm, batches)) {
        const day = dayOf(second);
        const husband = someone(parties, city, random, day, 'MALE', { from: MARRIAGEABLE.MALE, to: 55 });
        const age = (day - population.birthDay(husband)) / 365.25;
        const ages = { from: Math.max(MARRIAGEABLE.FEMALE, age - 7), to: Math.max(28, age + 4) };
        const wife = someone(parties, city, random, day, 'FEMALE', ages);
        const { code } = places.counties[places.villages[population.villageOf(husband)]!.county]!;
        const kind = random.chance(DIVORCE_SHARE) ? 'DIVORCE' : 'MARRIAGE';
        yield [
          id,
          `${kind === 'DIVORCE' ? 'L' : 'J'}${code.slice(0, 6)}-${dateText(day).slice(0, 4)}-${String(id).padStart(6, '0')}`,
          kind,
          dateText(day),
          population.idNumber(husband),
          flawedNumber(population.idNumber(wife), numberFlaw(id - 1, total, FLAWS)),
          code,
        ];
      }
    },
  };

  function someone(
    parties: Parties,
    city: number,
    random: Random,
    day: number,
    sex: 'MALE' | 'FEMALE',
    ages: { readonly from: number; readonly to: number },
  ): number {
    for (let tried = 0; ; tried += 1) {
      const person = parties.anyone(city, random, day, ages);
      const isMale = population.idNumber(person).charCodeAt(16) % 2 === 1;
      // A city of a small demo may have nobody of the sex and age.
      if (isMale === (sex === 'MALE') || tried === TRIES) return person;
    }
  }
}
