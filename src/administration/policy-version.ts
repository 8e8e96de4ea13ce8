import type { Composition } from '../compose/compose.ts';
import type { PolicyItem } from '../permissions/policy/items/policy-item.ts';
import type { Policy } from '../permissions/policy/policy.ts';
import { policyOfItems } from '../permissions/policy/read-policy.ts';

/** A policy as it is changed, and as it is decided by. */
export interface PolicyVersion {
  readonly items: readonly PolicyItem[];
  readonly policy: Policy;
}

/** @throws POLICY_INVALID with everything that is wrong with the items together. */
export function policyVersion(items: readonly PolicyItem[], composition: Composition): PolicyVersion {
  return { items, policy: policyOfItems(items, composition) };
}
