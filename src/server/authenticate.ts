import { type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Principal } from '../permissions/principal.ts';
import { refusalOf, type TokenRefusal, unauthenticated } from './token-refusal.ts';

export interface AuthenticatorOptions {
  /** The `iss` and `aud` that a token must carry. */
  readonly issuer: string;
  readonly audience: string;
  /** The issuer's public keys: `createLocalJWKSet(demoIssuer.jwks())`, or `createTokenKeys(…)` for an OIDC issuer. */
  readonly keys: JWTVerifyGetKey;
  /** Whom verified claims describe, or why nobody: `demoPrincipal` or `claimsPrincipal`. */
  readonly principalOf: (claims: JWTPayload) => Principal | TokenRefusal;
  /** Milliseconds since 1970 by the real clock, whatever `HEYI_NOW` says. */
  readonly now?: () => number;
}

/** Who a verified token says is asking, and through what. What they may do, it does not say. */
export interface Identity {
  readonly principal: Principal;
  /** The token's authorised party (`azp`, OpenID Connect Core 2); `direct` where it names none. */
  readonly application: string;
}

/** Who sends this `Authorization` header. Rejects with HeyiError `UNAUTHENTICATED`. */
export type Authenticator = (authorizationHeader: string | undefined) => Promise<Identity>;

/** Asymmetric only: with HS256 on this list the public key would serve as the shared secret (RFC 8725, 2.1 and 3.1). */
const algorithms = [
  'ES256',
  'ES384',
  'ES512',
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'EdDSA',
  'Ed25519',
];
const clockToleranceSeconds = 5;
const rememberedTokens = 10_000;
/** A token is verified again after this long, so that a withdrawn key or account stops working while it has not expired. */
const rememberedMs = 60_000;
/** RFC 6750, section 2.1; the scheme's case does not matter (RFC 9110, 11.1). */
const bearer = /^Bearer +([\w.~+/-]+=*) *$/i;

/**
 * Makes the hub's authenticator: a JWT (RFC 7519) signed by the issuer, for this audience, not expired, of someone known. Any
 * doubt is a refusal. A verified token is remembered until it expires and at most a minute, so that the usual request costs
 * one look-up; a refused one never is, so nobody can fill the memory from outside. Uses of a new token at the same time
 * verify it once.
 *
 * @example
 * const authenticate = createAuthenticator({
 *   issuer: demo.issuer,
 *   audience: demo.audience,
 *   keys: createLocalJWKSet(demo.jwks()),
 *   principalOf: demoPrincipal,
 * });
 * const { principal, application } = await authenticate(request.headers.authorization);
 */
export function createAuthenticator(options: AuthenticatorOptions): Authenticator {
  const now = options.now ?? Date.now;
  // Both are keyed by the whole header: cutting the token out of it would cost more than finding it.
  const rememberedByHeader = new LRUCache<string, Remembered>({ max: rememberedTokens });
  const verifyingByHeader = new Map<string, Promise<Identity>>();

  async function verify(header: string): Promise<Identity> {
    const token = bearer.exec(header)?.[1];
    if (token === undefined) throw unauthenticated('not bearer');
    const startedAt = now();
    const claims = await verifiedClaims(token, options, startedAt);
    const principal = options.principalOf(claims);
    if (typeof principal === 'string') throw unauthenticated(principal);
    const until = Math.min(startedAt + rememberedMs, (claims.exp + clockToleranceSeconds) * 1000);
    const identity = { principal, application: applicationOf(claims) };
    rememberedByHeader.set(header, { identity: Promise.resolve(identity), until });
    return identity;
  }

  // Not `async`: a remembered token hands out the promise it already has.
  return function authenticate(header) {
    if (header === undefined) return Promise.reject(unauthenticated('header missing'));
    const remembered = rememberedByHeader.get(header);
    if (remembered !== undefined && now() < remembered.until) return remembered.identity;
    let verifying = verifyingByHeader.get(header);
    if (verifying === undefined) {
      verifying = verify(header).finally(() => verifyingByHeader.delete(header));
      verifyingByHeader.set(header, verifying);
    }
    return verifying;
  };
}

interface Remembered {
  readonly identity: Promise<Identity>;
  /** Milliseconds since 1970 before which the token needs no further look. */
  readonly until: number;
}

async function verifiedClaims(token: string, options: AuthenticatorOptions, now: number) {
  try {
    const { payload } = await jwtVerify<JWTPayload & { exp: number }>(token, options.keys, {
      issuer: options.issuer,
      audience: options.audience,
      algorithms,
      clockTolerance: clockToleranceSeconds,
      currentDate: new Date(now),
      requiredClaims: ['exp', 'sub'],
    });
    return payload;
  } catch (error) {
    throw unauthenticated(refusalOf(error), error);
  }
}

function applicationOf({ azp }: JWTPayload): string {
  if (azp === undefined) return 'direct';
  if (typeof azp !== 'string' || azp.trim() === '') throw unauthenticated('malformed claims');
  return azp;
}
