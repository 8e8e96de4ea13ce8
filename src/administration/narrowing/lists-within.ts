import type { Period } from '../../permissions/policy/policy.ts';

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
