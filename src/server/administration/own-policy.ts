import { HeyiError } from '../../errors/heyi-error.ts';
import { policyVersion } from '../../administration/policy-version.ts';
import type { Asking } from '../../permissions/decider.ts';
import type { Policy } from '../../permissions/policy/policy.ts';
import { principalOf } from '../principal-of.ts';
import type { Desk } from './desk.ts';

/** The file that an administrator writes in: its department's, or the authority's. */
export function ownFile({ department }: Desk): string {
  return department === undefined ? 'authority.yaml' : `departments/${department}.yaml`;
}

/** The policy that this request is decided by. */
export function heldPolicy({ context }: Desk): Policy {
  const { rules } = context.policy;
  if (rules.kind === 'allow-all') throw new HeyiError('STORE_ABSENT');
  return rules.policy;
}

/** The policy of a past moment. @throws BAD_USER_INPUT before the first */
export async function pastPolicy({ store, context }: Desk, at: Date): Promise<Policy> {
  const stored = await store.at(at);
  if (stored !== undefined) return policyVersion(stored.items, context.hub.composition).policy;
  const expected = { zh: '首个策略版本之后的时刻', en: 'an instant since the first epoch' };
  throw new HeyiError('BAD_USER_INPUT', { argument: 'at', expected, received: at.toISOString() });
}

export interface AccountAsking {
  readonly account: string;
  readonly purpose?: string | null;
  readonly application: string;
}

/** An account as it would ask, for its default purpose where none is named. */
export function askingOf(policy: Policy, { account, purpose, application }: AccountAsking, at: Date): Asking {
  const rules = { kind: 'policy', policy } as const;
  const name = { zh: account, en: account };
  const principal = principalOf(rules, {
    account,
    name,
    post: '',
    department: undefined,
    scope: [],
    purpose: undefined,
  });
  return { principal, purpose: purpose ?? principal.purpose, application, at };
}
