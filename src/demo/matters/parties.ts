import { Random } from '../chance/random.ts';
import { Shuffle } from '../chance/shuffle.ts';
import { bornBy } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { demoCities } from '../places/cities.ts';

/**
 * Share of people who are prone to matters: 6.5 %, all between 22 and 75 years old. Departments draw from the same few, and
 * the same among them most often, so that a petitioner is also a plaintiff and a party to a mediation.
 */
export const proneShare = 0.065;
const PRONE_AGES = { from: 22, to: 75 };

interface Band {
  readonly firstRank: number;
  readonly ranks: number;
}

interface ProneOfCity {
  readonly band: Band;
  readonly order: Shuffle;
  /** The demo's citizen, and whose share of the ranks theirs lies in; undefined in the other cities. */
  readonly citizen: { readonly rank: number; readonly place: number } | undefined;
}

/** Finds the people whom matters concern; any of them in constant time. */
export class Parties {
  private readonly jitter: Random;
  private readonly proneByCity: readonly ProneOfCity[];

  constructor(private readonly world: DemoWorld) {
    this.jitter = new Random(world.seed, 'prone');
    this.proneByCity = demoCities.map((_, city) => {
      const band = this.bandOfAges(city, world.clock.today, PRONE_AGES.from, PRONE_AGES.to);
      const size = Math.min(band.ranks, Math.max(1, Math.round(world.population.cities[city]!.size * proneShare)));
      const order = new Shuffle(size);
      return { band, order, citizen: citizenAmong(world.population.cities[city]!.citizenRank, band, size) };
    });
  }

  /** One of the prone, the heads of the list up to ten times as often as the rest. */
  prone(city: number, random: Random): number {
    const { band, order, citizen } = this.proneByCity[city]!;
    const u = random.unit();
    const position = Math.floor(order.size * u * (0.1 + 0.9 * u));
    const place = order.at(position);
    if (citizen === undefined) return this.proneAt(city, place, band, order.size);
    // The demo's citizen stands at the head, and whoever stood there where the citizen would have.
    const headed = position === 0 ? citizen.place : place === citizen.place ? order.at(0) : place;
    return headed === citizen.place
      ? this.world.population.personOfRank(city, citizen.rank)
      : this.proneAt(city, headed, band, order.size);
  }

  /** Anyone of a city between two ages, whole years, on a day. */
  anyone(city: number, random: Random, day: number, ages: { readonly from: number; readonly to: number }): number {
    const { firstRank, ranks } = this.bandOfAges(city, day, ages.from, ages.to);
    return this.world.population.personOfRank(city, firstRank + random.below(ranks));
  }

  /** The prone divide their ages' ranks among them and stand one in each share, so that no two are the same person. */
  private proneAt(city: number, place: number, band: Band, size: number): number {
    const start = Math.floor((place * band.ranks) / size);
    const end = Math.floor(((place + 1) * band.ranks) / size);
    const rank = band.firstRank + start + this.jitter.at(place).below(end - start);
    return this.world.population.personOfRank(city, rank);
  }

  /** The ranks of those who are at least `from` and younger than `to` on a day. */
  bandOfAges(city: number, day: number, from: number, to: number): Band {
    const people = this.world.population.cities[city]!;
    const firstRank = people.ranksBornBy(bornBy(day, to));
    return { firstRank, ranks: Math.max(1, people.ranksBornBy(bornBy(day, from)) - firstRank) };
  }
}

/** The shares of the ranks divide them all, so that the citizen's lies in exactly one. */
function citizenAmong(rank: number | undefined, { firstRank, ranks }: Band, size: number): ProneOfCity['citizen'] {
  if (rank === undefined || rank < firstRank || rank >= firstRank + ranks) return undefined;
  return { rank, place: Math.ceil(((rank - firstRank + 1) * size) / ranks) - 1 };
}
