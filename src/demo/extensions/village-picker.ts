import type { Random } from '../chance/random.ts';
import type { DemoWorld } from '../demo-world.ts';

/** Draws villages of a county, each as likely as another. */
export function villagePicker({ places }: DemoWorld, prefix: string): (random: Random) => string {
  const county = places.counties.find(({ code }) => code.startsWith(prefix))!;
  return (random) => places.villages[county.firstVillage + random.below(county.endVillage - county.firstVillage)]!.code;
}
