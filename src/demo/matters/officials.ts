import { Random } from '../chance/random.ts';
import { Shuffle } from '../chance/shuffle.ts';
import type { DemoWorld } from '../demo-world.ts';
import { demoCities } from '../places/cities.ts';
import { Parties } from './parties.ts';

const AGES = { from: 24, to: 58 };

/**
 * Who holds the posts of a department: the n-th of a city, all different people while the city has enough of working age (a small
 * demo gives one person several posts).
 *
 * @param stream names the department's posts, so that each has people of its own
 */
export function officials(world: DemoWorld, stream: string): (city: number, n: number) => number {
  const parties = new Parties(world);
  const bands = demoCities.map((_, city) => {
    const band = parties.bandOfAges(city, world.clock.today, AGES.from, AGES.to);
    const start = new Random(world.seed, `officials-${stream}`).at(city).below(band.ranks);
    return { band, order: new Shuffle(band.ranks, start) };
  });
  return (city, n) => {
    const { band, order } = bands[city]!;
    return world.population.personOfRank(city, band.firstRank + order.at(n % order.size));
  };
}
