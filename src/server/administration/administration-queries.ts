import { differencesBetween } from '../../permissions/policy/items/differences-between.ts';
import { explainAccess } from '../../administration/explain-access.ts';
import { policyVersion } from '../../administration/policy-version.ts';
import { previewOf } from '../../administration/preview-of.ts';
import { viewAs } from '../../administration/view-as.ts';
import { HeyiError } from '../../errors/heyi-error.ts';
import type { Verb } from '../../permissions/decision.ts';
import { maskText } from '../../permissions/mask-text.ts';
import { placeKey } from '../../permissions/policy/items/policy-item.ts';
import { itemText } from '../../permissions/policy/items/texts-of.ts';
import { reasons } from '../../permissions/reasons.ts';
import { rowRuleText } from '../../permissions/row-rule-text.ts';
import type { DraftStatus } from '../../store/policy-drafts.ts';
import { changeOf, type ItemInput } from './changes-of.ts';
import type { Desk } from './desk.ts';
import { dutyField } from './duty-field.ts';
import { historyPage } from './history-page.ts';
import { isConcerned } from './is-concerned.ts';
import { assertMayChange, policyAt } from './make-change.ts';
import { askingOf, heldPolicy, pastPolicy, type AccountAsking } from './own-policy.ts';
import { policyMatrix } from './policy-matrix.ts';
import { isSeen, toldChanges } from './told-items.ts';
import { toldPreview } from './told-preview.ts';
import { told, toldDraft, toldEmergency, toldEpoch, toldExplanation } from './told.ts';

const MINUTE = 60_000;

/** What administrators ask. */
export const administrationQueries = {
  policy: dutyField('Query.policy', async (desk) => {
    const { epoch } = desk.context.policy;
    const [latest] = await desk.store.history({ before: epoch + 1, limit: 1 });
    return latest && toldEpoch(desk, latest);
  }),

  policyItems: dutyField<{ file?: string | null; section?: string | null; epoch?: number | null }>(
    'Query.policyItems',
    async (desk, { file, section, epoch }) => {
      const { items, epoch: at } = await policyAt(desk, epoch ?? undefined);
      const since = await desk.store.sinceWhen(at);
      return items
        .filter((item) => (file == null || item.file === file) && (section == null || item.section === section))
        .filter((item) => isSeen(desk, item))
        .map((item) => ({
          file: item.file,
          section: item.section,
          key: item.key,
          text: itemText(item.body),
          since: since.get(placeKey(item))!,
        }));
    },
  ),

  policyMatrix: dutyField('Query.policyMatrix', (desk) => Promise.resolve(policyMatrix(desk, heldPolicy(desk)))),

  policyHistory: dutyField<{ first: number; before?: number | null }>('Query.policyHistory', historyPage),

  policyDifferences: dutyField<{ from: number; to?: number | null }>(
    'Query.policyDifferences',
    async (desk, { from, to }) => {
      const [before, after] = [await policyAt(desk, from), await policyAt(desk, to ?? undefined)];
      return toldChanges(desk, differencesBetween(before.items, after.items));
    },
  ),

  previewPolicyChange: dutyField<{ changes: readonly ItemInput[]; at?: string | null }>(
    'Query.previewPolicyChange',
    async (desk, { changes, at }) => {
      const { composition } = desk.context.hub;
      const { items } = await desk.store.current();
      const wanted = changes.map(changeOf);
      assertMayChange(desk, items, wanted);
      const current = policyVersion(items, composition);
      const preview = previewOf(current, wanted, composition, {
        at: momentOf(desk, at),
        operations: desk.context.hub.savedOperations,
      });
      const departmentOf = (account: string) =>
        (current.policy.principals.get(account) ?? preview.after.policy.principals.get(account))?.department;
      return toldPreview(desk, preview, { departmentOf });
    },
  ),

  policyDrafts: dutyField<{ status?: DraftStatus | null }>('Query.policyDrafts', async (desk, { status }) => {
    const drafts = await desk.store.drafts.list(status == null ? {} : { status });
    return (await Promise.all(drafts.map((draft) => toldDraft(desk, draft)))).filter(
      ({ changes }) => changes.length > 0,
    );
  }),

  explainAccess: dutyField<AccountAsking & { coordinate: string; verb: Verb; at?: string | null }>(
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

  viewAs: dutyField<AccountAsking>('Query.viewAs', async (desk, given) => {
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

  unusedGrants: dutyField<{ days: number }>('Query.unusedGrants', async (desk, { days }) => {
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

  emergencyAccesses: dutyField<{ reviewed?: boolean | null }>('Query.emergencyAccesses', async (desk, { reviewed }) => {
    const all = await desk.store.breakGlass.list(reviewed == null ? {} : { reviewed });
    return all.filter((each) => isConcerned(desk, each)).map(toldEmergency);
  }),
};

/** @throws BAD_USER_INPUT for a moment of the past: what holds now did not hold then */
function momentOf({ context }: Desk, at: string | null | undefined): Date {
  if (at == null) return context.at;
  const moment = new Date(at);
  if (moment >= context.at) return moment;
  const expected = { zh: '现在或将来的时刻', en: 'an instant from now on' };
  throw new HeyiError('BAD_USER_INPUT', { argument: 'at', expected, received: at });
}

/** Whose fields may be explained: a department's own, everybody's to those who look after all. */
function ownerAskedAs({ duty, department }: Desk, owner: string | undefined): string | undefined {
  return duty === 'department' ? department : owner;
}
