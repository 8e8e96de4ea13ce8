import { isRareRow } from './is-rare-row.ts';

export type NumberFlaw = 'MISSING' | 'MISTYPED';

/**
 * What a clerk did to the citizen number of the row at `ordinal` (0 … count-1), spread evenly: round(count × share) rows of each
 * flaw, and no row of both.
 *
 * @example numberFlaw(ordinal, 1000, { missing: 0.01, mistyped: 0.004 }) // 'MISSING' for 10 rows, 'MISTYPED' for 4
 */
export function numberFlaw(
  ordinal: number,
  count: number,
  shares: { readonly missing: number; readonly mistyped: number },
): NumberFlaw | undefined {
  const mistyped = Math.round(count * shares.mistyped);
  const flawed = Math.round(count * shares.missing) + mistyped;
  if (!isRareRow(ordinal, count, flawed, 1)) return undefined;
  const place = Math.floor((flawed * ordinal) / count);
  return isRareRow(place, flawed, mistyped, 1) ? 'MISTYPED' : 'MISSING';
}
