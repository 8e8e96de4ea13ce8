import type { Assignment, Grant } from './policy.ts';
import type { Mapping } from './policy-file.ts';
import { oneOf, type PolicyContext } from './policy-context.ts';
import { takeKnown } from './take-aim.ts';
import { takePeriod } from './take-period.ts';

/** `assignments:` of a department's file, or of the authority's (`department` undefined), for the accounts of no department. */
export function readAssignments(
  root: Mapping,
  context: PolicyContext,
  grants: ReadonlyMap<string, Grant>,
  department: string | undefined,
): readonly Assignment[] {
  return root.takeList('assignments').flatMap((mapping) => {
    mapping.place = 'assignments';
    const grant = mapping.takeRequiredText('grant', 'name the grant that is assigned');
    mapping.place = grant ?? 'assignments';
    const posts = takeKnown(mapping, 'posts', context.posts) ?? [];
    const accounts = takeKnown(mapping, 'accounts', context.principals) ?? [];
    const period = takePeriod(mapping);
    mapping.end();
    if (mapping.take('posts') === undefined && mapping.take('accounts') === undefined)
      mapping.report(mapping.line, 'it is assigned to nobody', 'name posts or accounts');
    if (grant === undefined) return [];
    const known = grants.get(grant);
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
    return [{ grant, department, posts, accounts, ...period }];
  });
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
