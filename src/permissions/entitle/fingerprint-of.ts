import { createHash } from 'node:crypto';
import type { Entitlement } from '../decision.ts';

/**
 * A digest of what may be done: equal for equal entitlements, in whatever order they were come by. Nothing in it is the principal's
 * own: areas are told by their levels, attributes by their names.
 */
export function fingerprintOf(structure: Omit<Entitlement, 'fingerprint' | 'grantByOwner'>): string {
  return createHash('sha256').update(ordered(structure)).digest('base64url');
}

/** Maps and sets in code point order of what they hold; lists, whose order has a meaning, in theirs. */
function ordered(value: unknown): string {
  if (value instanceof Map)
    return `M${parts([...value].map(([name, member]) => ordered(name) + ordered(member)).sort())}`;
  if (value instanceof Set) return `S${parts([...value].map(ordered).sort())}`;
  if (Array.isArray(value)) return `L${parts(value.map(ordered))}`;
  if (value === undefined) return 'U';
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}${ordered(member)}`);
  return `O${parts(members.sort())}`;
}

function parts(texts: readonly string[]): string {
  return `(${texts.join(',')})`;
}
