import type { JWTPayload } from 'jose';
import type { Principal } from '../permissions/principal.ts';
import type { TokenRefusal } from './token-refusal.ts';
import { findTokenScope } from './token-scope.ts';

/**
 * The principal that an OIDC issuer's claims describe: `sub`, `name` (the subject when absent), `heyi_post`,
 * `heyi_department`, `heyi_scope` (area codes, a list or one string with spaces) and `heyi_purpose`. The subject is required; under
 * a policy it is all that counts (`principalOf`). An absent scope is no area and an absent purpose is none: both mean less, never
 * more.
 */
export function claimsPrincipal(claims: JWTPayload): Principal | TokenRefusal {
  const { sub: account, heyi_post: post = '', heyi_department: department, heyi_purpose: purpose } = claims;
  const name = claims['name'] ?? account;
  const scope = findTokenScope(claims['heyi_scope'] ?? []);
  if (!isFilled(account) || !isFilled(name) || (post !== '' && !isFilled(post))) return 'malformed claims';
  if (!isFilledOrAbsent(department) || !isFilledOrAbsent(purpose) || scope === undefined) return 'malformed claims';
  return { account, name: { zh: name, en: name }, post, department, scope, purpose };
}

function isFilled(claim: unknown): claim is string {
  return typeof claim === 'string' && claim.trim() !== '';
}

function isFilledOrAbsent(claim: unknown): claim is string | undefined {
  return claim === undefined || isFilled(claim);
}
