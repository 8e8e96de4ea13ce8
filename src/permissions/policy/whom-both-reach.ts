import type { Assignment } from './policy.ts';
import type { PolicyContext } from './policy-context.ts';
import { periodsMeet } from './take-period.ts';

/** A post, or an account, to which two assignments give at one time, acting for one of these purposes; undefined where there is none. */
export function whomBothReach(
  one: Assignment,
  other: Assignment,
  purposes: readonly string[],
  { posts, principals }: Pick<PolicyContext, 'posts' | 'principals'>,
): string | undefined {
  if (one.department !== other.department || !periodsMeet(one, other)) return undefined;
  const acts = (post: string) => posts.get(post)?.purposes.some((purpose) => purposes.includes(purpose)) === true;
  const shared = one.posts.find((each) => other.posts.includes(each) && acts(each));
  if (shared !== undefined) return `the post ${shared}`;
  const reaches = (assignment: Assignment, account: string, inPost: string) =>
    assignment.accounts.includes(account) || assignment.posts.includes(inPost);
  const account = [...one.accounts, ...other.accounts].find((each) =>
    principals.get(each)?.posts.some((post) => acts(post) && reaches(one, each, post) && reaches(other, each, post)),
  );
  return account === undefined ? undefined : `the account ${account}`;
}
