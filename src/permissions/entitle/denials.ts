import type { Verb } from '../decision.ts';
import type { Denial } from '../policy/policy.ts';
import type { Actor } from './actor.ts';
import { isAimedAt, isWithin } from './is-aimed-at.ts';

/** Step 5. The owner's denials of a field that concern who asks: each overrides every grant. */
export function denialsOf(denials: readonly Denial[], coordinate: string, actor: Actor): readonly Denial[] {
  return denials.filter(
    (denial) =>
      denial.fields.has(coordinate) &&
      (denial.purposes?.includes(actor.purpose) ?? true) &&
      isWithin(denial, actor.at) &&
      isAimedAt(denial, actor, denial.owner),
  );
}

/** Whether one of them denies the verb. */
export function isDenied(denials: readonly Denial[], verb: Verb): boolean {
  return denials.some(({ verbs }) => verbs?.has(verb) ?? true);
}
