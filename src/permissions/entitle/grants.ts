import type { Assignment, FieldPermit, Grant, Policy } from '../policy/policy.ts';
import type { Actor } from './actor.ts';
import { isWithin } from './is-aimed-at.ts';

/** What an owner has granted who asks for the purpose stated, and whether the second key has been turned. */
export type Granted =
  | { readonly kind: 'granted'; readonly grant: Grant }
  /** `offers` are the grants that would apply: what they cover may be discovered, and asked for. */
  | {
      readonly kind: 'missing';
      readonly reason: 'no-grant' | 'expired' | 'not-assigned';
      readonly offers: readonly Grant[];
    };

/**
 * Steps 6 and 7. The one grant of an owner that the purpose names, if the requester has assigned it. Never a union: where two would
 * apply, which the policy's reader refuses, none does.
 */
export function findGrant(policy: Policy, owner: string, actor: Actor): Granted {
  // 6. What the owner offers the requester for this purpose, at this time.
  const offers = policy.grants.filter((grant) => grant.owner === owner && isOffered(grant, actor));
  const current = offers.filter((grant) => isWithin(grant, actor.at));
  // 7. What the requester has assigned of it.
  const assigned = current.filter((grant) => policy.assignments.some((each) => isAssigned(each, grant, actor)));
  const [only, ...others] = assigned;
  if (only !== undefined && others.length === 0) return { kind: 'granted', grant: only };
  if (offers.length === 0 || others.length > 0) return { kind: 'missing', reason: 'no-grant', offers: [] };
  return current.length === 0
    ? { kind: 'missing', reason: 'expired', offers }
    : { kind: 'missing', reason: 'not-assigned', offers: current };
}

function isOffered({ to, purposes }: Grant, { principal, post, purpose }: Actor): boolean {
  const { department, unit } = principal;
  return (
    purposes.includes(purpose) &&
    to.departments.includes(department) &&
    (to.units === undefined || (unit !== undefined && to.units.includes(unit))) &&
    (to.posts?.includes(post.name) ?? true)
  );
}

function isAssigned(assignment: Assignment, { name }: Grant, { principal, post, at }: Actor): boolean {
  return (
    assignment.grant === name &&
    assignment.department === principal.department &&
    isWithin(assignment, at) &&
    (assignment.posts.includes(post.name) || assignment.accounts.includes(principal.account))
  );
}

/** What a grant permits of a field; undefined where it does not name it. */
export function permitOf(granted: Granted, coordinate: string): FieldPermit | undefined {
  return granted.kind === 'granted' ? granted.grant.fields.get(coordinate) : undefined;
}

/** Whether a field is named by the grant, or by one that is offered and not yet in force: it may then be discovered. */
export function isNamed(granted: Granted, coordinate: string): boolean {
  return granted.kind === 'granted'
    ? granted.grant.fields.has(coordinate)
    : granted.offers.some(({ fields }) => fields.has(coordinate));
}
