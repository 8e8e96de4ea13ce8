import type { Fill } from '../plan/answer.ts';
import type { Cell, Row } from '../sources/source.ts';

/**
 * Statistics with a group for every area: each combination of the other keys gets the areas that it lacks, counted 0. Without
 * any rows at all there is one group for each area, its other keys null.
 */
export function fillGroups(fill: Fill, groups: readonly Row[], areas: readonly Row[]): readonly Row[] {
  const { area, otherKeys, counts } = fill;
  const combinationOf = (row: Row) => JSON.stringify(otherKeys.map((index) => row[index]));
  const groupsByCombination = new Map<string, Row[]>(groups.length === 0 ? [['', []]] : []);
  for (const group of groups) {
    const combination = combinationOf(group);
    groupsByCombination.set(combination, [...(groupsByCombination.get(combination) ?? []), group]);
  }
  const added = [...groupsByCombination.values()].flatMap((present) => {
    const known = new Set(present.map((row) => row[area]));
    return areas
      .map(([code]) => code!)
      .filter((code) => !known.has(code))
      .map((code) => emptyGroup(code, present[0]));
  });
  return [...groups, ...added].sort((one, other) => compare(fill, one, other));

  function emptyGroup(code: Cell, like: Row | undefined): Row {
    const row: Row = Array.from({ length: width(fill, groups) }, () => null);
    for (const index of otherKeys) row[index] = like?.[index] ?? null;
    for (const index of counts) row[index] = 0;
    row[area] = code;
    return row;
  }
}

function width({ area, otherKeys, counts, order }: Fill, groups: readonly Row[]): number {
  return Math.max(
    groups[0]?.length ?? 0,
    1 + Math.max(area, ...otherKeys, ...counts, ...order.map(({ index }) => index)),
  );
}

/** The order that the database keeps: texts by code point, nulls last either way. */
function compare({ order }: Fill, one: Row, other: Row): number {
  for (const { index, direction } of order) {
    const [a, b] = [one[index] ?? null, other[index] ?? null];
    if (a === b) continue;
    if (a === null) return 1;
    if (b === null) return -1;
    return isBefore(a, b) === (direction === 'ASC') ? -1 : 1;
  }
  return 0;
}

/** UTF-8 orders bytes as code points; JavaScript would order UTF-16 units. */
function isBefore(a: Cell, b: Cell): boolean {
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;
  return a! < b!;
}
