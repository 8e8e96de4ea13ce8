import type { DemoWorld } from '../demo-world.ts';
import { demoCities } from '../places/cities.ts';

/**
 * 法院代字, as case numbers have it (关于人民法院案件案号的若干规定): the province and the last four digits of the county's code.
 *
 * @param village position in `places.villages`
 * @example courtCode(world, village) // '湘1302', of 娄星区
 */
export function courtCode({ places }: DemoWorld, village: number): string {
  const { city, county } = places.villages[village]!;
  return demoCities[city]!.courtProvince + places.counties[county]!.code.slice(2, 6);
}
