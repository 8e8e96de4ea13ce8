import type { Scalar } from '../../src/compose/model.ts';

/** Numbers by value; texts, dates and instants (all of one time zone) as they stand. */
export function compareCells(one: string, other: string, scalar: Scalar): number {
  if (scalar === 'Int' || scalar === 'Float') return Number(one) - Number(other);
  return one < other ? -1 : one > other ? 1 : 0;
}
