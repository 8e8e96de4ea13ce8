import type { ModelField, ModelType } from '../../compose/model.ts';
import type { DenialReason, FieldEntitlement, Verb } from '../decision.ts';
import type { Policy } from '../policy/policy.ts';
import { allVerbs, verbsOfHashed } from '../verbs.ts';
import type { Actor } from './actor.ts';
import { denialsOf, isDenied } from './denials.ts';
import { isNamed, permitOf, type Granted } from './grants.ts';
import { guardrailsOf, isForbidden } from './guardrails.ts';
import type { ReasonedRule } from './row-rules.ts';
import { isWithheld } from './statutory.ts';
import { strictestMask } from './strictest-mask.ts';

/** By type, then by department. */
export type RulesByType = ReadonlyMap<string, ReadonlyMap<string, ReasonedRule>>;

/** What is known of who asks before any field is looked at. */
export interface Standing {
  readonly policy: Policy;
  readonly actor: Actor;
  readonly grantedByOwner: ReadonlyMap<string, Granted>;
  readonly rules: RulesByType;
}

export interface FieldJudgement {
  /** The first step that ends a verb; undefined where none does. */
  readonly reason: (verb: Verb) => DenialReason | undefined;
  /** Undefined for a field that may not even be discovered. */
  readonly entitlement: FieldEntitlement | undefined;
}

/** One field by the steps of the evaluation order, which are numbered as in `entitle`. */
export function judgeField(
  { policy, actor, grantedByOwner, rules }: Standing,
  type: ModelType,
  field: ModelField,
): FieldJudgement {
  const coordinate = `${type.name}.${field.name}`;
  const { owner } = field.policy;
  const guardrails = guardrailsOf(policy.guardrails, coordinate, owner, actor);
  const denials = denialsOf(policy.denials, coordinate, actor);
  const granted = grantedByOwner.get(owner)!;
  const permit = permitOf(granted, coordinate);
  const rows = rowsBehind(rules, type, field);
  const ceiling = actor.application.ceiling.get(coordinate);
  // 9. The strictest mask of grant, guardrails and application.
  const masks = [permit?.mask, ...guardrails.map(({ fields }) => fields.get(coordinate)), ceiling?.mask];
  const mask = strictestMask(masks);
  // One more mask beside a hash shows nothing, and lets no more be done.
  const isHashed = masks.some((each) => each?.kind === 'hash');

  const reason = (verb: Verb): DenialReason | undefined => {
    // 2. Withheld by law.
    if (isWithheld(field, actor)) return 'withheld';
    // 4. A guardrail of the platform.
    if (isForbidden(guardrails, verb)) return 'guardrail';
    // 5. The owner's denial.
    if (isDenied(denials, verb)) return 'denied-by-owner';
    // 6, 7. The one grant, assigned.
    if (granted.kind === 'missing') return isNamed(granted, coordinate) ? granted.reason : 'no-grant';
    if (permit?.verbs.has(verb) !== true && granted.grant.fields.get(coordinate)?.verbs.has(verb) === true)
      return 'not-assigned';
    if (permit?.verbs.has(verb) !== true)
      return verb === 'join' && field.kind === 'toOne' && permit?.verbs.has('read') === true
        ? 'not-joined'
        : 'no-grant';
    // 8. Rows: where there are none to be seen, neither are their columns.
    if (rows?.reason !== undefined) return rows.reason;
    // The application's ceiling, which narrows whatever its users may.
    if (ceiling?.verbs.has(verb) !== true) return 'outside-application';
    return isHashed && !verbsOfHashed.includes(verb) ? 'guardrail' : undefined;
  };
  const isDiscoverable = ceiling !== undefined && isNamed(granted, coordinate) && !denials.some(({ hides }) => hides);
  return { reason, entitlement: isDiscoverable ? entitlementOf(reason, mask) : undefined };
}

function entitlementOf(
  reasonOf: (verb: Verb) => DenialReason | undefined,
  mask: FieldEntitlement['mask'],
): FieldEntitlement {
  const verbs = new Set<Verb>();
  const refused: DenialReason[] = [];
  for (const verb of allVerbs) {
    const reason = reasonOf(verb);
    if (reason === undefined) verbs.add(verb);
    else refused.push(reason);
  }
  const mayRead = verbs.has('read');
  // Of a value that may be read, what was taken away says more than what was never given.
  const telling = mayRead ? refused.find((reason) => reason !== 'no-grant') : undefined;
  // The mask stands whether or not the value may be read: what is compared, sorted or counted is never more than what could be shown.
  return { verbs, mask, reason: telling ?? refused[0] };
}

/** The rule of the rows that a field's values come from: its own, or for a list those that it lists. */
function rowsBehind(rules: RulesByType, type: ModelType, field: ModelField): ReasonedRule | undefined {
  return rules.get(field.kind === 'toMany' ? field.target : type.name)?.get(field.department);
}
