import { Random } from '../chance/random.ts';
import type { DemoWorld } from '../demo-world.ts';
import { chineseName } from '../population/chinese-name.ts';

const JUDGES = 9;

/** The names of a court's judges, by position in `places.counties`. */
export function judgesOf(world: DemoWorld): readonly (readonly [string, ...string[]])[] {
  const random = new Random(world.seed, 'judges');
  return world.places.counties.map((_, county) => {
    const name = (n: number): string => {
      random.at(county * 100 + n);
      return chineseName(random.chance(0.55) ? 'MALE' : 'FEMALE', 1968 + random.below(24), random);
    };
    return [name(0), ...Array.from({ length: JUDGES - 1 }, (__, n) => name(n + 1))];
  });
}
