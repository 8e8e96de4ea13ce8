import type { Verb } from '../decision.ts';
import type { Mask } from '../mask.ts';
import type { Guardrail } from '../policy/policy.ts';
import type { Actor } from './actor.ts';
import { isAimedAt } from './is-aimed-at.ts';

/** Step 4. Whether a guardrail of the platform 平台底线 forbids it. No grant lifts one. */
export function isForbidden(
  guardrails: readonly Guardrail[],
  coordinate: string,
  owner: string,
  verb: Verb,
  actor: Actor,
): boolean {
  return guardrails.some(
    (each) => each.forbids.has(verb) && each.fields.has(coordinate) && isAimedAt(each, actor, owner),
  );
}

/** The masks that guardrails put on a field at least. */
export function masksOfGuardrails(
  guardrails: readonly Guardrail[],
  coordinate: string,
  owner: string,
  actor: Actor,
): readonly Mask[] {
  return guardrails.flatMap((each) => {
    const mask = each.fields.get(coordinate);
    return mask !== undefined && isAimedAt(each, actor, owner) ? [mask] : [];
  });
}
