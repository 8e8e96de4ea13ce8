import { apportion } from '../chance/apportion.ts';
import { Random } from '../chance/random.ts';
import { dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { demoCities } from '../places/cities.ts';
import { mistypedCitizenNumber } from '../population/citizen-number.ts';
import { type Occurrence, occurrences } from './occurrences.ts';
import { Parties } from './parties.ts';
import { Rhythm, type RhythmShape } from './rhythm.ts';

export interface MatterShape {
  /** Names the table's random numbers. */
  readonly stream: string;
  /** Rows of each city, by position in `demoCities`. */
  readonly cityCounts: readonly number[];
  readonly rhythm: RhythmShape;
  /** Share of matters that concern one of the prone. */
  readonly prone: number;
  /** Ages of the others. */
  readonly ages: { readonly from: number; readonly to: number };
  /** Share without a person. */
  readonly nobody: number;
  /** Share whose number has a check character that does not fit. */
  readonly mistyped: number;
}

/** What every matter has: a time, a place and mostly a person. `random` stands where the row's own draws begin. */
export interface Matter extends Occurrence {
  /** Position in `demoCities`. */
  readonly city: number;
  /** Position in `places.villages`. */
  readonly village: number;
  readonly idNumber: string | null;
  readonly random: Random;
}

/** Share of matters that arise in the person's own village; the others arise elsewhere in the county. */
export const AT_HOME = 0.88;

/** Shares `total` rows at scale 1 among the cities by their people. */
export function cityCountsByPeople(world: DemoWorld, total: number): number[] {
  return apportion(
    Math.round(total * world.scale),
    demoCities.map(({ people }) => people),
  );
}

/** The matters of a table in order of time. */
export function* matters(world: DemoWorld, shape: MatterShape): Generator<Matter, undefined> {
  const { population, places, clock, seed } = world;
  const random = new Random(seed, shape.stream);
  const parties = new Parties(world);
  for (const occurrence of occurrences(shape.cityCounts, new Rhythm(clock, shape.rhythm), seed, shape.stream)) {
    random.at(occurrence.id);
    const city = occurrence.lane;
    const named = !random.chance(shape.nobody);
    const person = random.chance(shape.prone)
      ? parties.prone(city, random)
      : parties.anyone(city, random, dayOf(occurrence.second), shape.ages);
    let village = population.villageOf(person);
    if (!random.chance(AT_HOME)) {
      const { firstVillage, endVillage } = places.counties[places.villages[village]!.county]!;
      village = firstVillage + random.below(endVillage - firstVillage);
    }
    const number = named ? population.idNumber(person) : null;
    const idNumber = number !== null && random.chance(shape.mistyped) ? mistypedCitizenNumber(number) : number;
    yield { ...occurrence, city, village, idNumber, random };
  }
}

/** When something that began at `second` ended, at least a minute later: before now, however long it would have taken. */
export function endOf(second: number, seconds: number, nowSecond: number, random: Random): number {
  const end = second + Math.max(60, Math.floor(seconds));
  return end <= nowSecond ? end : second + Math.floor((nowSecond - second) * (0.2 + 0.8 * random.unit()));
}

const DAY = 86_400;
const OPENS = 8 * 3600;
const OPEN_FOR = 10 * 3600;

/** The same for something that an office closes: between 8:00 and 18:00, unless that is before it began or after now. */
export function officeEndOf(second: number, seconds: number, nowSecond: number, random: Random): number {
  const end = endOf(second, seconds, nowSecond, random);
  const officeEnd = inOfficeHours(end);
  return officeEnd > second && officeEnd <= nowSecond ? officeEnd : end;
}

/** Draws a whole day together into office hours; earlier stays earlier. */
export function inOfficeHours(second: number): number {
  const timeOfDay = ((second % DAY) + DAY) % DAY;
  return second - timeOfDay + OPENS + Math.floor((timeOfDay / DAY) * OPEN_FOR);
}
