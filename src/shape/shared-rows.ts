import type { ShareRead } from '../plan/plan.ts';
import type { Row } from '../sources/source.ts';

/** The groups of gathered rows that are a share's own, as if it had been asked alone. */
export function sharedRows({ cells, counted }: ShareRead, gathered: readonly Row[]): readonly Row[] {
  const own = counted === undefined ? gathered : gathered.filter((row) => row[counted] !== 0);
  return own.map((row) => cells.map((cell) => row[cell]!));
}
