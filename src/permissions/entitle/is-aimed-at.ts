import type { Aim, Audience, Period } from '../policy/policy.ts';
import type { Actor } from './actor.ts';
import { isOfUnit } from './is-of-unit.ts';

/** Whether a rule applies to who asks; `owner` is the department of the field or row in question. */
export function isAimedAt({ to, except }: Aim, actor: Actor, owner: string): boolean {
  return belongsTo(to, actor, owner) && !(except !== undefined && belongsTo(except, actor, owner));
}

function belongsTo(audience: Audience, { principal, post }: Actor, owner: string): boolean {
  const { department, account } = principal;
  return (
    (audience.departments?.includes(department) ?? true) &&
    isOfUnit(principal, audience.units) &&
    (audience.posts?.includes(post.name) ?? true) &&
    (audience.accounts?.includes(account) ?? true) &&
    !(audience.others && department === owner)
  );
}

export function isWithin({ from, until }: Period, at: number): boolean {
  return from <= at && at < until;
}
