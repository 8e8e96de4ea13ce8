import type { Random } from '../chance/random.ts';
import { dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { VillageRange } from '../places/village-range.ts';
import { AT_HOME } from './matter-maker.ts';
import { Parties } from './parties.ts';

/** Of whom a matter may be about. */
export interface LocalShape {
  /** Share of matters that concern one of the prone. */
  readonly prone: number;
  readonly ages: { readonly from: number; readonly to: number };
}

/**
 * The share for rows that are as many at every scale: the prone are few in a small demo, and would have dozens of matters each.
 *
 * @param share at scale 1
 */
export function proneAtAnyScale({ scale }: DemoWorld, share: number): number {
  return share * Math.min(1, 4 * scale);
}

export interface Local {
  readonly person: number;
  /** Position in `places.villages`, within the range asked for. */
  readonly village: number;
}

/** How often to look for somebody who fits before taking another: a village of a small demo may have nobody. */
const TRIES = 6;
/** Where fewer villages are asked for, hardly anybody drawn from the whole city would be found in them. */
const VILLAGES_OF_MANY = 100;

/** Finds the people whom matters of an area concern, mostly in their own village. */
export class Locals {
  readonly parties: Parties;

  constructor(private readonly world: DemoWorld) {
    this.parties = new Parties(world);
  }

  /** Somebody of these villages, where one is found; else of the same city, for a matter in one of them. */
  pick(range: VillageRange, random: Random, second: number, { prone, ages }: LocalShape): Local {
    const { population } = this.world;
    if (range.end - range.first >= VILLAGES_OF_MANY) {
      const isProne = random.chance(prone);
      for (let tried = 0; tried < TRIES; tried += 1) {
        const person = isProne
          ? this.parties.prone(range.city, random)
          : this.parties.anyone(range.city, random, dayOf(second), ages);
        const village = this.villageOfMatter(population.villageOf(person), random);
        if (village >= range.first && village < range.end) return { person, village };
      }
    }
    const village = range.first + random.below(range.end - range.first);
    return { person: this.neighbour(village, random, second, ages), village };
  }

  /** Most matters arise at home, the others elsewhere in the county. */
  private villageOfMatter(home: number, random: Random): number {
    if (random.chance(AT_HOME)) return home;
    const { villages, counties } = this.world.places;
    const { firstVillage, endVillage } = counties[villages[home]!.county]!;
    return firstVillage + random.below(endVillage - firstVillage);
  }

  /** Somebody of the village between two ages, where there is one; else of its city. */
  neighbour(village: number, random: Random, second: number, ages: LocalShape['ages']): number {
    const { population, places } = this.world;
    const { first, end } = population.peopleOfVillage(village);
    const day = dayOf(second);
    for (let tried = 0; first < end && tried < TRIES; tried += 1) {
      const person = first + random.below(end - first);
      const age = (day - population.birthDay(person)) / 365.25;
      if (age >= ages.from && age < ages.to) return person;
    }
    return this.parties.anyone(places.villages[village]!.city, random, day, ages);
  }
}
