import type { Cell } from './cell.ts';

/** Below, above or at zero, as `a` stands before, behind or at `b`; texts by code point. Neither is null. */
export function compareCells(a: NonNullable<Cell>, b: NonNullable<Cell>): number {
  if (typeof a === 'string' && typeof b === 'string') return compareByCodePoint(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** JavaScript compares UTF-16 units, in which surrogates (U+10000 and above) stand before U+E000. */
function compareByCodePoint(a: string, b: string): number {
  const as = Array.from(a);
  const bs = Array.from(b);
  for (let index = 0; index < Math.min(as.length, bs.length); index += 1) {
    const difference = as[index]!.codePointAt(0)! - bs[index]!.codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return as.length - bs.length;
}
