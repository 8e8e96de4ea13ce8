import { apportion } from '../chance/apportion.ts';
import { demoCities } from './cities.ts';
import type { Village } from './villages.ts';

/**
 * 网格: how many grids each village has, by position in `villages`. Every village has one; the rest of a city's exact number
 * goes by weight.
 */
export function countGrids(villages: readonly Village[]): readonly number[] {
  const counts: number[] = [];
  for (const [city, { grids }] of demoCities.entries()) {
    const own = villages.filter((village) => village.city === city);
    const more = apportion(
      grids - own.length,
      own.map(({ weight }) => weight),
    );
    for (const extra of more) counts.push(1 + extra);
  }
  return counts;
}

/** The village's code and three digits. */
export function gridCode(villageCode: string, position: number): string {
  return villageCode + String(position + 1).padStart(3, '0');
}
