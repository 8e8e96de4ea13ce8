import type { Principal } from '../permissions/principal.ts';
import type { Rules } from '../permissions/rules.ts';

/**
 * Who a token's account is by the policy, asked at each request, so that whoever leaves a post leaves its rights with the next
 * request. Of an account that the policy does not know, nothing but the name is believed.
 */
export function principalOf(rules: Rules, claimed: Principal): Principal {
  if (rules.kind === 'allow-all') return claimed;
  const { account, name } = claimed;
  return (
    rules.policy.principals.get(account) ?? {
      account,
      name,
      post: '',
      department: undefined,
      scope: [],
      purpose: undefined,
    }
  );
}
