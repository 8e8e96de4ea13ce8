import { tooBroad } from '../plan/find-keys.ts';
import type { KeySet, KeysFound, KeysRead, Step } from '../plan/plan.ts';
import { keySet } from '../shape/key-set.ts';
import type { StepRows } from '../shape/step-rows.ts';
import { encode } from '../sources/bind.ts';
import type { Cell } from '../sources/source.ts';
import type { Passed } from './prepared-operation.ts';

/** The list that a placeholder takes; null where none is needed, undefined where a step that should have found it failed. */
export type PassedLists = (passed: Passed) => readonly unknown[] | null | undefined;

/**
 * What is passed on from the steps of one request to its later ones: keys that each of several has found, or values beside keys. One list for
 * all placeholders that take the same, made once.
 *
 * @param rows what the steps have found so far, by step
 * @throws QUESTION_TOO_BROAD where every way to find some keys has found too many
 */
export function passedLists(
  steps: readonly Step[],
  rows: readonly (StepRows | undefined)[],
  keyCeiling: number,
): PassedLists {
  const lists = new Map<string, readonly unknown[] | null | undefined>();
  return ({ name, parameter }) => {
    if (!lists.has(name)) {
      const cells = cellsOf(parameter);
      lists.set(name, cells && cells.map((cell) => encode(cell, parameter.column.scalar)));
    }
    return lists.get(name);
  };

  function cellsOf(parameter: Passed['parameter']): readonly Cell[] | null | undefined {
    switch (parameter.kind) {
      case 'keySet':
        return keysOf(parameter);
      case 'passed':
        return cellsFound(parameter.from, parameter.value);
      case 'front': {
        const found = rows[parameter.step]!;
        if (found.kind === 'spared') return null;
        return found.kind === 'keys' ? found.rows.map(([key]) => key!) : undefined;
      }
    }
  }

  function keysOf({ inEach, inNone }: KeySet): readonly Cell[] | undefined {
    const each = inEach.map((from) => cellsFound(from, undefined));
    const none = inNone.map((from) => cellsFound(from, undefined));
    return areThere(each) && areThere(none) ? keySet(each, none) : undefined;
  }

  /** The keys, or values beside them, that the first of some steps has found; undefined where the one that should have them failed. */
  function cellsFound(from: KeysFound, value: number | undefined): readonly Cell[] | undefined {
    const cell = value === undefined ? 0 : value + 1;
    for (const step of from) {
      const found = rows[step]!;
      if (found.kind === 'keys') return found.rows.map((row) => row[cell]!);
      if (found.kind === 'failed') return undefined;
    }
    const { read } = steps[from[0]!]!;
    throw tooBroad((read as KeysRead).argument, keyCeiling);
  }
}

function areThere<T>(lists: readonly (T | undefined)[]): lists is readonly T[] {
  return !lists.includes(undefined);
}
