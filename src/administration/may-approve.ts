import type { ApprovalCause } from './approval-of.ts';
import type { ChangeRefusal } from './change-refusals.ts';
import type { Administrator, MayChange } from './may-change.ts';

/**
 * Who may be the second person: neither the author nor of the side that asks. What concerns the platform, the authority approves. What
 * concerns fields alone, the administrator of their owner as well: the other one where the owner itself made the change.
 */
export function mayApprove(who: Administrator, because: readonly ApprovalCause[], author: Administrator): MayChange {
  const refused = (reason: ChangeRefusal): MayChange => ({ kind: 'refused', reason });
  if (who.duty !== 'department' && who.duty !== 'sharing') return refused('not-administrator');
  if (who.account === author.account) return refused('own-change');
  if (who.duty === 'sharing') return author.duty === 'sharing' ? refused('requester') : { kind: 'allowed' };
  if (because.some(({ cause }) => cause === 'PLATFORM')) return refused('not-your-office');
  const owners = new Set(because.flatMap(({ owners: each }) => each));
  if (who.department !== undefined && owners.size === 1 && owners.has(who.department)) return { kind: 'allowed' };
  return refused(who.department === author.department ? 'requester' : 'other-department');
}
