import { isRareRow } from './is-rare-row.ts';

/**
 * Whether the row at `ordinal` (0 … count-1) is one of the `share` that a clerk got wrong, spread evenly: round(count × share) of
 * them, known beforehand. `phase` (0 … 1) keeps two such marks from falling on the same rows.
 */
export function isMarked(ordinal: number, count: number, share: number, phase = 0): boolean {
  const moved = (ordinal + Math.floor(count * phase)) % count;
  return isRareRow(moved, count, Math.round(count * share), 1);
}
