import { createDecider } from '../../../src/permissions/create-decider.ts';
import type { Asking, Decider } from '../../../src/permissions/decider.ts';
import type { Decision, Entitlement, FieldEntitlement } from '../../../src/permissions/decision.ts';
import type { Policy } from '../../../src/permissions/policy/policy.ts';
import { policyOf, smallCity } from '../small-city.ts';

/** 2023-06-15, at noon in Beijing. */
export const someDay = new Date('2023-06-15T12:00:00+08:00');

/** An account of the policy asks for its own purpose, directly, unless more is said. */
export function asking(policy: Policy, account: string, more: Partial<Asking> = {}): Asking {
  const principal = policy.principals.get(account)!;
  return { principal, purpose: principal.purpose, application: 'direct', at: someDay, ...more };
}

export function deciderOf(policy: Policy): Decider {
  return createDecider({ kind: 'policy', policy }, smallCity.model);
}

/** What an account of the small city may do under a policy of these files. */
export function decisionFor(
  files: Readonly<Record<string, string>>,
  account = 'wang',
  more: Partial<Asking> = {},
): Decision {
  const policy = policyOf(files);
  return deciderOf(policy).entitle(asking(policy, account, more));
}

export function entitlementFor(
  files: Readonly<Record<string, string>>,
  account = 'wang',
  more: Partial<Asking> = {},
): Entitlement {
  const decision = decisionFor(files, account, more);
  if (decision.kind !== 'some') throw new Error(`expected an entitlement, got ${JSON.stringify(decision)}`);
  return decision.entitlement;
}

/** `Person.name` → what may be done with it. */
export function fieldOf({ fieldsByType }: Entitlement, coordinate: string): FieldEntitlement | undefined {
  const [type = '', field = ''] = coordinate.split('.');
  return fieldsByType.get(type)?.get(field);
}

/** In one line: `read filter (partial) no-grant`, `not there`. */
export function told(entitlement: Entitlement, coordinate: string): string {
  const field = fieldOf(entitlement, coordinate);
  if (field === undefined) return 'not there';
  const mask = field.mask === undefined ? [] : [`(${field.mask.kind})`];
  return [...field.verbs, ...mask, ...(field.verbs.has('read') ? [] : [field.reason ?? ''])].join(' ');
}
