import type { Entitlement, Verb } from '../decision.ts';

/** Whether an entitlement lets one do something with a field. */
export function may({ fieldsByType }: Entitlement, type: string, field: string, verb: Verb): boolean {
  return fieldsByType.get(type)?.get(field)?.verbs.has(verb) === true;
}

/** Whether an entitlement lets one know that a field is there. */
export function mayDiscover({ fieldsByType }: Entitlement, type: string, field: string): boolean {
  return fieldsByType.get(type)?.has(field) === true;
}
