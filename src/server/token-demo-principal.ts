import type { JWTPayload } from 'jose';
import { findDemoAccount } from '../demo/accounts.ts';
import type { Principal } from '../permissions/principal.ts';
import type { TokenRefusal } from './token-refusal.ts';

/** The principal of a demo token: the account its subject names. Its other claims are for reading, not for deciding. */
export function demoPrincipal(claims: JWTPayload): Principal | TokenRefusal {
  return findDemoAccount(claims.sub ?? '')?.principal ?? 'unknown account';
}
