import type { Random } from './random.ts';

/** Choices drawn in proportion to their weights; the weights need not add up to anything. */
export class WeightedList<T> {
  private readonly values: readonly T[];
  private readonly ends: readonly number[];
  private readonly total: number;

  constructor(entries: readonly (readonly [value: T, weight: number])[]) {
    let sum = 0;
    this.values = entries.map(([value]) => value);
    this.ends = entries.map(([, weight]) => (sum += weight));
    this.total = sum;
  }

  pick(random: Random): T {
    const point = random.unit() * this.total;
    let low = 0;
    let high = this.ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ends[middle]! > point) high = middle;
      else low = middle + 1;
    }
    return this.values[low]!;
  }
}
