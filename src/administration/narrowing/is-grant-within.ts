import { isDeepStrictEqual } from 'node:util';
import { isPermitWithin } from '../../permissions/policy/is-permit-within.ts';
import type { Grant } from '../../permissions/policy/policy.ts';
import { areWithin, isChosenWithin, isPeriodWithin } from './lists-within.ts';

/** Whether a grant gives nobody anything that the grant of its name did not give before. */
export function isGrantWithin(after: Grant, before: Grant | undefined): boolean {
  return before !== undefined && areTermsWithin(after, before) && fieldsBeyond(after, before).length === 0;
}

/** Whom, what for, when, which rows and on what terms: all but the fields. Its basis is what it rests on, and another is another grant. */
export function areTermsWithin(after: Grant, before: Grant): boolean {
  return (
    after.owner === before.owner &&
    after.basis === before.basis &&
    areWithin(after.to.departments, before.to.departments) &&
    isChosenWithin(after.to.units, before.to.units) &&
    isChosenWithin(after.to.posts, before.to.posts) &&
    areWithin(after.purposes, before.purposes) &&
    isPeriodWithin(after, before) &&
    isDeepStrictEqual(after.rowsByType, before.rowsByType) &&
    isDeepStrictEqual(after.otherRows, before.otherRows) &&
    after.smallestGroup >= before.smallestGroup &&
    (after.matter || !before.matter) &&
    after.verifiesPerMinute <= before.verifiesPerMinute &&
    (after.suspended !== undefined || before.suspended === undefined)
  );
}

/** The fields of which it gives more: another verb, a weaker mask, or the field itself. */
export function fieldsBeyond(after: Grant, before: Grant): readonly string[] {
  return [...after.fields]
    .filter(([coordinate, permit]) => !isPermitWithin(permit, before.fields.get(coordinate)))
    .map(([coordinate]) => coordinate);
}
