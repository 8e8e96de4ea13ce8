import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JWTPayload } from 'jose';
import type { Logger } from 'pino';
import type { CookieSealer } from '../../sealing/cookie-sealer.ts';
import { cookieIn, type Cookies } from '../../console/cookies.ts';
import { SESSION_MS, type Session } from '../../console/session.ts';
import type { SignInUnderWay, SingleSignOn } from '../../console/single-sign-on.ts';
import { HeyiError } from '../../errors/heyi-error.ts';
import type { Principal } from '../../permissions/principal.ts';
import type { Hub } from '../execute-request.ts';
import type { Route } from '../http-server.ts';
import { readBody } from '../read-body.ts';
import type { TokenRefusal } from '../token-refusal.ts';
import { assertOwnPage } from './identify.ts';
import { openSession } from './open-session.ts';

export interface SessionRoutesOptions {
  readonly hub: Pick<Hub, 'composition' | 'clock'>;
  readonly cookies: Cookies;
  readonly sessionSealer: CookieSealer;
  readonly signInSealer: CookieSealer;
  readonly principalOf: (claims: JWTPayload) => Principal | TokenRefusal;
  /** The claims of a demo account; undefined in production. */
  readonly demoClaims: ((account: string) => JWTPayload) | undefined;
  readonly singleSignOn: SingleSignOn | undefined;
  readonly publicUrl: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Logger;
}

/** How long somebody may take to sign in with the issuer, in seconds. */
const SIGN_IN_SECONDS = 600;

/** `/session`: who is signed in, in and out; `/session/sign-in` and `/session/callback`: by way of the issuer. */
export function sessionRoutes(options: SessionRoutesOptions): Readonly<Record<string, Route>> {
  const { hub, cookies, sessionSealer, signInSealer, principalOf, demoClaims, singleSignOn, now, log } = options;
  const sessionOf = (request: IncomingMessage) =>
    openSession(cookieIn(request.headers.cookie, cookies.session), sessionSealer, now());

  const begin = (response: ServerResponse, claims: JWTPayload): Session => {
    const session = { claims, csrf: randomBytes(24).toString('base64url'), until: now() + SESSION_MS };
    const cookie = cookies.write(cookies.session, sessionSealer.seal(session), SESSION_MS / 1000);
    response.appendHeader('set-cookie', cookie);
    return session;
  };
  const told = (session: Session | undefined) => ({
    ways: { demo: demoClaims !== undefined, singleSignOn: singleSignOn !== undefined },
    ...(session === undefined
      ? {}
      : {
          csrf: session.csrf,
          until: session.until,
          account: session.claims.sub,
          now: hub.clock().toISOString(),
          departments: [...hub.composition.model.departments.values()].map(({ name, title }) => ({ name, ...title })),
        }),
  });

  return {
    async '/session'(request, response) {
      switch (request.method) {
        case 'GET':
          json(response, told(sessionOf(request)));
          return;
        case 'POST': {
          assertNoOtherSite(request, options.publicUrl);
          if (demoClaims === undefined) throw new HeyiError('NOT_FOUND', { path: '/session' });
          json(response, told(begin(response, demoClaims(accountIn(await readBody(request))))));
          return;
        }
        case 'DELETE': {
          const session = sessionOf(request);
          if (session !== undefined) assertOwnPage(request, session.csrf);
          response.appendHeader('set-cookie', cookies.write(cookies.session, '', 0));
          json(response, told(undefined));
          return;
        }
        default:
          throw new HeyiError('METHOD_NOT_ALLOWED', { method: request.method ?? '', allowed: 'GET, POST, DELETE' });
      }
    },
    ...(singleSignOn && {
      async '/session/sign-in'(_request: IncomingMessage, response: ServerResponse, requestId: string) {
        const { url, underWay } = await singleSignOn.begin().catch((cause: unknown) => {
          log.warn({ requestId, err: cause }, 'the issuer does not answer');
          throw signInFailed('统一身份认证没有应答', 'the issuer does not answer', cause);
        });
        const sealed = signInSealer.seal({ ...underWay, until: now() + SIGN_IN_SECONDS * 1000 });
        response.appendHeader('set-cookie', cookies.write(cookies.signIn, sealed, SIGN_IN_SECONDS));
        redirect(response, url);
      },
      async '/session/callback'(request: IncomingMessage, response: ServerResponse, requestId: string) {
        const sealed = cookieIn(request.headers.cookie, cookies.signIn);
        const underWay = sealed === undefined ? undefined : (signInSealer.open(sealed) as UnderWay | undefined);
        response.appendHeader('set-cookie', cookies.write(cookies.signIn, '', 0));
        if (underWay === undefined || now() >= underWay.until)
          throw signInFailed('登录请求已过期，或不是在此浏览器发起的', 'it took too long, or another browser began it');
        const url = request.url ?? '';
        const claims = await singleSignOn
          .finish(url.includes('?') ? url.slice(url.indexOf('?')) : '', underWay)
          .catch((cause: unknown) => {
            log.warn({ requestId, err: cause }, 'a sign-in was refused');
            throw signInFailed('统一身份认证未予确认', 'the issuer did not confirm it', cause);
          });
        if (typeof principalOf(claims) === 'string')
          throw signInFailed('账号信息不完整', 'what the issuer says of the account is not complete');
        begin(response, claims);
        redirect(response, '/');
      },
    }),
  };
}

type UnderWay = SignInUnderWay & { readonly until: number };

/** Before there is a session, nothing but the browser's own word tells that another site's page is not signing somebody in. */
function assertNoOtherSite(request: IncomingMessage, publicUrl: string | undefined): void {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const isOwn =
    (site === undefined || site === 'same-origin') &&
    (origin === undefined || origin === publicUrl || (URL.canParse(origin) && new URL(origin).host === host));
  const isJson = /^application\/json\b/.test(request.headers['content-type'] ?? '');
  if (!isOwn || !isJson)
    throw new HeyiError('FORGERY_REFUSED', {
      reason: { zh: '来自其他网站', en: 'it comes from another site' },
    });
}

function accountIn(body: string): string {
  let account: unknown;
  try {
    account = (JSON.parse(body) as { readonly account?: unknown } | null)?.account;
  } catch {
    account = undefined;
  }
  if (typeof account === 'string') return account;
  throw new HeyiError('BAD_REQUEST', {
    reason: { zh: '正文应为 {"account": "…"}', en: 'the body should be {"account": "…"}' },
  });
}

function signInFailed(zh: string, en: string, cause?: unknown): HeyiError {
  return new HeyiError('SIGN_IN_FAILED', { reason: { zh, en } }, { cause });
}

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location, 'cache-control': 'no-store' });
  response.end();
}
