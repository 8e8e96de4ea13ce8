import type { Composition } from '../../compose/compose.ts';
import type { PolicyPrincipal, Post, Purpose, Unit } from './policy.ts';

/** What the files are checked against: the composition, and what was read of the policy before. */
export interface PolicyContext {
  readonly composition: Composition;
  readonly purposes: ReadonlyMap<string, Purpose>;
  readonly posts: ReadonlyMap<string, Post>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly principals: ReadonlyMap<string, PolicyPrincipal>;
}

/** `write one of: a, b`, for a remedy. */
export function oneOf(names: Iterable<string>): string {
  const known = [...names];
  return known.length === 0 ? 'there is none yet: state it first' : `write one of: ${known.join(', ')}`;
}
