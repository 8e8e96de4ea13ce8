import { changeTo, differencesBetween } from '../../permissions/policy/items/differences-between.ts';
import { mayChange } from '../../administration/may-change.ts';
import { HeyiError } from '../../errors/heyi-error.ts';
import type { PolicyDraft } from '../../store/policy-drafts.ts';
import { changeOf, findItem, putOf, suspensionOf, type ItemInput } from './changes-of.ts';
import type { Desk } from './desk.ts';
import { dutyField } from './duty-field.ts';
import { emergency } from './emergency.ts';
import { isConcerned } from './is-concerned.ts';
import { decideDraft, makeChange, policyAt, type Change } from './make-change.ts';
import { ownFile } from './own-policy.ts';
import { toldDraft, toldEmergency, toldOutcome } from './told.ts';

/** What administrators do. */
export const administrationMutations = {
  changePolicy: dutyField<{ basedOn: number; changes: readonly ItemInput[]; reason: string }>(
    'Mutation.changePolicy',
    (desk, { basedOn, changes, reason }) => outcome(desk, { basedOn, changes: changes.map(changeOf), reason }),
  ),

  grant: dutyField<{ basedOn: number; grant: string; reason: string }>(
    'Mutation.grant',
    (desk, { basedOn, grant, reason }) =>
      outcome(desk, { basedOn, changes: [putOf(ownFile(desk), 'grants', grant)], reason }),
  ),

  suspendGrant: dutyField<{ name: string; reason: string }>('Mutation.suspendGrant', async (desk, { name, reason }) => {
    const { items, epoch } = await desk.store.current();
    return outcome(desk, { basedOn: epoch, changes: [suspensionOf(items, ownFile(desk), name, reason)], reason });
  }),

  resumeGrant: dutyField<{ basedOn: number; name: string; reason: string }>(
    'Mutation.resumeGrant',
    async (desk, { basedOn, name, reason }) => {
      const { items } = await policyAt(desk, basedOn);
      return outcome(desk, { basedOn, changes: [suspensionOf(items, ownFile(desk), name)], reason });
    },
  ),

  revokeGrant: dutyField<{ name: string; reason: string }>('Mutation.revokeGrant', async (desk, { name, reason }) => {
    const { items, epoch } = await desk.store.current();
    const { file, section, key } = findItem(items, { file: ownFile(desk), section: 'grants', key: name });
    return outcome(desk, { basedOn: epoch, changes: [{ remove: { file, section, key } }], reason });
  }),

  assignGrant: dutyField<{ basedOn: number; assignment: string; reason: string }>(
    'Mutation.assignGrant',
    (desk, { basedOn, assignment, reason }) =>
      outcome(desk, { basedOn, changes: [putOf(ownFile(desk), 'assignments', assignment)], reason }),
  ),

  unassignGrant: dutyField<{ key: string; reason: string }>('Mutation.unassignGrant', async (desk, { key, reason }) => {
    const { items, epoch } = await desk.store.current();
    const { file, section } = findItem(items, { file: ownFile(desk), section: 'assignments', key });
    return outcome(desk, { basedOn: epoch, changes: [{ remove: { file, section, key } }], reason });
  }),

  removeAccount: dutyField<{ account: string; reason: string }>(
    'Mutation.removeAccount',
    async (desk, { account, reason }) => {
      const { items, epoch } = await desk.store.current();
      const { file, section, key } = findItem(items, { file: 'principals.yaml', section: 'principals', key: account });
      return outcome(desk, { basedOn: epoch, changes: [{ remove: { file, section, key } }], reason });
    },
  ),

  decideDraft: dutyField<{ id: string; approve: boolean; reason: string }>(
    'Mutation.decideDraft',
    async (desk, { id, ...given }) => toldOutcome(desk, await decideDraft(desk, await visibleDraft(desk, id), given)),
  ),

  withdrawDraft: dutyField<{ id: string }>('Mutation.withdrawDraft', async (desk, { id }) => {
    const draft = await visibleDraft(desk, id);
    if (draft.author !== desk.account)
      throw new HeyiError('ADMINISTRATION_FORBIDDEN', {
        reason: { zh: '只能撤回本人提出的变更', en: 'only its author withdraws a change' },
      });
    return toldDraft(desk, await desk.store.drafts.withdraw(id, desk.account));
  }),

  rollbackPolicy: dutyField<{ to: number; reason: string }>('Mutation.rollbackPolicy', async (desk, { to, reason }) => {
    const [now, then] = [await desk.store.current(), await policyAt(desk, to)];
    const { model } = desk.context.hub.composition;
    const own = differencesBetween(now.items, then.items)
      .filter((difference) => mayChange(desk, difference, model).kind === 'allowed')
      .map(changeTo);
    return outcome(desk, { basedOn: now.epoch, changes: own, reason, kind: 'RESTORE', restores: to });
  }),

  grantEmergencyAccess: dutyField<{ account: string; grant: string; minutes: number; reason: string }>(
    'Mutation.grantEmergencyAccess',
    async (desk, given) => outcome(desk, emergency(desk, given, await desk.store.current())),
  ),

  reviewEmergencyAccess: dutyField<{ id: string; finding: string }>(
    'Mutation.reviewEmergencyAccess',
    async (desk, { id, finding }) => {
      const found = (await desk.store.breakGlass.list()).find((each) => each.id === id);
      if (found === undefined || !isConcerned(desk, found)) throw new HeyiError('DRAFT_NOT_PENDING', { draft: id });
      return toldEmergency(await desk.store.breakGlass.review(id, { by: desk.account, finding }));
    },
  ),
};

async function outcome(desk: Desk, change: Change) {
  return toldOutcome(desk, await makeChange(desk, change));
}

/** A draft of which the caller may see something. @throws DRAFT_NOT_PENDING, as for one that there is not */
async function visibleDraft(desk: Desk, id: string): Promise<PolicyDraft> {
  const draft = await desk.store.drafts.find(id);
  if (draft === undefined || (await toldDraft(desk, draft)).changes.length === 0)
    throw new HeyiError('DRAFT_NOT_PENDING', { draft: id });
  return draft;
}
