import type { Verb } from '../decision.ts';
import type { Guardrail } from '../policy/policy.ts';
import type { Actor } from './actor.ts';
import { isAimedAt } from './is-aimed-at.ts';

/** Step 4. The platform's guardrails 平台底线 that concern a field and who asks. No grant lifts one. */
export function guardrailsOf(
  guardrails: readonly Guardrail[],
  coordinate: string,
  owner: string,
  actor: Actor,
): readonly Guardrail[] {
  return guardrails.filter((guardrail) => guardrail.fields.has(coordinate) && isAimedAt(guardrail, actor, owner));
}

/** Whether one of them forbids the verb. */
export function isForbidden(guardrails: readonly Guardrail[], verb: Verb): boolean {
  return guardrails.some(({ forbids }) => forbids.has(verb));
}
