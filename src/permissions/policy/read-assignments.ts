import type { Assignment, Grant, Period } from './policy.ts';
import type { Mapping, PolicyFile } from './policy-file.ts';
import { oneOf, type PolicyContext } from './policy-context.ts';
import { takeKnown } from './take-aim.ts';
import { takeDelegation } from './take-delegation.ts';
import { takePeriod } from './take-period.ts';
import { doPartsFit } from './parts-of-a-grant.ts';
import { whomBothReach } from './whom-both-reach.ts';

/** How long an emergency 应急授权 may last. */
const MOST_HOURS = 4;
const HOUR = 60 * 60 * 1000;

/** `assignments:` of a department's file, or of the authority's (`department` undefined), for the accounts of no department. */
export function readAssignments(
  file: PolicyFile,
  root: Mapping,
  context: PolicyContext,
  grants: ReadonlyMap<string, Grant>,
  department: string | undefined,
): readonly Assignment[] {
  const placed = root.takeList('assignments').flatMap((mapping): readonly PlacedAssignment[] => {
    mapping.place = 'assignments';
    const grant = mapping.takeRequiredText('grant', 'name the grant that is assigned');
    mapping.place = grant ?? 'assignments';
    const posts = takeKnown(mapping, 'posts', context.posts) ?? [];
    const accounts = takeKnown(mapping, 'accounts', context.principals) ?? [];
    const period = takePeriod(mapping);
    const known = grant === undefined ? undefined : grants.get(grant);
    // What is said of a grant that is not there cannot be read.
    if (known === undefined) mapping.take('fields');
    const fields = known && takeDelegation(file, mapping, context, known);
    const breakGlass = mapping.takeText('breakGlass');
    mapping.end();
    if (mapping.take('posts') === undefined && mapping.take('accounts') === undefined)
      mapping.report(mapping.line, 'it is assigned to nobody', 'name posts or accounts');
    if (grant === undefined) return [];
    if (breakGlass !== undefined) refuseLongBreakGlass(mapping, posts, accounts, period);
    if (known === undefined)
      mapping.report(mapping.lineOf('grant'), `there is no grant "${grant}"`, oneOf(grants.keys()));
    else if (!known.to.departments.includes(department))
      mapping.report(
        mapping.lineOf('grant'),
        `the grant "${grant}" is not made to ${department ?? 'the public'}`,
        `ask ${known.owner} for it`,
      );
    else {
      for (const post of posts) refuseUselessPost(mapping, known, post, context);
      for (const account of accounts)
        if (context.principals.get(account)!.department !== department)
          mapping.report(mapping.lineOf('accounts'), `"${account}" is not yours`, 'name accounts of your department');
    }
    return [{ assignment: { grant, department, posts, accounts, fields, breakGlass, ...period }, mapping }];
  });
  refuseUnclearParts(placed, grants, context);
  return placed.map(({ assignment }) => assignment);
}

/** An assignment as it was read, with the place where it stands. */
interface PlacedAssignment {
  readonly assignment: Assignment;
  readonly mapping: Mapping;
}

/** Two parts of a grant that reach the same, of which it is not plain what they show together; told at the second of them. */
function refuseUnclearParts(
  placed: readonly PlacedAssignment[],
  grants: ReadonlyMap<string, Grant>,
  context: PolicyContext,
): void {
  for (const [index, { assignment, mapping }] of placed.entries())
    for (const { assignment: other } of placed.slice(0, index)) {
      const grant = grants.get(assignment.grant);
      if (grant === undefined || other.grant !== assignment.grant) continue;
      const [one, another] = [assignment.fields, other.fields];
      const unclear = [...(one ?? [])].find(([coordinate, part]) => {
        const before = another?.get(coordinate);
        return before !== undefined && !doPartsFit(part, before);
      });
      const whom = unclear && whomBothReach(assignment, other, grant.purposes, context);
      if (whom !== undefined)
        mapping.report(
          mapping.line,
          `another part shows ${unclear![0]} under another mask to ${whom}, and neither part holds all of the other`,
          'give both one mask, or make one part of them',
        );
    }
}

/** 应急授权 opens a grant to one account for hours, not to a post for good. */
function refuseLongBreakGlass(
  mapping: Mapping,
  posts: readonly string[],
  accounts: readonly string[],
  { from, until }: Period,
): void {
  const line = mapping.lineOf('breakGlass');
  if (posts.length > 0 || accounts.length !== 1)
    mapping.report(line, 'an emergency is one account’s', 'write accounts: with one of them, and no posts');
  if (!(until - from <= MOST_HOURS * HOUR))
    mapping.report(
      line,
      `an emergency ends within ${String(MOST_HOURS)} hours`,
      'write from: and until: as instants, 2026-11-26T14:00:00+08:00',
    );
}

function refuseUselessPost(
  mapping: Mapping,
  { to, purposes, name }: Grant,
  post: string,
  { posts }: PolicyContext,
): void {
  if (to.posts !== undefined && !to.posts.includes(post))
    mapping.report(mapping.lineOf('posts'), `the grant "${name}" is not open to the post ${post}`, oneOf(to.posts));
  if (!posts.get(post)!.purposes.some((purpose) => purposes.includes(purpose)))
    mapping.report(
      mapping.lineOf('posts'),
      `the post ${post} has none of the purposes of "${name}"`,
      `add one to it in posts.yaml: ${purposes.join(', ')}`,
    );
}
