import { changeTo, differencesBetween } from '../../permissions/policy/items/differences-between.ts';
import { explainAccess } from '../../administration/explain-access.ts';
import { mayChange } from '../../administration/may-change.ts';
import { policyVersion } from '../../administration/policy-version.ts';
import { previewOf } from '../../administration/preview-of.ts';
import { viewAs } from '../../administration/view-as.ts';
import { HeyiError } from '../../errors/heyi-error.ts';
import type { Verb } from '../../permissions/decision.ts';
import { maskText } from '../../permissions/mask-text.ts';
import { itemText } from '../../permissions/policy/items/texts-of.ts';
import { reasons } from '../../permissions/reasons.ts';
import { rowRuleText } from '../../permissions/row-rule-text.ts';
import type { DraftStatus, PolicyDraft } from '../../store/policy-drafts.ts';
import type { HubContext } from '../hub-context.ts';
import { changeOf, findItem, putOf, suspensionOf, type ItemInput } from './changes-of.ts';
import { deskOf, type Desk } from './desk.ts';
import { emergency } from './emergency.ts';
import { assertMayChange, decideDraft, makeChange, policyAt, type Change } from './make-change.ts';
import { askingOf, heldPolicy, ownFile, pastPolicy, type AccountAsking } from './own-policy.ts';
import { isSeen, toldChanges } from './told-items.ts';
import { toldPreview } from './told-preview.ts';
import { told, toldDraft, toldEmergency, toldEpoch, toldExplanation, toldOutcome } from './told.ts';

type Field<Given> = (root: unknown, given: Given, context: HubContext) => Promise<unknown>;
const MOST_EPOCHS = 500;
const MINUTE = 60_000;

/** A root field for those who have its duty. */
function field<Given>(name: string, answer: (desk: Desk, given: Given) => Promise<unknown>): Field<Given> {
  return (_root, given, context) => answer(deskOf(context, name), given);
}

