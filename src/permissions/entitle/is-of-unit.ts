import type { PolicyPrincipal } from '../policy/policy.ts';

/** Whether an account is of one of these units, or of one below them; of every unit where none is named. */
export function isOfUnit(
  { unit, unitsAbove }: Pick<PolicyPrincipal, 'unit' | 'unitsAbove'>,
  named: readonly string[] | undefined,
): boolean {
  return named === undefined || (unit !== undefined && [unit, ...unitsAbove].some((code) => named.includes(code)));
}
