import type { Coordinate, Verb } from './decision.ts';

/** What is done with a value that an answer then shows. */
const SHOWING: readonly Verb[] = ['read', 'group', 'aggregate'];

/** What an operation uses when its answer is carried away: beside every use that shows a value, its export. */
export function exportedCoordinates(coordinates: readonly Coordinate[]): readonly Coordinate[] {
  const shown = new Map(
    coordinates
      .filter(({ verb }) => SHOWING.includes(verb))
      .map(({ type, field }) => [`${type}.${field}`, { type, field, verb: 'export' as const }]),
  );
  return [...coordinates, ...shown.values()];
}