export const administrationQueries = {
  policy: field('Query.policy', async (desk) => {
    const { epoch } = desk.context.policy;
    const [latest] = await desk.store.history({ before: epoch + 1, limit: 1 });
    return latest && toldEpoch(desk, latest);
  }),

  policyItems: field<{ file?: string | null; section?: string | null; epoch?: number | null }>(
    'Query.policyItems',
    async (desk, { file, section, epoch }) => {
      const { items, epoch: at } = await policyAt(desk, epoch ?? undefined);
      return items
        .filter((item) => (file == null || item.file === file) && (section == null || item.section === section))
        .filter((item) => isSeen(desk, item))
        .map((item) => ({
          file: item.file,
          section: item.section,
          key: item.key,
          text: itemText(item.body),
          epoch: at,
        }));
    },
  ),

  policyHistory: field<{ first: number; before?: number | null }>(
    'Query.policyHistory',
    async (desk, { first, before }) => {
      if (first < 1 || first > MOST_EPOCHS)
        throw new HeyiError('BAD_USER_INPUT', { argument: 'first', expected: `1 – ${MOST_EPOCHS}`, received: first });
      const seen: ReturnType<typeof toldEpoch>[] = [];
      let next = before ?? undefined;
      // What an administrator may not see of is not there, so that a page is filled from what is.
      for (;;) {
        const epochs = await desk.store.history({ before: next, limit: first });
        seen.push(...epochs.map((epoch) => toldEpoch(desk, epoch)).filter(({ changes }) => changes.length > 0));
        if (seen.length >= first || epochs.length < first) return seen.slice(0, first);
        next = epochs.at(-1)!.epoch;
      }
    },
  ),

  policyDifferences: field<{ from: number; to?: number | null }>(
    'Query.policyDifferences',
    async (desk, { from, to }) => {
      const [before, after] = [await policyAt(desk, from), await policyAt(desk, to ?? undefined)];
      return toldChanges(desk, differencesBetween(before.items, after.items));
    },
  ),

  previewPolicyChange: field<{ changes: readonly ItemInput[] }>(
    'Query.previewPolicyChange',
    async (desk, { changes }) => {
      const { composition } = desk.context.hub;
      const { items } = await desk.store.current();
      const wanted = changes.map(changeOf);
      assertMayChange(desk, items, wanted);
      const current = policyVersion(items, composition);
      const preview = previewOf(current, wanted, composition, {
        at: desk.context.at,
        operations: desk.context.hub.savedOperations,
      });
      const departmentOf = (account: string) =>
        (current.policy.principals.get(account) ?? preview.after.policy.principals.get(account))?.department;
      return toldPreview(desk, preview, { departmentOf });
    },
  ),

  policyDrafts: field<{ status?: DraftStatus | null }>('Query.policyDrafts', async (desk, { status }) => {
    const drafts = await desk.store.drafts.list(status == null ? {} : { status });
    return (await Promise.all(drafts.map((draft) => toldDraft(desk, draft)))).filter(
      ({ changes }) => changes.length > 0,
    );
  }),

  explainAccess: field<AccountAsking & { coordinate: string; verb: Verb; at?: string | null }>(
    'Query.explainAccess',
    async (desk, { coordinate, verb, at, ...given }) => {
      const { hub, language } = desk.context;
      const { model } = hub.composition;
      const [type = '', name = ''] = coordinate.split('.');
      const when = at == null ? desk.context.at : new Date(at);
      const policy = at == null ? heldPolicy(desk) : await pastPolicy(desk, when);
      const owner = ownerAskedAs(desk, model.types.get(type)?.fields.get(name)?.policy.owner);
      const explained = explainAccess(policy, model, owner, askingOf(policy, given, when), { type, field: name, verb });
      return toldExplanation(explained, language);
    },
  ),

  viewAs: field<AccountAsking>('Query.viewAs', async (desk, given) => {
    const { hub, language, at } = desk.context;
    const policy = heldPolicy(desk);
    const asking = askingOf(policy, given, at);
    const fields = viewAs(policy, hub.composition.model, desk.department ?? '', asking);
    return Promise.resolve(
      fields.map(({ coordinate, verbs, mask, rows, reason }) => ({
        coordinate,
        verbs: [...verbs],
        mask: mask && maskText(mask)[language],
        rows: rowRuleText(rows, asking.principal)[language],
        reason: reason && reasons[reason].owner[language],
      })),
    );
  }),

  unusedGrants: field<{ days: number }>('Query.unusedGrants', async (desk, { days }) => {
    const since = desk.context.at.getTime() - days * 24 * 60 * MINUTE;
    await desk.store.grantUses.write();
    const used = new Map((await desk.store.grantUses.list()).map((use) => [use.grant, use]));
    return heldPolicy(desk)
      .grants.filter(({ owner }) => desk.duty !== 'department' || owner === desk.department)
      .map(({ name, owner }) => ({
        grant: name,
        owner,
        lastUsedAt: used.get(name)?.lastUsedAt,
        uses: used.get(name)?.uses ?? 0,
      }))
      .filter(({ lastUsedAt }) => lastUsedAt === undefined || lastUsedAt.getTime() < since)
      .map((use) => ({ ...use, lastUsedAt: use.lastUsedAt && told(use.lastUsedAt) }));
  }),

  emergencyAccesses: field<{ reviewed?: boolean | null }>('Query.emergencyAccesses', async (desk, { reviewed }) => {
    const all = await desk.store.breakGlass.list(reviewed == null ? {} : { reviewed });
    return all.filter((each) => isConcerned(desk, each)).map(toldEmergency);
  }),
};

