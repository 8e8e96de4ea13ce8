import type { JWTPayload } from 'jose';
import { demoAccounts, findDemoAccount } from '../../demo/accounts.ts';
import { HeyiError } from '../../errors/heyi-error.ts';

/**
 * What the demo's issuer would say of an account.
 *
 * @throws ACCOUNT_UNKNOWN
 */
export function demoClaims(account: string): JWTPayload {
  if (findDemoAccount(account) !== undefined) return { sub: account };
  const accounts = demoAccounts.map(({ principal }) => principal.account).join(', ');
  throw new HeyiError('ACCOUNT_UNKNOWN', { account, accounts });
}
