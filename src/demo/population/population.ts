import { apportion } from '../chance/apportion.ts';
import type { DemoClock } from '../demo-clock.ts';
import { demoCities } from '../places/cities.ts';
import type { Village } from '../places/villages.ts';
import { CityPopulation } from './city-population.ts';

const PEOPLE_AT_SCALE_1 = 1_000_000;

/**
 * Everyone in the register, numbered 0 … size-1 in order of city and village. A number is enough to derive a person, so a
 * matter can be linked to anyone without keeping people in memory.
 */
export class Population {
  readonly size: number;
  /** By position in `demoCities`. */
  readonly cities: readonly CityPopulation[];
  private readonly firstOfCity: readonly number[];
  /** The first person of each village, and at the end `size`. */
  private readonly firstOfVillage: Int32Array;

  constructor(scale: number, clock: DemoClock, villages: readonly Village[], seed: number) {
    this.size = Math.round(PEOPLE_AT_SCALE_1 * scale);
    const sizes = apportion(
      this.size,
      demoCities.map(({ people }) => people),
    );
    this.cities = demoCities.map(({ idNumberArea }, i) => new CityPopulation(sizes[i]!, idNumberArea, clock, seed));
    let sum = 0;
    this.firstOfCity = sizes.map((size) => (sum += size) - size);
    this.firstOfVillage = settle(villages, sizes, this.firstOfCity);
  }

  /** Position in `demoCities` of the city in which a person lives. */
  cityOf(person: number): number {
    let city = this.firstOfCity.length - 1;
    while (person < this.firstOfCity[city]!) city -= 1;
    return city;
  }

  /** Position in `villages` of the village in which a person lives. */
  villageOf(person: number): number {
    let low = 0;
    let high = this.firstOfVillage.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.firstOfVillage[middle]! > person) high = middle;
      else low = middle + 1;
    }
    return low - 1;
  }

  /** Those who live in a village: `first` up to but not including `end`. */
  peopleOfVillage(village: number): { readonly first: number; readonly end: number } {
    return { first: this.firstOfVillage[village]!, end: this.firstOfVillage[village + 1]! };
  }

  birthDay(person: number): number {
    const city = this.cityOf(person);
    return this.cities[city]!.birthDay(person - this.firstOfCity[city]!);
  }

  idNumber(person: number): string {
    const city = this.cityOf(person);
    return this.cities[city]!.idNumber(person - this.firstOfCity[city]!);
  }

  /** The person of this rank in a city, eldest first. */
  personOfRank(city: number, rank: number): number {
    return this.firstOfCity[city]! + this.cities[city]!.placeOfRank(rank);
  }

  /** Anyone of a city, by place. */
  personOfCity(city: number, place: number): number {
    return this.firstOfCity[city]! + place;
  }
}

/** Shares a city's people among its villages by weight: a village's people are those between two running totals. */
function settle(villages: readonly Village[], sizes: readonly number[], firstOfCity: readonly number[]): Int32Array {
  const totals = sizes.map((_, city) =>
    villages.reduce((sum, village) => (village.city === city ? sum + village.weight : sum), 0),
  );
  const first = new Int32Array(villages.length + 1);
  const sums = sizes.map(() => 0);
  for (const [position, { city, weight }] of villages.entries()) {
    first[position] = firstOfCity[city]! + Math.round((sizes[city]! * sums[city]!) / totals[city]!);
    sums[city] = sums[city]! + weight;
  }
  first[villages.length] = sizes.reduce((a, b) => a + b, 0);
  return first;
}
