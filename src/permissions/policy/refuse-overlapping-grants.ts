import type { Assignment, Grant } from './policy.ts';
import type { PolicyContext } from './policy-context.ts';
import { periodsMeet } from './take-period.ts';
import { unitsAbove } from './units-above.ts';
import type { PlacedGrant } from './read-grants.ts';
import { whomBothReach } from './whom-both-reach.ts';

/**
 * Of one owner at most one grant applies to a post and purpose: nobody's rights are a union of grants. Two that could both apply at
 * some time are a problem, told at the second of them.
 */
export function refuseOverlappingGrants(
  placed: readonly PlacedGrant[],
  assignments: readonly Assignment[],
  context: PolicyContext,
): void {
  for (const [index, { grant, mapping }] of placed.entries())
    for (const { grant: other } of placed.slice(0, index)) {
      const shared = grant.purposes.filter((purpose) => other.purposes.includes(purpose));
      const meet =
        shared.length > 0 &&
        grant.owner === other.owner &&
        requestersMeet(grant, other, context) &&
        periodsMeet(grant, other);
      const whom = meet ? whomBothGrantsReach(grant, other, shared, assignments, context) : undefined;
      if (whom === undefined) continue;
      mapping.report(
        mapping.line,
        `it could apply together with the grant "${other.name}" to ${whom}, for the purpose "${shared[0]!}"`,
        'part their purposes, posts or periods, or make one grant of both',
      );
    }
}

function requestersMeet({ to: one }: Grant, { to: other }: Grant, { units }: PolicyContext): boolean {
  // A unit is met by those above it.
  const withAbove = (codes: readonly string[] | undefined) =>
    codes?.flatMap((code) => [code, ...unitsAbove(units, code)]);
  return (
    one.departments.some((department) => other.departments.includes(department)) &&
    (listsMeet(one.units, withAbove(other.units)) || listsMeet(withAbove(one.units), other.units)) &&
    listsMeet(one.posts, other.posts)
  );
}

/** Undefined is everything. */
function listsMeet(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return one === undefined || other === undefined || one.some((name) => other.includes(name));
}

/** A post, or an account, to which both grants are assigned. */
function whomBothGrantsReach(
  one: Grant,
  other: Grant,
  purposes: readonly string[],
  assignments: readonly Assignment[],
  context: PolicyContext,
): string | undefined {
  const ofOne = assignments.filter(({ grant }) => grant === one.name);
  const ofOther = assignments.filter(({ grant }) => grant === other.name);
  for (const first of ofOne)
    for (const second of ofOther) {
      const whom = whomBothReach(first, second, purposes, context);
      if (whom !== undefined) return whom;
    }
  return undefined;
}
