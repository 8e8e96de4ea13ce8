import type { AreaLevel } from '../values/area-code.ts';
import type { Column } from './column.ts';
import type { Predicate } from './plan.ts';
import type { TableStatistics } from './statistics.ts';

/**
 * About how many different values of a column the rows that meet a condition have; undefined where nothing is known of the table. It goes by
 * the published statistics and by the form of the condition, never by what is compared: two questions that differ in a value alone are
 * asked in the same way.
 */
export function expectedKeys(
  statistics: TableStatistics | undefined,
  of: Column,
  where: Predicate | undefined,
  having: Predicate | undefined,
): number | undefined {
  if (statistics === undefined) return undefined;
  const met = statistics.rows * (where === undefined ? 1 : share(where, statistics));
  const keys = Math.min(met, statistics.different.get(of.name) ?? statistics.rows);
  return Math.ceil(keys * (having === undefined ? 1 : RANGE));
}

// Parts of all rows, where nothing better is known: PostgreSQL guesses alike.
const RANGE = 1 / 3;
const EQUAL = 0.01;
const EMPTY = 0.1;
const TEXT = 0.05;
const RELATED = 0.5;
/** Conditions on other departments are asked at once: that one narrows the other is not counted on. */
const AMONG = 1;
/** A list is taken for some values, whatever its length: that may be a variable's. */
const LISTED = 5;
const WITHIN: Readonly<Record<AreaLevel, number>> = {
  province: 1,
  city: 1 / 3,
  county: 1 / 30,
  town: 1 / 500,
  village: 1 / 5000,
};

/** Which part of a table's rows meets a condition, from 0 to 1. */
function share(where: Predicate, statistics: TableStatistics): number {
  switch (where.kind) {
    case 'and':
      return where.of.reduce((part, each) => part * share(each, statistics), 1);
    case 'or':
      return Math.min(
        1,
        where.of.reduce((part, each) => part + share(each, statistics), 0),
      );
    case 'not':
      return beside(share(where.of, statistics));
    case 'compare':
      if (where.operator === 'eq') return equal(where.column, statistics);
      return where.operator === 'ne' ? beside(equal(where.column, statistics)) : RANGE;
    case 'oneOf':
      return Math.min(1, LISTED * equal(where.column, statistics));
    case 'isNull':
      return EMPTY;
    case 'sameValue':
      return EQUAL;
    case 'startsWith':
    case 'contains':
      return TEXT;
    case 'within':
      return WITHIN[where.level];
    case 'atLevel':
      return RANGE;
    case 'related':
      return RELATED;
    case 'amongKeys':
      return AMONG;
  }
}

/** The part that does not meet a condition. A column of one value meets `ne` with all of its rows or none, so it is never taken for none. */
function beside(part: number): number {
  return Math.max(1 - part, RANGE);
}

/** A column without values, which is null in every row, is one of which nothing is known. */
function equal({ name, derived }: Column, { different }: TableStatistics): number {
  const values = derived === undefined ? different.get(name) : undefined;
  return values === undefined || values < 1 ? EQUAL : 1 / values;
}
