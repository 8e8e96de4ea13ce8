import type { Assignment, FieldPermit, FieldsPermitted, Grant, Policy } from '../policy/policy.ts';
import type { Actor } from './actor.ts';
import { permitOfParts } from '../policy/parts-of-a-grant.ts';
import { isWithin } from './is-aimed-at.ts';
import { isOfUnit } from './is-of-unit.ts';
import { strictestMask } from './strictest-mask.ts';

/** What an owner has granted who asks for the purpose stated, and whether the second key has been turned. */
export type Granted =
  /** `fields`: what of the grant is assigned. */
  (
    | { readonly kind: 'granted'; readonly grant: Grant; readonly fields: FieldsPermitted }
    | { readonly kind: 'missing'; readonly reason: 'no-grant' | 'expired' | 'suspended' | 'not-assigned' }
  ) & {
    /**
     * Every grant that is made to who asks for this purpose, in force or not: what they name may be discovered, and asked for. Which of
     * them is in force makes no difference, so that what ends one never lets more be known.
     */
    readonly offers: readonly Grant[];
  };

/**
 * Steps 6 and 7. The one grant of an owner that the purpose names, if the requester has assigned it. Never a union: where two would
 * apply, which the policy's reader refuses, none does.
 */
export function findGrant(policy: Policy, owner: string, actor: Actor): Granted {
  // 6. What the owner offers the requester for this purpose; of that, what holds at this time.
  const offers = policy.grants.filter((grant) => grant.owner === owner && isOffered(grant, actor));
  const timely = offers.filter((grant) => isWithin(grant, actor.at));
  const current = timely.filter(({ suspended }) => suspended === undefined);
  // 7. What the requester has assigned of it.
  const assigned = current.flatMap((grant) => {
    const by = policy.assignments.filter((each) => isAssigned(each, grant, actor));
    return by.length === 0 ? [] : [{ grant, fields: fieldsAssigned(grant, by) }];
  });
  const [only, ...others] = assigned;
  if (only !== undefined && others.length === 0) return { kind: 'granted', ...only, offers };
  if (offers.length === 0 || others.length > 0) return { kind: 'missing', reason: 'no-grant', offers: [] };
  const reason = timely.length === 0 ? 'expired' : current.length === 0 ? 'suspended' : 'not-assigned';
  return { kind: 'missing', reason, offers };
}

function isOffered({ to, purposes }: Grant, { principal, post, purpose }: Actor): boolean {
  return (
    purposes.includes(purpose) &&
    to.departments.includes(principal.department) &&
    isOfUnit(principal, to.units) &&
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

/** 转授. What assignments give of a grant, each all of it or a part: never a verb that it does not give, and never under a weaker mask. */
function fieldsAssigned({ fields }: Grant, assignments: readonly Assignment[]): FieldsPermitted {
  if (assignments.some((each) => each.fields === undefined)) return fields;
  const assigned = new Map<string, FieldPermit>();
  for (const [coordinate, { verbs, mask }] of fields) {
    const part = permitOfParts(assignments.flatMap((each) => each.fields?.get(coordinate) ?? []));
    const given = [...verbs].filter((verb) => part?.verbs.has(verb) === true);
    if (given.length > 0) assigned.set(coordinate, { verbs: new Set(given), mask: strictestMask([mask, part?.mask]) });
  }
  return assigned;
}

/** What is permitted of a field; undefined where nothing names it. */
export function permitOf(granted: Granted, coordinate: string): FieldPermit | undefined {
  return granted.kind === 'granted' ? granted.fields.get(coordinate) : undefined;
}

/** Whether a field is named by a grant that is offered: it may then be discovered. */
export function isNamed({ offers }: Granted, coordinate: string): boolean {
  return offers.some(({ fields }) => fields.has(coordinate));
}
