import { Random } from '../chance/random.ts';
import { Shuffle } from '../chance/shuffle.ts';
import { dateText, type DemoClock } from '../demo-clock.ts';
import { HeyiError } from '../../errors/heyi-error.ts';
import { oldestAgeInDays, shareOfMen, weightOfAge } from './age-pyramid.ts';
import { citizenNumber } from './citizen-number.ts';
import { demoCitizen, demoCitizenBirthDay } from './demo-citizen.ts';

/** GB 11643 leaves 500 odd and 499 even sequence numbers a day and area. */
const MEN_A_DAY = 500;
const WOMEN_A_DAY = 499;

/**
 * The people of one city, each a pure function of their place (0 … size-1) and none of them stored. Ordered by date of birth
 * they have a *rank*; a shuffle leads from place to rank, so that neighbours differ in age. The only table is the number of
 * people born before each day.
 */
export class CityPopulation {
  private readonly firstDay: number;
  /** How many were born before `firstDay + i`; one entry more than there are days. */
  private readonly bornBefore: Int32Array;
  private readonly shuffle: Shuffle;
  private readonly random: Random;
  /** The rank of the demo's citizen, where it is one of this city's. */
  readonly citizenRank: number | undefined;

  constructor(
    readonly size: number,
    private readonly idNumberArea: string,
    private readonly clock: DemoClock,
    seed: number,
  ) {
    this.random = new Random(seed, `births-${idNumberArea}`);
    this.firstDay = clock.today - oldestAgeInDays;
    const citizenDay = demoCitizen.idNumber.startsWith(idNumberArea) ? demoCitizenBirthDay - this.firstDay : undefined;
    this.bornBefore = countBirths(size, citizenDay);
    this.citizenRank = citizenDay === undefined ? undefined : this.bornBefore[citizenDay];
    this.shuffle = new Shuffle(size, this.random.at(0).below(Math.max(1, size)));
    this.assertNumbersSuffice();
  }

  /** Day of birth of the person at a place. */
  birthDay(place: number): number {
    return this.birthDayOfRank(this.shuffle.at(place));
  }

  /**
   * Unique: a day's people take its sequence numbers in a fixed, shuffled order. The demo's citizen and whoever would have had that
   * number, if anybody, have each other's.
   */
  idNumber(place: number): string {
    const rank = this.shuffle.at(place);
    const number = this.numberOfRank(rank);
    if (this.citizenRank === undefined) return number;
    if (rank === this.citizenRank) return demoCitizen.idNumber;
    return number === demoCitizen.idNumber ? this.numberOfRank(this.citizenRank) : number;
  }

  private numberOfRank(rank: number): string {
    const day = this.birthDayOfRank(rank);
    const men = this.menBornOn(day);
    const ordinal = rank - this.bornBefore[day - this.firstDay]!;
    const start = this.random.next();
    const sequence =
      ordinal < men
        ? ((ordinal * 321 + start) % MEN_A_DAY) * 2 + 1
        : (((ordinal - men) * 193 + start) % WOMEN_A_DAY) * 2 + 2;
    return citizenNumber(this.idNumberArea, dateText(day), sequence);
  }

  /** The person who stands at this rank, eldest first. */
  placeOfRank(rank: number): number {
    return this.shuffle.placeOf(rank);
  }

  /** How many were born on this day or before: the first rank that is younger. */
  ranksBornBy(day: number): number {
    const index = Math.max(0, Math.min(day - this.firstDay + 1, this.bornBefore.length - 1));
    return this.bornBefore[index]!;
  }

  private birthDayOfRank(rank: number): number {
    let low = 0;
    let high = this.bornBefore.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.bornBefore[middle]! > rank) high = middle;
      else low = middle + 1;
    }
    return this.firstDay + low - 1;
  }

  /** Leaves `random` at the day's sequence. The share is met on average: a day's fraction is rounded by chance. */
  private menBornOn(day: number): number {
    const index = day - this.firstDay;
    const born = this.bornBefore[index + 1]! - this.bornBefore[index]!;
    const chance = this.random.at(day).unit();
    return Math.min(born, Math.floor(born * shareOfMen(this.clock.today - day) + chance));
  }

  private assertNumbersSuffice(): void {
    for (let day = this.firstDay; day <= this.clock.today; day += 1) {
      const born = this.ranksBornBy(day) - this.ranksBornBy(day - 1);
      if (born <= WOMEN_A_DAY) continue;
      const men = this.menBornOn(day);
      if (men <= MEN_A_DAY && born - men <= WOMEN_A_DAY) continue;
      throw new HeyiError('CONFIGURATION_INVALID', {
        variable: 'HEYI_SCALE',
        expected: 'a scale at which fewer than 500 men or women share a birthday in one city (about 40)',
        received: `${String(born)} people on one day`,
      });
    }
  }
}

/** `needed`: a day, counted from the first, on which somebody is born; where nobody would be, the next to be born are a day's. */
function countBirths(size: number, needed: number | undefined): Int32Array {
  const days = oldestAgeInDays + 1;
  const bornBefore = new Int32Array(days + 1);
  let total = 0;
  for (let age = 0; age < days; age += 1) total += weightOfAge(age);
  let sum = 0;
  for (let day = 0; day < days; day += 1) {
    sum += weightOfAge(days - 1 - day);
    bornBefore[day + 1] = Math.round((size * sum) / total);
  }
  if (needed !== undefined) {
    const { [needed]: before = 0 } = bornBefore;
    for (let day = needed + 1; bornBefore[day] === before; day += 1) bornBefore[day] = before + 1;
  }
  return bornBefore;
}
