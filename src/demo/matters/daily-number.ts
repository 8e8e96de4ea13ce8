import { dateText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { Matter } from './matter-maker.ts';
import { Serials } from './serials.ts';

/**
 * Numbers such as departments give to what is reported to them: a letter, the county, the date and a running number of that
 * county and day.
 *
 * @example dailyNumbers(world, 'XF', 6)(matter) // 'XF4313022023010100012'
 */
export function dailyNumbers(
  world: DemoWorld,
  prefix: string,
  areaDigits: 6 | 12,
): (matter: Pick<Matter, 'village' | 'second'>) => string {
  const serials = new Serials<number>();
  const { villages, counties } = world.places;
  return ({ village, second }) => {
    const county = villages[village]!.county;
    const day = dayOf(second);
    const serial = serials.next(day * 100 + county);
    const area = counties[county]!.code.slice(0, areaDigits);
    return prefix + area + dateText(day).replaceAll('-', '') + String(serial).padStart(5, '0');
  };
}
