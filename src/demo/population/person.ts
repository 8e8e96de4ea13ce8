import { Random } from '../chance/random.ts';
import { Shuffle } from '../chance/shuffle.ts';
import { dateText, type DemoClock } from '../demo-clock.ts';
import type { Village } from '../places/villages.ts';
import { chineseName } from './chinese-name.ts';
import type { Population } from './population.ts';

/** A synthetic person, as the population register holds one. */
export interface Person {
  readonly idNumber: string;
  readonly name: string;
  readonly sex: 'MALE' | 'FEMALE';
  readonly birthDate: string;
  readonly phone: string | null;
  readonly address: string;
  readonly areaCode: string;
}

/** Eight digits follow the prefix. */
const PHONES = 100_000_000;

/**
 * Makes person(i), a pure function of i. Nothing of it can be a real person's: the number's county code has never been given
 * out (see `demoCities`), no operator has mobile numbers that begin with 100, and every address is in a "sample road" 示例路.
 */
export function personMaker(options: {
  readonly population: Population;
  readonly villages: readonly Village[];
  readonly clock: DemoClock;
  readonly seed: number;
}): (index: number) => Person {
  const { population, villages, clock, seed } = options;
  const random = new Random(seed, 'residents');
  const phones = new Shuffle(PHONES, 20_231_231);
  return (index) => {
    const village = villages[population.villageOf(index)]!;
    const idNumber = population.idNumber(index);
    const birthDay = population.birthDay(index);
    const age = (clock.today - birthDay) / 365.25;
    const sex = idNumber.charCodeAt(16) % 2 === 1 ? 'MALE' : 'FEMALE';
    random.at(index);
    const name = chineseName(sex, Number(idNumber.slice(6, 10)), random);
    const hasPhone = age >= 12 && random.chance(age < 75 ? 0.96 : 0.7);
    return {
      idNumber,
      name,
      sex,
      birthDate: dateText(birthDay),
      phone: hasPhone ? `100${String(phones.at(index % PHONES)).padStart(8, '0')}` : null,
      address: `${village.shortName}示例路${String(random.between(1, 300))}号`,
      areaCode: village.code,
    };
  };
}
