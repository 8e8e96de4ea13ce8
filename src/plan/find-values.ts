import { isSameColumn } from './field-column.ts';
import { draftKeys, expectedOf, isOursFirst, isTooMany, type RowsOfKeys } from './draft-keys.ts';
import type { Column } from './column.ts';
import type { KeySource } from './plan.ts';
import type { Planning } from './planning.ts';
import type { SoughtKeys } from './sought-keys.ts';

/** What a way to values has drafted: the step that says whether it finds too many, and the one that finds them. */
interface Way {
  readonly decides: number;
  readonly finds: number;
}

/**
 * Plans how what another department holds is found for rows that are sorted or grouped by it, in one of two ways:
 *
 * - **ours first**: the keys of the rows here, and their values there;
 * - **theirs first**: all that the other department has, with its keys.
 *
 * Rows below parents are few, so they come first; of others, the departments' statistics say. Where nobody knows, rows that a condition
 * narrows come first, and of all rows theirs.
 */
export function findValues(
  planning: Planning,
  rows: RowsOfKeys,
  sought: SoughtKeys,
  insteadOf: number | undefined,
): void {
  const ours = (before: number | undefined, atOnce = false): Way => {
    const { keys, decides } = keysHere(planning, rows, sought, atOnce ? insteadOf : before);
    const finds = look(planning, rows, sought, keys, before);
    return { decides: decides ?? finds, finds };
  };
  const theirs = (before: number | undefined, atOnce = false): Way => {
    const finds = look(planning, rows, sought, undefined, atOnce ? insteadOf : before);
    return { decides: finds, finds };
  };
  if (rows.keyed !== undefined && isSameColumn(rows.keyed.column, sought.column)) {
    sought.from.push(ours(insteadOf).finds);
    return;
  }
  const expected = {
    ours: expectedOf(planning, rows, sought.column, undefined),
    theirs: expectedOf(planning, { ...sought, keyed: undefined, path: rows.path }, sought.of, undefined),
  };
  const isFirst = rows.keyed !== undefined || isOursFirst(expected.ours, expected.theirs, rows.where !== undefined);
  const [first, second] = isFirst ? [ours, theirs] : [theirs, ours];
  const { decides, finds } = first(insteadOf);
  const likely = isTooMany(planning, isFirst ? expected.ours : expected.theirs);
  sought.from.push(finds, second(decides, likely).finds);
}

/** The keys of the rows here, and the step that finds them; none where the rows are found by these very keys. */
function keysHere(
  planning: Planning,
  rows: RowsOfKeys,
  { column, argument }: SoughtKeys,
  insteadOf: number | undefined,
): { readonly keys: KeySource; readonly decides: number | undefined } {
  const { keyed } = rows;
  if (keyed !== undefined && isSameColumn(keyed.column, column)) return { keys: keyed.keys, decides: undefined };
  const { id } = draftKeys(planning, rows, { of: column, argument }, insteadOf);
  return { keys: { kind: 'column', step: id, index: 0 }, decides: id };
}

/** The step that reads keys with their values, of some keys or of all; before it, those that its own values need. */
function look(
  planning: Planning,
  { path }: RowsOfKeys,
  { department, type, of, values, where, within, argument }: SoughtKeys,
  keys: KeySource | undefined,
  insteadOf: number | undefined,
): number {
  const there: RowsOfKeys = {
    department,
    type,
    where,
    keyed: keys === undefined ? undefined : { column: of, keys },
    path,
  };
  // Each way has steps of its own for what lies beyond.
  const steps = new Map<readonly number[], readonly number[]>();
  for (const beyond of within) {
    const from: number[] = [];
    findValues(planning, there, { ...beyond, from }, insteadOf);
    steps.set(beyond.from, from);
  }
  const read = { of, values: values.map((value) => found(value, steps)), argument };
  return draftKeys(planning, there, read, insteadOf).id;
}

/** A value with the steps that find what lies beyond it, in place of those that were not planned yet. */
function found(value: Column, steps: ReadonlyMap<readonly number[], readonly number[]>): Column {
  const { derived } = value;
  return derived?.kind === 'passed' ? { ...value, derived: { ...derived, from: steps.get(derived.from)! } } : value;
}
