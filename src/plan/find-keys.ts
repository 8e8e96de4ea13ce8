import type { ModelType } from '../compose/model.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Column, KeySource, Predicate } from './plan.ts';
import { findValues } from './find-values.ts';
import { draftStep, type Planning } from './planning.ts';
import { allOf } from './predicates.ts';
import type { SoughtKeys } from './sought-keys.ts';

/** The rows that a condition is on, or that are sorted or grouped. */
export interface ConditionedRows {
  readonly department: string;
  readonly type: ModelType;
  readonly where: Predicate | undefined;
  /** Set where only the rows of some keys are looked at. */
  readonly keyed: { readonly column: Column; readonly keys: KeySource } | undefined;
  readonly path: readonly string[];
}

/**
 * Plans how the keys of a condition are found, as bounded semi-joins, in one of two ways:
 *
 * - **theirs first**: the other department is asked for the keys of all its rows that meet the condition;
 * - **ours first**: the keys of the rows here that meet the rest of the condition are found, and the other department is asked of those.
 *
 * Rows below parents are few, so they come first; of others, nobody knows, and theirs do. Where the first way finds more than may be passed
 * on, the second is tried. What is found for one condition is part of the rest for the next, so several conditions narrow one another.
 */
export function findKeys(planning: Planning, rows: ConditionedRows, sought: readonly SoughtKeys[]): void {
  for (const each of sought) {
    if (each.values.length > 0) {
      findValues(planning, rows, each, undefined);
      continue;
    }
    findKeys(planning, { ...each, keyed: undefined, path: rows.path }, each.within);
    // Within a relation, the rows are others than those that the rest of the condition is on.
    if (!isOnRow(rows.where, each)) {
      each.from.push(theirsFirst(planning, rows, each));
      continue;
    }
    const rest = allOf(conjuncts(rows.where).filter((condition) => !isOpen(condition)));
    if (rows.keyed === undefined) {
      const all = theirsFirst(planning, rows, each);
      each.from.push(all, oursFirst(planning, rows, rest, each, all).among);
    } else {
      const { own, among } = oursFirst(planning, rows, rest, each);
      each.from.push(among, theirsFirst(planning, rows, each, own));
    }
  }
}

/** What is refused because neither side of a condition narrows it enough. */
export function tooBroad(argument: string, limit: number): HeyiError {
  return new HeyiError('QUESTION_TOO_BROAD', { argument, limit });
}

function theirsFirst(
  planning: Planning,
  { path }: ConditionedRows,
  { department, type, of, having, where, argument }: SoughtKeys,
  insteadOf?: number,
): number {
  const read = { kind: 'keys', of, values: [], having, key: undefined, keys: undefined, argument } as const;
  return draftStep(planning, department, type, path, read, where, insteadOf).id;
}

/** The step that finds the keys here, and the one that looks among them. */
function oursFirst(
  planning: Planning,
  { department, type, keyed, path }: ConditionedRows,
  rest: Predicate | undefined,
  { column, argument, of, having, ...sought }: SoughtKeys,
  insteadOf?: number,
): { readonly own: number; readonly among: number } {
  const here = {
    kind: 'keys',
    of: column,
    values: [],
    having: undefined,
    key: keyed?.column,
    keys: keyed?.keys,
    argument,
  } as const;
  const own = draftStep(planning, department, type, path, here, rest, insteadOf).id;
  const keys = { kind: 'column', step: own, index: 0 } as const;
  const there = { kind: 'keys', of, values: [], having, key: of, keys, argument } as const;
  const among = draftStep(planning, sought.department, sought.type, path, there, sought.where, insteadOf).id;
  return { own, among };
}

function conjuncts(where: Predicate | undefined): readonly Predicate[] {
  if (where === undefined) return [];
  return where.kind === 'and' ? where.of.flatMap(conjuncts) : [where];
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
      return where.from.length === 0;
    default:
      return false;
  }
}

/** Whether what is sought is asked of the row itself, and not of one that it is related to. */
function isOnRow(where: Predicate | undefined, sought: SoughtKeys): boolean {
  switch (where?.kind) {
    case 'and':
    case 'or':
      return where.of.some((each) => isOnRow(each, sought));
    case 'not':
      return isOnRow(where.of, sought);
    case 'amongKeys':
      return where.from === sought.from;
    default:
      return false;
  }
}
