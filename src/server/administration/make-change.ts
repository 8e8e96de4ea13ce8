import { approvalOf, type ApprovalCause } from '../../administration/approval-of.ts';
import { administratorOf } from '../../administration/administrator-of.ts';
import { changeRefusals, type ChangeRefusal } from '../../administration/change-refusals.ts';
import { consequencesOf } from '../../administration/consequences-of.ts';
import { mayApprove } from '../../administration/may-approve.ts';
import { mayChange, type Administrator } from '../../administration/may-change.ts';
import { policyVersion } from '../../administration/policy-version.ts';
import { HeyiError } from '../../errors/heyi-error.ts';
import { applyChanges } from '../../permissions/policy/items/apply-changes.ts';
import { placeKey, placeOf, type PolicyChange, type PolicyItem } from '../../permissions/policy/items/policy-item.ts';
import type { OpenedBreakGlass } from '../../store/break-glass-log.ts';
import type { PolicyDraft } from '../../store/policy-drafts.ts';
import type { EpochKind } from '../../store/policy-epoch.ts';
import type { StoredPolicy } from '../../store/stored-policy.ts';
import type { Desk } from './desk.ts';

export interface Change {
  /** The epoch that its author had before them; the latest where nobody says. */
  readonly basedOn?: number | undefined;
  readonly changes: readonly PolicyChange[];
  readonly reason: string;
  readonly kind?: EpochKind;
  readonly restores?: number;
  readonly breakGlass?: OpenedBreakGlass;
}

export type Made =
  | { readonly status: 'APPLIED'; readonly epoch: number }
  | { readonly status: 'PENDING' | 'REJECTED'; readonly draft: PolicyDraft };

/**
 * One change by one administrator: refused, kept for a second person, or made. Who may make it and whether a second person must agree is
 * asked of the policy that the author saw, and once more, within the transaction, of the one that it meets.
 *
 * @throws ADMINISTRATION_FORBIDDEN, STALE_DRAFT, POLICY_INVALID, BAD_USER_INPUT
 */
export async function makeChange(desk: Desk, change: Change): Promise<Made> {
  const { store, account, department } = desk;
  const { changes, reason } = change;
  assertReason(reason);
  const seen = await policyAt(desk, change.basedOn);
  assertMayChange(desk, seen.items, changes);
  const proposed = () =>
    store.drafts
      .propose({ author: account, department, basedOn: seen.epoch, changes, reason })
      .then((draft): Made => ({ status: 'PENDING', draft }));
  if (causesOf(desk, seen.items, changes).length > 0) return proposed();
  try {
    const { epoch } = await store.commit({
      ...change,
      ...inTransaction(desk, changes, (causes) => {
        if (causes.length > 0) throw new NeedsSecondPerson();
      }),
      basedOn: seen.epoch,
      author: account,
      kind: change.kind ?? 'CHANGE',
    });
    return await applied(desk, epoch);
  } catch (error) {
    if (error instanceof NeedsSecondPerson) return proposed();
    throw error;
  }
}

/**
 * A second person agrees to what another proposed, or refuses it.
 *
 * @throws ADMINISTRATION_FORBIDDEN, DRAFT_NOT_PENDING, STALE_DRAFT where what it changes has changed
 */
export async function decideDraft(
  desk: Desk,
  draft: PolicyDraft,
  { approve, reason }: { readonly approve: boolean; readonly reason: string },
): Promise<Made> {
  const { store, account } = desk;
  assertReason(reason);
  if (draft.status !== 'PENDING') throw new HeyiError('DRAFT_NOT_PENDING', { draft: draft.id });
  const seen = await policyAt(desk, draft.basedOn);
  assertMayApprove(desk, draft, seen.items);
  if (!approve) return { status: 'REJECTED', draft: await store.drafts.reject(draft.id, account) };
  const { epoch } = await store.commit({
    basedOn: draft.basedOn,
    changes: draft.changes,
    author: draft.author,
    approver: account,
    kind: 'CHANGE',
    reason: `${draft.reason}; ${reason}`,
    draft: draft.id,
    ...inTransaction(desk, draft.changes, (causes, held) => assertApproval(desk, draft, held, causes)),
  });
  return applied(desk, epoch);
}

