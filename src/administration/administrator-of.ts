import type { Policy } from '../permissions/policy/policy.ts';
import type { Administrator } from './may-change.ts';

/** An account as an administrator, by what a policy says it is; one that has left, or administers nothing, may change nothing. */
export function administratorOf({ principals, posts }: Policy, account: string): Administrator {
  const principal = principals.get(account);
  const duties = principal?.posts.flatMap((post) => posts.get(post)?.duty ?? []);
  return { account, department: principal?.department, duty: duties?.[0] };
}
