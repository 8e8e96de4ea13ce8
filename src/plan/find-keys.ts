import { HeyiError } from '../errors/heyi-error.ts';
import { draftKeys, expectedOf, isOursFirst, isTooMany, type RowsOfKeys } from './draft-keys.ts';
import type { Predicate } from './plan.ts';
import { findValues } from './find-values.ts';
import type { Planning } from './planning.ts';
import { allOf, conjuncts } from './predicates.ts';
import type { SoughtKeys } from './sought-keys.ts';

/**
 * Plans how the keys of a condition are found, as bounded semi-joins, in one of two ways:
 *
 * - **theirs first**: the other department is asked for the keys of all its rows that meet the condition;
 * - **ours first**: the keys of the rows here that meet the rest of the condition are found, and the other department is asked of those.
 *
 * Rows below parents are few, so they come first; of others, the departments' statistics say, and where nobody knows, theirs do. Where the
 * first way finds more than may be passed on, the second is tried; where that is expected, at once beside it, so that what is too broad is
 * refused soon. What is found for one condition is part of the rest for the next, so
 * several conditions narrow one another.
 */
export function findKeys(planning: Planning, rows: RowsOfKeys, sought: readonly SoughtKeys[]): void {
  for (const each of sought) {
    if (each.values.length > 0) {
      findValues(planning, rows, each, undefined);
      continue;
    }
    const there: RowsOfKeys = { ...each, keyed: undefined, path: rows.path };
    findKeys(planning, there, each.within);
    // Within a relation, the rows are others than those that the rest of the condition is on.
    if (!isOnRow(rows.where, each)) {
      each.from.push(draftKeys(planning, there, each, undefined).id);
      continue;
    }
    const here: RowsOfKeys = {
      ...rows,
      where: allOf(conjuncts(rows.where).filter((condition) => !isOpen(condition))),
    };
    const ours = expectedOf(planning, here, each.column, undefined);
    const theirs = expectedOf(planning, there, each.of, each.having);
    if (rows.keyed !== undefined || isOursFirst(ours, theirs, false)) {
      const { own, among } = oursFirst(planning, here, there, each, undefined);
      each.from.push(among, draftKeys(planning, there, each, isTooMany(planning, ours) ? undefined : own).id);
    } else {
      const all = draftKeys(planning, there, each, undefined).id;
      each.from.push(all, oursFirst(planning, here, there, each, all, isTooMany(planning, theirs)).among);
    }
  }
}

/** What is refused because neither side of a condition narrows it enough. */
export function tooBroad(argument: string, limit: number): HeyiError {
  return new HeyiError('QUESTION_TOO_BROAD', { argument, limit });
}

/** The step that finds the keys here, `atOnce` where it need not wait, and the one that looks among them there. */
function oursFirst(
  planning: Planning,
  here: RowsOfKeys,
  there: RowsOfKeys,
  sought: SoughtKeys,
  insteadOf: number | undefined,
  atOnce = false,
): { readonly own: number; readonly among: number } {
  const { column, argument, of } = sought;
  const own = draftKeys(planning, here, { of: column, argument }, atOnce ? undefined : insteadOf).id;
  const keyed = { column: of, keys: { kind: 'column', step: own, index: 0 } } as const;
  return { own, among: draftKeys(planning, { ...there, keyed }, sought, insteadOf).id };
}

/** Whether a condition waits for keys of which no step has been planned yet. */
function isOpen(where: Predicate): boolean {
  switch (where.kind) {
    case 'and':
    case 'or':
      return where.of.some(isOpen);
    case 'not':
      return isOpen(where.of);
    case 'related':
      return where.of !== undefined && isOpen(where.of);
    case 'amongKeys':
      return where.inEach.some((from) => from.length === 0);
    default:
      return false;
  }
}

/** Whether what is sought is asked of the row itself, and not of one that it is related to. */
export function isOnRow(where: Predicate | undefined, sought: SoughtKeys): boolean {
  switch (where?.kind) {
    case 'and':
    case 'or':
      return where.of.some((each) => isOnRow(each, sought));
    case 'not':
      return isOnRow(where.of, sought);
    case 'amongKeys':
      return where.inEach.includes(sought.from);
    default:
      return false;
  }
}
