import { Random } from '../chance/random.ts';
import { dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { Parties } from '../matters/parties.ts';
import type { WorldDispute } from './dispute.ts';

/** The dispute of 218 shops over rent paid back (seed 001): its parties, of whom 180 signed anew. */
export const shops = 218;
export const agreements = 180;

export interface ShopOwner {
  readonly name: string;
  readonly person: number;
  readonly idNumber: string | null;
  /** Null for those who signed nothing. */
  readonly signedSecond: number | null;
}

/** The first shop is the applicant's; those who sign do so while the dispute is settled, one after the other. */
export function* shopOwners(world: DemoWorld, dispute: WorldDispute): Generator<ShopOwner, undefined> {
  const random = new Random(world.seed, 'shops');
  const parties = new Parties(world);
  const { city, applicant, registeredSecond, closedSecond } = dispute;
  const span = (closedSecond ?? world.clock.nowSecond) - registeredSecond;
  for (let shop = 0; shop < shops; shop += 1) {
    random.at(shop);
    const drawn = parties.anyone(city, random, dayOf(registeredSecond), { from: 25, to: 75 });
    const person = shop === 0 ? applicant.person : drawn;
    const idNumber = shop === 0 ? applicant.idNumber : world.population.idNumber(person);
    const signed = registeredSecond + Math.floor(span * (0.3 + (0.7 * (shop + 1)) / agreements));
    const name = `${String(1 + Math.floor(shop / 55))}层${String((shop % 55) + 1).padStart(2, '0')}号商铺`;
    yield { name, person, idNumber, signedSecond: shop < agreements ? signed : null };
  }
}