/** Whether the caller may decide on a draft. */
export function isDecidable(desk: Desk, draft: PolicyDraft, seen: StoredPolicy): boolean {
  if (draft.status !== 'PENDING') return false;
  try {
    assertMayApprove(desk, draft, seen.items);
    return true;
  } catch (error) {
    if (error instanceof HeyiError) return false;
    throw error;
  }
}

/** @throws BAD_USER_INPUT for an epoch that there never was */
export async function policyAt({ store }: Desk, epoch: number | undefined): Promise<StoredPolicy> {
  if (epoch === undefined) return store.current();
  const stored = await store.at(epoch);
  if (stored !== undefined) return stored;
  const { epoch: latest } = await store.current();
  throw new HeyiError('BAD_USER_INPUT', { argument: 'epoch', expected: `1 – ${latest}`, received: epoch });
}

/** Its own hub goes by it before the administrator hears of it. */
async function applied({ context }: Desk, epoch: number): Promise<Made> {
  await context.hub.policies.reached(epoch);
  return { status: 'APPLIED', epoch };
}

/** What a commit asks of the policy that it meets: what the changes take with them, and whether they still may be made. */
function inTransaction(
  desk: Desk,
  changes: readonly PolicyChange[],
  assert: (causes: readonly ApprovalCause[], held: readonly PolicyItem[]) => void,
) {
  const { composition } = desk.context.hub;
  return {
    consequences: (held: readonly PolicyItem[]) => consequencesOf(held, changes, composition),
    check: (items: readonly PolicyItem[], held: readonly PolicyItem[]) =>
      assert(approvalCauses(desk, held, items), held),
  };
}

function causesOf(
  desk: Desk,
  items: readonly PolicyItem[],
  changes: readonly PolicyChange[],
): readonly ApprovalCause[] {
  const further = consequencesOf(items, changes, desk.context.hub.composition);
  return approvalCauses(desk, items, applyChanges(applyChanges(items, changes), further));
}

function approvalCauses(
  desk: Desk,
  before: readonly PolicyItem[],
  after: readonly PolicyItem[],
): readonly ApprovalCause[] {
  const { composition } = desk.context.hub;
  const [old, young] = [policyVersion(before, composition), policyVersion(after, composition)];
  const approval = approvalOf(old.policy, young.policy, composition.model);
  return approval.kind === 'AT_ONCE' ? [] : approval.because;
}

/**
 * Asked of each change by its place, before it is tried: who may not change an item is not told whether it is there, nor that what was put
 * is what stands there already.
 *
 * @throws ADMINISTRATION_FORBIDDEN
 */
export function assertMayChange(
  desk: Administrator & Pick<Desk, 'context'>,
  items: readonly PolicyItem[],
  changes: readonly PolicyChange[],
): void {
  const known = new Map(items.map((item) => [placeKey(item), item.body]));
  for (const change of changes) {
    const place = placeOf(change);
    const after = 'put' in change ? change.put.body : undefined;
    const difference = { place, before: known.get(placeKey(place)), after };
    const may = mayChange(desk, difference, desk.context.hub.composition.model);
    if (may.kind === 'refused') throw refused(may.reason);
  }
}

function assertMayApprove(desk: Desk, draft: PolicyDraft, items: readonly PolicyItem[]): void {
  assertApproval(desk, draft, items, causesOf(desk, items, draft.changes));
}

function assertApproval(
  desk: Desk,
  { author, changes }: PolicyDraft,
  items: readonly PolicyItem[],
  causes: readonly ApprovalCause[],
): void {
  const by = administratorOf(policyVersion(items, desk.context.hub.composition).policy, author);
  // Whoever is no administrator any more has nothing to propose.
  assertMayChange({ ...desk, ...by }, items, changes);
  const may = mayApprove(desk, causes, by);
  if (may.kind === 'refused') throw refused(may.reason);
}

function refused(reason: ChangeRefusal): HeyiError {
  return new HeyiError('ADMINISTRATION_FORBIDDEN', { reason: changeRefusals[reason] });
}

function assertReason(reason: string): void {
  if (reason.trim() !== '') return;
  const expected = { zh: '变更的事由', en: 'why it is changed' };
  throw new HeyiError('BAD_USER_INPUT', { argument: 'reason', expected, received: '""' });
}

class NeedsSecondPerson extends Error {}
