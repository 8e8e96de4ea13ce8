import type { PrincipalAttribute } from '../principal.ts';
import type { Actor } from './actor.ts';

/** Whether who asks has everything that a predicate compares with. */
export function hasAttributes({ principal }: Actor, attributes: Iterable<PrincipalAttribute>): boolean {
  return [...attributes].every((attribute) => principal[attribute] !== undefined);
}
