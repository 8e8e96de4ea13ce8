import type { Coordinate } from './decision.ts';

/** What is done with a field, and how often. */
export interface Use extends Coordinate {
  readonly times: number;
}

/** By verb and field. */
export type Uses = Map<string, Use>;

export function addUse(uses: Uses, use: Use): void {
  const key = `${use.verb} ${use.type}.${use.field}`;
  const known = uses.get(key);
  uses.set(key, known === undefined ? use : { ...known, times: known.times + use.times });
}

export function addAll(uses: Uses, others: Uses): void {
  for (const use of others.values()) addUse(uses, use);
}
