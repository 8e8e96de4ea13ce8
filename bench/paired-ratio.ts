import type { Slice } from './measure.ts';
import { medianInterval } from './median-interval.ts';

/** The median of the rounds' ratios of two contestants, and the interval that holds the true one with 95 %: `1.03 [0.96, 1.38]`. */
export function pairedRatio(
  slices: readonly Slice[],
  [over, under]: readonly [string, string],
  digits: number,
  of: (slice: Slice) => number,
): string {
  const rounds = [...new Set(slices.map(({ round }) => round))];
  const ratios = rounds.map((round) => {
    const at = (name: string) => of(slices.find((slice) => slice.round === round && slice.contestant === name)!);
    return at(over) / at(under);
  });
  const { median, low, high } = medianInterval(ratios);
  return `${median.toFixed(digits)} [${low.toFixed(digits)}, ${high.toFixed(digits)}]`;
}
