import { isPermitWithin } from '../../permissions/policy/is-permit-within.ts';
import type { Assignment } from '../../permissions/policy/policy.ts';
import { areWithin, isPeriodWithin } from './lists-within.ts';

/** Whether an assignment gives nobody anything that another of the same grant gave. */
export function isAssignmentWithin(after: Assignment, before: Assignment): boolean {
  return (
    after.grant === before.grant &&
    after.department === before.department &&
    areWithin(after.posts, before.posts) &&
    areWithin(after.accounts, before.accounts) &&
    isPeriodWithin(after, before) &&
    isPartWithin(after, before)
  );
}

function isPartWithin({ fields: after }: Assignment, { fields: before }: Assignment): boolean {
  if (before === undefined) return true;
  if (after === undefined) return false;
  return [...after].every(([coordinate, permit]) => isPermitWithin(permit, before.get(coordinate)));
}
