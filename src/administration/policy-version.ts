import type { Composition } from '../compose/compose.ts';
import { digestOfItems } from '../permissions/policy/items/digest-of-items.ts';
import type { PolicyItem } from '../permissions/policy/items/policy-item.ts';
import type { Policy } from '../permissions/policy/policy.ts';
import { policyOfItems } from '../permissions/policy/read-policy.ts';

/** A policy as it is changed, and as it is decided by. */
export interface PolicyVersion {
  readonly items: readonly PolicyItem[];
  readonly policy: Policy;
}

/** One change looks at a handful of policies again and again: what holds, what would hold, and both once more within its transaction. */
const MOST_KEPT = 8;
/** By digest, the latest used last. A policy is plain data that nobody changes, so that all may have the same. */
const policiesByComposition = new WeakMap<Composition, Map<string, Policy>>();

/**
 * Reads each policy once, as long as it is among the latest: the digest of its items takes a tenth of the time.
 *
 * @throws POLICY_INVALID with everything that is wrong with the items together.
 */
export function policyVersion(items: readonly PolicyItem[], composition: Composition): PolicyVersion {
  const policies = policiesByComposition.get(composition) ?? new Map<string, Policy>();
  policiesByComposition.set(composition, policies);
  const digest = digestOfItems(items);
  const policy = policies.get(digest) ?? policyOfItems(items, composition);
  policies.delete(digest);
  policies.set(digest, policy);
  const [oldest] = policies.keys();
  if (policies.size > MOST_KEPT) policies.delete(oldest!);
  return { items, policy };
}
