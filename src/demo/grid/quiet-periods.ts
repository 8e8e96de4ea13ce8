import { Random } from '../chance/random.ts';
import type { DemoWorld } from '../demo-world.ts';

const QUIET_SHARE = 0.6;

/** 安静生产期 of each month, both days included. */
export const quietDays = { from: 1, to: 20 } as const;

/** Which enterprises have a quiet period in which nobody inspects unasked, by position in `enterprises(world)`. */
export function quietPeriods(world: DemoWorld): (index: number) => boolean {
  const random = new Random(world.seed, 'quiet-periods');
  return (index) => random.at(index).chance(QUIET_SHARE);
}
