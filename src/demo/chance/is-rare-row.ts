/**
 * Whether the row at `ordinal` (0 … count-1, in order of time) is one of exactly `rareCount` rows, which gather at the end:
 * the larger `power`, the more recent. Used for what is still open. A rate so met is exact at every scale, where a drawn one
 * would miss a figure such as 99.25 % in a small table.
 */
export function isRareRow(ordinal: number, count: number, rareCount: number, power: number): boolean {
  if (rareCount === 0) return false;
  // More than `count / rareCount` and two rare rows would fall on one place.
  const exponent = Math.max(1, Math.min(power, Math.floor(count / rareCount)));
  return rareBefore(ordinal + 1) > rareBefore(ordinal);

  function rareBefore(place: number): number {
    // The product first: exact where the exponent is 1.
    let before = (rareCount * place) / count;
    for (let i = 1; i < exponent; i += 1) before *= place / count;
    return Math.floor(before);
  }
}
