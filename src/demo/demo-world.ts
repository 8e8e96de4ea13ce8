import { createDemoClock, type DemoClock } from './demo-clock.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import { countGrids } from './places/grids.ts';
import { readAreas, type DemoArea } from './places/read-areas.ts';
import { createPlaces, type Places } from './places/villages.ts';
import { type Person, personMaker } from './population/person.ts';
import { Population } from './population/population.ts';

/** The seed of the published demo data. */
export const demoSeed = 20_231_231;

/** Everything the tables are made from: plain data and pure functions of (seed, scale, now). */
export interface DemoWorld {
  readonly seed: number;
  readonly scale: number;
  readonly clock: DemoClock;
  readonly areas: readonly DemoArea[];
  readonly places: Places;
  /** Grids of each village, by position in `places.villages`. */
  readonly gridCounts: readonly number[];
  readonly population: Population;
  readonly person: (index: number) => Person;
}

/** @throws HeyiError `CONFIGURATION_INVALID` for a scale or a time at which the data cannot be made */
export function createDemoWorld(options: {
  readonly scale: number;
  readonly now: Date;
  readonly seed?: number;
}): DemoWorld {
  const { scale, now, seed = demoSeed } = options;
  if (!(scale >= SMALLEST_SCALE && Number.isFinite(scale))) {
    throw new HeyiError('CONFIGURATION_INVALID', {
      variable: 'HEYI_SCALE',
      expected: `a number from ${SMALLEST_SCALE} up; 1 is a million people`,
      received: String(scale),
    });
  }
  const clock = createDemoClock(now);
  const areas = readAreas();
  const places = createPlaces(areas, seed);
  const population = new Population(scale, clock, places.villages, seed);
  const person = personMaker({ population, villages: places.villages, clock, seed });
  return { seed, scale, clock, areas, places, gridCounts: countGrids(places.villages), population, person };
}

/** A thousand people: below it a city may have nobody of some age. */
const SMALLEST_SCALE = 0.001;
