import type { Verb } from '../../permissions/decision.ts';
import { strictestMask } from '../../permissions/entitle/strictest-mask.ts';
import { isDeepStrictEqual } from 'node:util';
import type { Mask } from '../../permissions/mask.ts';
import type { FieldPermit, Period } from '../../permissions/policy/policy.ts';

/** Whether everything of the one is in the other. */
export function areWithin<Member>(one: Iterable<Member>, other: Iterable<Member>): boolean {
  const known = new Set(other);
  return [...one].every((member) => known.has(member));
}

/** The same for lists of which undefined is everything there is. */
export function isChosenWithin<Member>(
  one: Iterable<Member> | undefined,
  other: Iterable<Member> | undefined,
): boolean {
  return other === undefined || (one !== undefined && areWithin(one, other));
}

export function isPeriodWithin(one: Period, other: Period): boolean {
  return other.from <= one.from && one.until <= other.until;
}

/** Whether a mask shows no more than another; undefined is none. */
export function isMaskWithin(one: Mask | undefined, other: Mask | undefined): boolean {
  return isDeepStrictEqual(strictestMask([one, other]), one);
}

export function isPermitWithin(one: FieldPermit, other: FieldPermit | undefined): boolean {
  return other !== undefined && areWithin<Verb>(one.verbs, other.verbs) && isMaskWithin(one.mask, other.mask);
}
