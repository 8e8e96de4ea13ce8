import { isDeepStrictEqual } from 'node:util';
import { isMaskWithin } from '../../permissions/policy/is-permit-within.ts';
import type { Denial, Guardrail, SealOrder } from '../../permissions/policy/policy.ts';
import { areWithin, isChosenWithin, isPeriodWithin } from './lists-within.ts';

/** Whether a denial still denies everything that it denied before. */
export function isDenialKept(before: Denial, after: Denial): boolean {
  return (
    before.owner === after.owner &&
    isAimKept(before, after) &&
    isPeriodWithin(before, after) &&
    areWithin(before.fields, after.fields) &&
    isChosenWithin(before.verbs, after.verbs) &&
    isChosenWithin(before.purposes, after.purposes) &&
    (after.hides || !before.hides)
  );
}

/** Whether a guardrail still forbids and masks everything that it did before. */
export function isGuardrailKept(before: Guardrail, after: Guardrail | undefined): boolean {
  return (
    after !== undefined &&
    isAimKept(before, after) &&
    areWithin(before.forbids, after.forbids) &&
    [...before.fields].every(
      ([coordinate, mask]) => after.fields.has(coordinate) && isMaskWithin(after.fields.get(coordinate), mask),
    )
  );
}

export function isSealKept(before: SealOrder, after: SealOrder): boolean {
  return before.type === after.type && isDeepStrictEqual(before.where, after.where) && isPeriodWithin(before, after);
}

/** Who is aimed at is compared as it is written: whether one audience holds another depends on who there is. */
function isAimKept(before: Denial | Guardrail, after: Denial | Guardrail): boolean {
  return isDeepStrictEqual(before.to, after.to) && isDeepStrictEqual(before.except, after.except);
}
