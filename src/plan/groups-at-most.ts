import type { AreaLevel } from '../values/area-code.ts';
import type { AreaUnit, Column } from './column.ts';
import type { Predicate, Value } from './plan.ts';

const DIGITS: Readonly<Record<AreaUnit, number>> = { CITY: 4, COUNTY: 6, TOWN: 9, VILLAGE: 12 };
const DIGITS_OF_LEVEL: Readonly<Record<AreaLevel, number>> = { province: 2, city: 4, county: 6, town: 9, village: 12 };

/**
 * How many groups there can be, where rows are grouped by areas alone and all lie in one area: as many as its code has room for below it. A
 * city has a hundred counties at most. Undefined where nothing is known.
 */
export function groupsAtMost(groupBy: readonly Column[], where: Predicate | undefined): Value | undefined {
  const [only, ...others] = groupBy;
  if (only?.derived?.kind !== 'areaAt' || others.length > 0) return undefined;
  const { column, unit } = only.derived;
  const level = where && levelWithin(where, column);
  if (level === undefined) return undefined;
  return { kind: 'literal', value: 10 ** Math.max(0, DIGITS[unit] - DIGITS_OF_LEVEL[level]) };
}

/** The level of the area that all rows lie in by one of their columns; the narrowest, where several are said. */
function levelWithin(where: Predicate, column: string): AreaLevel | undefined {
  if (where.kind === 'and') {
    const levels = where.of.flatMap((each) => levelWithin(each, column) ?? []);
    return levels.sort((one, other) => DIGITS_OF_LEVEL[other] - DIGITS_OF_LEVEL[one])[0];
  }
  // Of the caller's own areas the plan does not know the level.
  const isKnown = where.kind === 'within' && where.operand.value.kind !== 'principalArea';
  return isKnown && where.column.name === column ? where.level : undefined;
}
