import type { AccessExplanation } from '../../administration/explain-access.ts';
import type { Language } from '../../errors/language.ts';
import { maskText } from '../../permissions/mask-text.ts';
import type { BreakGlass } from '../../store/break-glass-log.ts';
import type { PolicyDraft } from '../../store/policy-drafts.ts';
import type { PolicyEpoch } from '../../store/policy-epoch.ts';
import { normaliseDateTime } from '../../values/date-time.ts';
import { applyChanges } from '../../permissions/policy/items/apply-changes.ts';
import { differencesBetween } from '../../permissions/policy/items/differences-between.ts';
import type { PermissionWords } from '../permission-words.ts';
import type { Desk } from './desk.ts';
import { isDecidable, policyAt, type Made } from './make-change.ts';
import { toldChanges } from './told-items.ts';

/** An instant as every answer tells it. */
export function told(instant: Date): string {
  return normaliseDateTime(instant.toISOString())!;
}

export function toldEpoch(desk: Desk, { at, changes, ...epoch }: PolicyEpoch) {
  const places = changes.map(({ file, section, key, before, after }) => ({
    place: { file, section, key },
    before,
    after,
  }));
  return { ...epoch, at: told(at), changes: toldChanges(desk, places) };
}

export async function toldDraft(desk: Desk, draft: PolicyDraft) {
  const seen = await policyAt(desk, draft.basedOn);
  return {
    id: draft.id,
    author: draft.author,
    department: draft.department,
    basedOn: draft.basedOn,
    reason: draft.reason,
    at: told(draft.createdAt),
    status: draft.status,
    changes: toldChanges(desk, differencesBetween(seen.items, applyChanges(seen.items, draft.changes))),
    decidedBy: draft.decidedBy,
    decidable: isDecidable(desk, draft, seen),
  };
}

export async function toldOutcome(desk: Desk, made: Made) {
  if (made.status === 'APPLIED') return { status: made.status, epoch: made.epoch };
  return { status: made.status, draft: await toldDraft(desk, made.draft) };
}

export function toldEmergency({ id, account, grant, openedBy, reason, from, until, ...review }: BreakGlass) {
  const { reviewedBy, reviewedAt, finding } = review;
  return {
    id,
    account,
    grant,
    openedBy,
    reason,
    from: told(from),
    until: told(until),
    reviewedBy,
    reviewedAt: reviewedAt && told(reviewedAt),
    finding,
  };
}

/** What is not the asking owner's is answered as what there is not. */
export function toldExplanation(explained: AccessExplanation, language: Language): PermissionWords | null {
  switch (explained.kind) {
    case 'not-yours':
      return null;
    case 'allowed': {
      const { mask, rows, grant } = explained;
      return { allowed: true, mask: mask && maskText(mask)[language], rows: rows[language], grant };
    }
    case 'denied': {
      const { user, owner, auditor } = explained.words;
      return { allowed: false, reason: { user: user[language], owner: owner[language], auditor: auditor[language] } };
    }
  }
}