export const administrationMutations = {
  changePolicy: field<{ basedOn: number; changes: readonly ItemInput[]; reason: string }>(
    'Mutation.changePolicy',
    (desk, { basedOn, changes, reason }) => outcome(desk, { basedOn, changes: changes.map(changeOf), reason }),
  ),

  grant: field<{ basedOn: number; grant: string; reason: string }>(
    'Mutation.grant',
    (desk, { basedOn, grant, reason }) =>
      outcome(desk, { basedOn, changes: [putOf(ownFile(desk), 'grants', grant)], reason }),
  ),

  suspendGrant: field<{ name: string; reason: string }>('Mutation.suspendGrant', async (desk, { name, reason }) => {
    const { items, epoch } = await desk.store.current();
    return outcome(desk, { basedOn: epoch, changes: [suspensionOf(items, ownFile(desk), name, reason)], reason });
  }),

  resumeGrant: field<{ basedOn: number; name: string; reason: string }>(
    'Mutation.resumeGrant',
    async (desk, { basedOn, name, reason }) => {
      const { items } = await policyAt(desk, basedOn);
      return outcome(desk, { basedOn, changes: [suspensionOf(items, ownFile(desk), name)], reason });
    },
  ),

  revokeGrant: field<{ name: string; reason: string }>('Mutation.revokeGrant', async (desk, { name, reason }) => {
    const { items, epoch } = await desk.store.current();
    const { file, section, key } = findItem(items, { file: ownFile(desk), section: 'grants', key: name });
    return outcome(desk, { basedOn: epoch, changes: [{ remove: { file, section, key } }], reason });
  }),

  assignGrant: field<{ basedOn: number; assignment: string; reason: string }>(
    'Mutation.assignGrant',
    (desk, { basedOn, assignment, reason }) =>
      outcome(desk, { basedOn, changes: [putOf(ownFile(desk), 'assignments', assignment)], reason }),
  ),

  unassignGrant: field<{ key: string; reason: string }>('Mutation.unassignGrant', async (desk, { key, reason }) => {
    const { items, epoch } = await desk.store.current();
    const { file, section } = findItem(items, { file: ownFile(desk), section: 'assignments', key });
    return outcome(desk, { basedOn: epoch, changes: [{ remove: { file, section, key } }], reason });
  }),

  removeAccount: field<{ account: string; reason: string }>(
    'Mutation.removeAccount',
    async (desk, { account, reason }) => {
      const { items, epoch } = await desk.store.current();
      const { file, section, key } = findItem(items, { file: 'principals.yaml', section: 'principals', key: account });
      return outcome(desk, { basedOn: epoch, changes: [{ remove: { file, section, key } }], reason });
    },
  ),

  decideDraft: field<{ id: string; approve: boolean; reason: string }>(
    'Mutation.decideDraft',
    async (desk, { id, ...given }) => toldOutcome(desk, await decideDraft(desk, await visibleDraft(desk, id), given)),
  ),

  withdrawDraft: field<{ id: string }>('Mutation.withdrawDraft', async (desk, { id }) => {
    const draft = await visibleDraft(desk, id);
    if (draft.author !== desk.account)
      throw new HeyiError('ADMINISTRATION_FORBIDDEN', {
        reason: { zh: '只能撤回本人提出的变更', en: 'only its author withdraws a change' },
      });
    return toldDraft(desk, await desk.store.drafts.withdraw(id, desk.account));
  }),

  rollbackPolicy: field<{ to: number; reason: string }>('Mutation.rollbackPolicy', async (desk, { to, reason }) => {
    const [now, then] = [await desk.store.current(), await policyAt(desk, to)];
    const { model } = desk.context.hub.composition;
    const own = differencesBetween(now.items, then.items)
      .filter((difference) => mayChange(desk, difference, model).kind === 'allowed')
      .map(changeTo);
    return outcome(desk, { basedOn: now.epoch, changes: own, reason, kind: 'RESTORE', restores: to });
  }),

  grantEmergencyAccess: field<{ account: string; grant: string; minutes: number; reason: string }>(
    'Mutation.grantEmergencyAccess',
    async (desk, given) => outcome(desk, emergency(desk, given, await desk.store.current())),
  ),

  reviewEmergencyAccess: field<{ id: string; finding: string }>(
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

/** Whose fields may be explained: a department's own, everybody's to those who look after all. */
function ownerAskedAs({ duty, department }: Desk, owner: string | undefined): string | undefined {
  return duty === 'department' ? department : owner;
}

/** An emergency in the caller's department, or by a grant of it. */
function isConcerned(desk: Desk, { account, grant }: { readonly account: string; readonly grant: string }): boolean {
  if (desk.duty !== 'department') return true;
  const { principals, grants } = heldPolicy(desk);
  return (
    principals.get(account)?.department === desk.department ||
    grants.find(({ name }) => name === grant)?.owner === desk.department
  );
}
