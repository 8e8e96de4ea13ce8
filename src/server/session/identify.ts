import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { JWTPayload } from 'jose';
import type { CookieSealer } from '../../sealing/cookie-sealer.ts';
import { cookieIn, type Cookies } from '../../console/cookies.ts';
import { HeyiError } from '../../errors/heyi-error.ts';
import type { Principal } from '../../permissions/principal.ts';
import type { Authenticator, Identity } from '../authenticate.ts';
import { type TokenRefusal, unauthenticated } from '../token-refusal.ts';
import { openSession } from './open-session.ts';

/** Who sends a request. Rejects with HeyiError `UNAUTHENTICATED` or `FORGERY_REFUSED`. */
export type Identify = (request: IncomingMessage) => Promise<Identity>;

export interface IdentifyOptions {
  readonly authenticate: Authenticator;
  readonly cookies: Cookies;
  readonly sealer: CookieSealer;
  readonly principalOf: (claims: JWTPayload) => Principal | TokenRefusal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * By the token where one is sent; else by the console's session, and then the request must also say what only a page of the hub can know, so
 * that no other site has a signed-in browser ask for it. A session asks as a token without an application does: `direct`.
 */
export function createIdentify({ authenticate, cookies, sealer, principalOf, now }: IdentifyOptions): Identify {
  return async (request) => {
    const { authorization, cookie } = request.headers;
    const sealed = authorization === undefined ? cookieIn(cookie, cookies.session) : undefined;
    if (sealed === undefined) return authenticate(authorization);
    const session = openSession(sealed, sealer, now());
    if (session === undefined) throw unauthenticated('session over');
    assertOwnPage(request, session.csrf);
    const principal = principalOf(session.claims);
    if (typeof principal === 'string') throw unauthenticated(principal);
    return { principal, application: 'direct' };
  };
}

/** @throws FORGERY_REFUSED */
export function assertOwnPage(request: IncomingMessage, csrf: string): void {
  const given = Buffer.from(String(request.headers['x-heyi-csrf'] ?? ''));
  const expected = Buffer.from(csrf);
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new HeyiError('FORGERY_REFUSED', {
      reason: { zh: '请求头 x-heyi-csrf 缺失或不符', en: 'header x-heyi-csrf is missing or another' },
    });
}
