export interface MedianInterval {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Probability that the interval holds the true median; below 0.95 when there are fewer than six values. */
  readonly confidence: number;
}

/**
 * The median and its 95 % interval by order statistics (the sign test turned round): the narrowest pair of sorted values
 * that holds the median with at least that probability. It assumes nothing about the distribution. For 15 values these are
 * the 4th and the 12th.
 *
 * @throws Error when there is no value.
 */
export function medianInterval(values: readonly number[]): MedianInterval {
  const sorted = values.toSorted((one, other) => one - other);
  const count = sorted.length;
  if (count === 0) throw new Error('A median needs at least one value; got none.');
  // P(fewer than `cut` values lie below the median), with each value below it or above it with probability one half.
  let cut = 0;
  let tail = 0.5 ** count;
  let term = tail;
  while (cut + 1 < count / 2) {
    term = (term * (count - cut)) / (cut + 1);
    if (tail + term > 0.025) break;
    tail += term;
    cut += 1;
  }
  return {
    median: (sorted[(count - 1) >> 1]! + sorted[count >> 1]!) / 2,
    low: sorted[cut]!,
    high: sorted[count - 1 - cut]!,
    confidence: 1 - 2 * tail,
  };
}
