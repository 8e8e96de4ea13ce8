import type { Model } from '../compose/model.ts';
import { createDecider } from '../permissions/create-decider.ts';
import type { Asking } from '../permissions/decider.ts';
import type { Coordinate, DenialReason } from '../permissions/decision.ts';
import { permissionOn, type Permission } from '../permissions/permission-on.ts';
import type { Policy } from '../permissions/policy/policy.ts';
import { reasons, type ReasonTexts } from '../permissions/reasons.ts';
import { rowRuleText } from '../permissions/row-rule-text.ts';
import { stepOfReason } from '../permissions/step-of-reason.ts';

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Why an account may or may not do something with a field. */
export type AccessExplanation =
  /** The field is not the asking owner's, or there is none: one answer for both, so that it tells nothing. */
  | { readonly kind: 'not-yours' }
  | {
      readonly kind: 'allowed';
      readonly grant: string | undefined;
      readonly mask: (Permission & { readonly kind: 'allowed' })['mask'];
      /** Which rows, in words; the account's areas by their codes. */
      readonly rows: Bilingual;
    }
  | {
      readonly kind: 'denied';
      readonly reason: DenialReason;
      /** Of the evaluation order; see `entitle`. */
      readonly step: number;
      readonly words: ReasonTexts;
    };

/**
 * Explains one use of one field by any policy, today's or one of the past, to the department that owns the field: hidden ones too, and
 * nobody else's.
 */
export function explainAccess(
  policy: Policy,
  model: Model,
  owner: string | undefined,
  asking: Asking,
  coordinate: Coordinate,
): AccessExplanation {
  const field = model.types.get(coordinate.type)?.fields.get(coordinate.field);
  if (field === undefined || owner === undefined || field.policy.owner !== owner) return { kind: 'not-yours' };
  const rules = { kind: 'policy', policy } as const;
  const decider = createDecider(rules, model);
  const reason = decider.explain(asking, coordinate);
  if (reason !== undefined) return { kind: 'denied', reason, step: stepOfReason[reason], words: reasons[reason] };
  const found = permissionOn({ rules, model }, asking, decider.entitle(asking), coordinate);
  if (found.kind === 'denied')
    return { kind: 'denied', reason: found.reason, step: stepOfReason[found.reason], words: reasons[found.reason] };
  const scope = policy.principals.get(asking.principal.account)?.scope ?? [];
  return {
    kind: 'allowed',
    grant: found.grant,
    mask: found.mask,
    rows: rowRuleText(found.rows ?? { kind: 'none' }, { scope }),
  };
}
