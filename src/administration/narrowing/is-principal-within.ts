import { isDeepStrictEqual } from 'node:util';
import { isPermitWithin } from '../../permissions/policy/is-permit-within.ts';
import type { Application, PolicyPrincipal, Post } from '../../permissions/policy/policy.ts';
import { areWithin } from './lists-within.ts';

/**
 * Whether an account is no more than it was. Its citizen number, department, unit and the units above that are compared as they stand: they
 * also say which rows accuse it, and one that is taken away hides less.
 */
export function isPrincipalWithin(after: PolicyPrincipal, before: PolicyPrincipal | undefined): boolean {
  return (
    before !== undefined &&
    areWithin(after.posts, before.posts) &&
    after.department === before.department &&
    after.unit === before.unit &&
    isDeepStrictEqual(after.unitsAbove, before.unitsAbove) &&
    after.idNumber === before.idNumber &&
    (after.purpose === undefined || after.purpose === before.purpose) &&
    after.scope.every((code) => before.scope.some((area) => code.startsWith(area)))
  );
}

/** Whether those in a post may do no more by it than before. */
export function isPostWithin(after: Post, before: Post | undefined): boolean {
  return (
    before !== undefined &&
    areWithin(after.purposes, before.purposes) &&
    (before.explains || !after.explains) &&
    (after.duty === undefined || after.duty === before.duty)
  );
}

export function isApplicationWithin(after: Application, before: Application | undefined): boolean {
  return (
    before !== undefined &&
    isDeepStrictEqual(after.title, before.title) &&
    [...after.ceiling].every(([coordinate, permit]) => isPermitWithin(permit, before.ceiling.get(coordinate)))
  );
}
