import type { Random } from './random.ts';

/** A distribution by some of its quantiles: `[share, value]`, from share 0 to share 1, straight lines between. */
export type Quantiles = readonly (readonly [share: number, value: number])[];

/** Draws a value: below `value` in this share of draws. */
export function drawFrom(quantiles: Quantiles, random: Random): number {
  const u = random.unit();
  for (let i = 1; i < quantiles.length; i += 1) {
    const [share, value] = quantiles[i]!;
    if (u > share && i < quantiles.length - 1) continue;
    const [shareBefore, valueBefore] = quantiles[i - 1]!;
    return valueBefore + ((u - shareBefore) / (share - shareBefore)) * (value - valueBefore);
  }
  throw new Error('a distribution has at least two quantiles');
}
