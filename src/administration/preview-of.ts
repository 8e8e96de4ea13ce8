import type { Composition } from '../compose/compose.ts';
import { applyChanges } from '../permissions/policy/items/apply-changes.ts';
import type { PolicyChange } from '../permissions/policy/items/policy-item.ts';
import { approvalOf, type Approval } from './approval-of.ts';
import { comparePolicies, type AccessChange } from './compare-policies.ts';
import { consequencesOf } from './consequences-of.ts';
import { countByAccount, countByCoordinate, type ChangeCount } from './count-changes.ts';
import { differencesBetween, type ItemDifference } from '../permissions/policy/items/differences-between.ts';
import { momentsOf } from './moments-of.ts';
import type { SavedOperation } from './operation-outcome.ts';
import { policyVersion, type PolicyVersion } from './policy-version.ts';

/** What a change would do, before it acts. */
export interface PolicyPreview {
  readonly after: PolicyVersion;
  /** The moment that it is of. */
  readonly at: Date;
  /** When, after it, something else begins or ends by the change. */
  readonly moments: readonly Date[];
  /** What the changes take with them, to be committed together with them; see `consequencesOf`. */
  readonly consequences: readonly PolicyChange[];
  readonly items: readonly ItemDifference[];
  readonly approval: Approval;
  readonly changes: readonly AccessChange[];
  readonly byAccount: readonly ChangeCount[];
  readonly byCoordinate: readonly ChangeCount[];
}

/**
 * Applies changes to nothing but a copy, and says what would come of them at a moment.
 *
 * @throws POLICY_INVALID where they cannot be applied, or what they make is no policy; UNIT_IN_USE.
 */
export function previewOf(
  current: PolicyVersion,
  changes: readonly PolicyChange[],
  composition: Composition,
  { at, operations = [] }: { readonly at: Date; readonly operations?: readonly SavedOperation[] },
): PolicyPreview {
  const consequences = consequencesOf(current.items, changes, composition);
  const after = policyVersion(applyChanges(applyChanges(current.items, changes), consequences), composition);
  const compared =
    current.policy.digest === after.policy.digest
      ? []
      : comparePolicies({ before: current.policy, after: after.policy, composition, at, operations });
  return {
    after,
    at,
    moments: momentsOf(current.policy, after.policy, at),
    consequences,
    items: differencesBetween(current.items, after.items),
    approval: approvalOf(current.policy, after.policy, composition.model),
    changes: compared,
    byAccount: countByAccount(compared),
    byCoordinate: countByCoordinate(compared),
  };
}
