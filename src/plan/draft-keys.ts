import type { ModelType } from '../compose/model.ts';
import { expectedKeys } from './expected-keys.ts';
import type { Column } from './column.ts';
import type { KeySource, KeysFound, Predicate } from './plan.ts';
import { both } from './predicates.ts';
import { draftStep, type Planning } from './planning.ts';
import type { StepDraft } from './step-draft.ts';

/** Rows whose keys are read. */
export interface RowsOfKeys {
  readonly department: string;
  readonly type: ModelType;
  readonly where: Predicate | undefined;
  /** Set where only the rows of some keys are looked at. */
  readonly keyed: { readonly column: Column; readonly keys: KeySource } | undefined;
  readonly path: readonly string[];
}

export interface KeysToRead {
  readonly of: Column;
  readonly values?: readonly Column[];
  readonly having?: Predicate | undefined;
  readonly argument: string;
}

/** Adds a step that finds keys, and values beside them. */
export function draftKeys(
  planning: Planning,
  rows: RowsOfKeys,
  { of, values = [], having, argument }: KeysToRead,
  insteadOf: number | undefined,
  unlessFound?: readonly KeysFound[],
): StepDraft {
  const { department, type, where, keyed, path } = rows;
  const expected = expectedOf(planning, rows, of, having);
  // A figure of some rows of a key says nothing of all of them.
  const isFigure = having !== undefined || values.some(({ derived }) => derived?.kind === 'measure');
  const read = {
    kind: 'keys',
    of,
    values,
    having,
    key: keyed?.column,
    keys: keyed?.keys,
    argument,
    expected,
    sampled: isTooMany(planning, expected) && !isFigure,
  } as const;
  const only = {
    ...(insteadOf === undefined ? {} : { insteadOf }),
    ...(unlessFound === undefined ? {} : { unlessFound }),
  };
  return draftStep(planning, department, type, path, read, where, only);
}

/** About how many keys such a step finds; undefined where it looks at the rows of some keys, or nothing is known. */
export function expectedOf(
  { statistics, guard }: Planning,
  { department, type, where, keyed }: RowsOfKeys,
  of: Column,
  having: Predicate | undefined,
): number | undefined {
  if (keyed !== undefined) return undefined;
  const known = statistics(department, type.tables.get(department)!.name);
  return expectedKeys(known, of, both(guard.rows(type, department), where), having);
}

/** Whether more keys are expected than may be passed on, so that a second way is likely to be needed. */
export function isTooMany({ keyCeiling }: Planning, expected: number | undefined): boolean {
  return expected !== undefined && expected > keyCeiling;
}

/**
 * Whether the keys here are found first, and their rows there after them: where they are fewer, and by so much that the further hop is worth
 * it. `otherwise` is what holds where the departments' statistics say nothing.
 */
export function isOursFirst(ours: number | undefined, theirs: number | undefined, otherwise: boolean): boolean {
  return ours === undefined || theirs === undefined ? otherwise : ours * 2 < theirs;
}
