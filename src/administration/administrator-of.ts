import type { Policy } from '../permissions/policy/policy.ts';
import { isAdministrative } from './administrative-posts.ts';
import type { Administrator } from './may-change.ts';

/** An account as an administrator, by what a policy says it is; one that has left, or administers nothing, may change nothing. */
export function administratorOf({ principals }: Policy, account: string): Administrator {
  const principal = principals.get(account);
  const post = principal?.posts.find(isAdministrative) ?? '';
  return { account, department: principal?.department, post };
}
