import type { Desk } from './desk.ts';
import { heldPolicy } from './own-policy.ts';

/** An emergency in the caller's department, or by a grant of it. */
export function isConcerned(
  desk: Desk,
  { account, grant }: { readonly account: string; readonly grant: string },
): boolean {
  if (desk.duty !== 'department') return true;
  const { principals, grants } = heldPolicy(desk);
  return (
    principals.get(account)?.department === desk.department ||
    grants.find(({ name }) => name === grant)?.owner === desk.department
  );
}
