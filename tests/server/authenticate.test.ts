import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { base64url, createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HeyiError } from '../../src/errors/heyi-error.ts';
import { createAuthenticator } from '../../src/server/authenticate.ts';
import { claimsPrincipal } from '../../src/server/token-claims-principal.ts';
import { demoPrincipal } from '../../src/server/token-demo-principal.ts';
import { createTokenKeys } from '../../src/server/token-keys.ts';

const issuer = 'heyi-demo';
const audience = 'heyi';
const start = Date.UTC(2026, 10, 21, 8);
const seconds = start / 1000;

const ours = await generateKeyPair('ES256', { extractable: true });
const theirs = await generateKeyPair('ES256');
const publicJwk = { ...(await exportJWK(ours.publicKey)), kid: 'ours', alg: 'ES256', use: 'sig' };

const good = { iss: issuer, aud: audience, sub: 'center-city', iat: seconds, exp: seconds + 600 };

function sign(claims: JWTPayload, key = ours.privateKey, kid = 'ours') {
  return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid }).sign(key);
}

function without(claim: keyof typeof good): JWTPayload {
  return Object.fromEntries(Object.entries(good).filter(([name]) => name !== claim));
}

/** An authenticator of the demo whose clock the test turns and whose verifications it counts. */
function demoAuthenticator() {
  const clock = { now: start };
  const keys = vi.fn(createLocalJWKSet({ keys: [publicJwk] }));
  const authenticate = createAuthenticator({
    issuer,
    audience,
    keys,
    principalOf: demoPrincipal,
    now: () => clock.now,
  });
  return { authenticate, clock, keys };
}

const token = await sign(good);

describe('a demo token', () => {
  const permitted: [string, () => Promise<string>][] = [
    ['that is good', () => sign(good)],
    ['for several audiences, this one among them', () => sign({ ...good, aud: ['other', audience] })],
    ['that expired less than the clock tolerance ago', () => sign({ ...good, exp: seconds - 4 })],
    ['that becomes valid within the clock tolerance', () => sign({ ...good, nbf: seconds + 5 })],
  ];
  it.each(permitted)('permits one %s', async (_, make) => {
    const { authenticate } = demoAuthenticator();
    const { principal } = await authenticate(`Bearer ${await make()}`);
    expect(principal).toMatchObject({ account: 'center-city', post: 'center-city', purpose: '矛盾纠纷化解' });
  });

  it.each(['bearer', 'BEARER', 'Bearer  '])('permits the scheme as "%s"', async (scheme) => {
    const { authenticate } = demoAuthenticator();
    await expect(authenticate(`${scheme} ${await sign(good)}`)).resolves.toMatchObject({
      principal: { account: 'center-city' },
    });
  });

  const refused: [string, () => Promise<string>, RegExp][] = [
    ['that has expired', () => sign({ ...good, exp: seconds - 5 }), /has expired/],
    ['that never expires', () => sign(without('exp')), /a claim that the hub needs/],
    ['whose expiry is no number', () => sign({ ...good, exp: 'never' as unknown as number }), /a claim/],
    ['that is not valid yet', () => sign({ ...good, nbf: seconds + 6 }), /not valid yet/],
    ['for another audience', () => sign({ ...good, aud: 'other' }), /another audience/],
    ['for no audience', () => sign(without('aud')), /a claim/],
    ['of another issuer', () => sign({ ...good, iss: 'https://elsewhere' }), /another issuer/],
    ['of no issuer', () => sign(without('iss')), /a claim/],
    ['of no subject', () => sign(without('sub')), /a claim/],
    ['of an unknown account', () => sign({ ...good, sub: 'mayor' }), /account in the token does not exist/],
    ['of a subject that objects inherit', () => sign({ ...good, sub: '__proto__' }), /does not exist/],
    ['signed by another key under our key id', () => sign(good, theirs.privateKey), /signature/],
    ['signed by a key we do not know', () => sign(good, theirs.privateKey, 'theirs'), /signature/],
    ['whose payload was changed', async () => tampered(await sign(good)), /signature/],
    ['without a signature', async () => `${(await sign(good)).split('.').slice(0, 2).join('.')}.`, /signature|JWT/],
    ['of algorithm none', () => Promise.resolve(new UnsecuredJWT(good).encode()), /algorithm/],
    ['of algorithm none with our key id', () => Promise.resolve(unsigned({ alg: 'none', kid: 'ours' })), /algorithm/],
    ['of HS256 with the public key as its secret', () => signWithPublicKey(), /algorithm/],
    ['with a critical header the hub does not know', () => critical(), /JWT/],
    ['that is no JWT', () => Promise.resolve('hello'), /JWT/],
    ['of three empty parts', () => Promise.resolve('..'), /JWT/],
  ];
  it.each(refused)('refuses one %s', async (_, make, reason) => {
    const { authenticate } = demoAuthenticator();
    const error = await refusal(authenticate(`Bearer ${await make()}`));
    expect(error).toMatchObject({ code: 'UNAUTHENTICATED', status: 401 });
    expect(error.message).toMatch(reason);
  });

  const headers: [string, string | undefined, RegExp][] = [
    ['an absent header', undefined, /header is missing/],
    ['an empty header', '', /not of the form/],
    ['Basic credentials', 'Basic Y2VudGVyLWNpdHk6', /not of the form/],
    ['a scheme without a token', 'Bearer ', /not of the form/],
    ['a token without a scheme', token, /not of the form/],
    ['two tokens', `Bearer ${token} ${token}`, /not of the form/],
    ['two headers joined', `Bearer ${token}, Bearer ${token}`, /not of the form/],
    ['a scheme that starts like ours', `Bearerish ${token}`, /not of the form/],
  ];
  it.each(headers)('refuses %s', async (_, header, reason) => {
    const { authenticate } = demoAuthenticator();
    const error = await refusal(authenticate(header));
    expect(error.code).toBe('UNAUTHENTICATED');
    expect(error.message).toMatch(reason);
  });
});

describe('a verified token', () => {
  it('is verified once for all uses at the same time, and remembered for those after', async () => {
    const { authenticate, keys } = demoAuthenticator();
    const header = `Bearer ${await sign(good)}`;
    const [one, two] = await Promise.all([authenticate(header), authenticate(header)]);
    expect(one).toBe(two);
    expect(await authenticate(header)).toBe(one);
    expect(authenticate(header)).toBe(authenticate(header));
    expect(keys).toHaveBeenCalledTimes(1);
  });

  it('is looked at again after a minute', async () => {
    const { authenticate, clock, keys } = demoAuthenticator();
    const header = `Bearer ${await sign(good)}`;
    await authenticate(header);
    clock.now = start + 59_999;
    await authenticate(header);
    expect(keys).toHaveBeenCalledTimes(1);
    clock.now = start + 60_000;
    await authenticate(header);
    expect(keys).toHaveBeenCalledTimes(2);
  });

  it('is refused from the moment it expires, remembered or not', async () => {
    const { authenticate, clock } = demoAuthenticator();
    const header = `Bearer ${await sign({ ...good, exp: seconds + 10 })}`;
    await authenticate(header);
    clock.now = start + 14_999;
    await expect(authenticate(header)).resolves.toMatchObject({ principal: { account: 'center-city' } });
    clock.now = start + 15_000;
    expect((await refusal(authenticate(header))).message).toMatch(/has expired/);
  });

  it('stops working within a minute when its key is withdrawn', async () => {
    const { authenticate, clock, keys } = demoAuthenticator();
    const header = `Bearer ${await sign(good)}`;
    await authenticate(header);
    keys.mockImplementation(createLocalJWKSet({ keys: [] }));
    clock.now = start + 60_000;
    expect((await refusal(authenticate(header))).message).toMatch(/signature/);
  });

  it('does not let another token pass', async () => {
    const { authenticate } = demoAuthenticator();
    await authenticate(`Bearer ${token}`);
    await refusal(authenticate(`Bearer ${tampered(token)}`));
    await refusal(authenticate(`Bearer ${token}x`));
  });
});

it('does not remember a failure: the same token is accepted once the keys are back', async () => {
  const { authenticate, keys } = demoAuthenticator();
  const header = `Bearer ${await sign(good)}`;
  keys.mockRejectedValueOnce(new TypeError('fetch failed: 10.1.2.3:8443'));
  const error = await refusal(authenticate(header));
  expect(error.message).toMatch(/cannot be verified at present/);
  expect(error.message).not.toMatch(/10\.1\.2\.3/);
  await expect(authenticate(header)).resolves.toMatchObject({ principal: { account: 'center-city' } });
});

describe('a token of an OIDC issuer', () => {
  let server: Server;
  let origin: string;
  let served: Record<string, () => unknown>;
  let asked: string[];

  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(request.url!);
      const document = served[request.url!];
      if (document === undefined) return response.writeHead(404).end();
      const body = document();
      if (body !== never) response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
      return;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    served = {
      '/.well-known/openid-configuration': () => ({ issuer: origin, jwks_uri: `${origin}/keys` }),
      '/keys': () => ({ keys: [publicJwk] }),
    };
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const never = Symbol('no answer');
  const officer = {
    sub: 'f3a1',
    name: '张警官',
    heyi_post: 'police-officer',
    heyi_department: 'police',
    heyi_scope: ['431302'],
    heyi_purpose: '警情处置',
  };

  function oidcAuthenticator(options: { readonly jwksUrl?: string; readonly timeoutMs?: number } = {}) {
    const keys = createTokenKeys({ issuer: origin, ...options });
    return createAuthenticator({ issuer: origin, audience, keys, principalOf: claimsPrincipal });
  }

  async function header(claims: JWTPayload = officer) {
    const exp = Math.floor(Date.now() / 1000) + 60;
    return `Bearer ${await sign({ iss: origin, aud: audience, exp, ...claims })}`;
  }

  it('permits its bearer, as its claims describe them', async () => {
    await expect(oidcAuthenticator()(await header())).resolves.toEqual({
      application: 'direct',
      principal: {
        account: 'f3a1',
        name: { zh: '张警官', en: '张警官' },
        post: 'police-officer',
        department: 'police',
        scope: ['431302'],
        purpose: '警情处置',
      },
    });
  });

  it('needs no post, which the policy knows', async () => {
    const { principal } = await oidcAuthenticator()(await header({ ...officer, heyi_post: undefined }));
    expect(principal.post).toBe('');
  });

  it('names its application, or is refused for a name that is none', async () => {
    await expect(oidcAuthenticator()(await header({ ...officer, azp: 'console' }))).resolves.toMatchObject({
      application: 'console',
    });
    for (const azp of ['', ' ', 5, ['console']])
      expect((await refusal(oidcAuthenticator()(await header({ ...officer, azp: azp })))).message).toMatch(/a claim/);
  });

  it('asks the issuer for nothing before the first token, and for each document once', async () => {
    const authenticate = oidcAuthenticator();
    expect(asked).toEqual([]);
    const headers = await Promise.all(['a', 'b', 'c'].map((sub) => header({ ...officer, sub })));
    await Promise.all(headers.map((each) => authenticate(each)));
    expect(asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('needs no discovery where the address of the keys is given', async () => {
    await oidcAuthenticator({ jwksUrl: `${origin}/keys` })(await header());
    expect(asked).toEqual(['/keys']);
  });

  const described: [string, JWTPayload, object][] = [
    ['nobody named', { name: undefined }, { name: { zh: 'f3a1', en: 'f3a1' } }],
    ['no department', { heyi_department: undefined }, { department: undefined }],
    ['no purpose', { heyi_purpose: undefined }, { purpose: undefined }],
    ['no scope, which is no area', { heyi_scope: undefined }, { scope: [] }],
    ['a scope of one string', { heyi_scope: '4302 420281' }, { scope: ['4302', '420281'] }],
    ['a scope with trailing zeros', { heyi_scope: ['431300000000', '110000'] }, { scope: ['4313', '11'] }],
    ['a city without counties, whose zeros stay', { heyi_scope: ['442000100000'] }, { scope: ['442000100'] }],
    ['a grid', { heyi_scope: ['431302100001001'] }, { scope: ['431302100001001'] }],
  ];
  it.each(described)('permits %s', async (_, claims, principal) => {
    await expect(oidcAuthenticator()(await header({ ...officer, ...claims }))).resolves.toMatchObject({ principal });
  });

  const malformed: [string, JWTPayload][] = [
    ['an empty post', { heyi_post: ' ' }],
    ['an empty subject', { sub: '' }],
    ['a subject that is a number', { sub: 7 as unknown as string }],
    ['a department that is a list', { heyi_department: ['police'] }],
    ['an empty purpose', { heyi_purpose: '' }],
    ['a scope of "everything"', { heyi_scope: ['*'] }],
    ['an empty area code', { heyi_scope: [''] }],
    ['an area code of zeros', { heyi_scope: ['00'] }],
    ['an area code cut short', { heyi_scope: ['43130'] }],
    ['one bad code among good ones', { heyi_scope: ['4313', 'x'] }],
    ['a scope that is an object', { heyi_scope: { area: '4313' } }],
  ];
  it.each(malformed)('refuses %s', async (_, claims) => {
    const error = await refusal(oidcAuthenticator()(await header({ ...officer, ...claims })));
    expect(error.message).toMatch(/a claim that the hub needs/);
  });

  const broken: [string, () => void][] = [
    ['answers nothing at its discovery address', () => delete served['/.well-known/openid-configuration']],
    ['does not publish its keys', () => delete served['/keys']],
    ['publishes something that is no key set', () => (served['/keys'] = () => ({ hello: 'world' }))],
    [
      'is another than its discovery document says',
      () => say({ issuer: 'https://elsewhere', jwks_uri: `${origin}/keys` }),
    ],
    ['names no keys', () => say({ issuer: origin })],
    ['has a discovery document of null', () => say(null)],
    ['never answers for its discovery document', () => say(never)],
    ['never answers for its keys', () => (served['/keys'] = () => never)],
  ];
  const say = (document: unknown) => (served['/.well-known/openid-configuration'] = () => document);

  it.each(broken)('refuses every token while the issuer %s, and tries again afterwards', async (_, breakIt) => {
    const authenticate = oidcAuthenticator({ timeoutMs: 200 });
    const whole = { ...served };
    breakIt();
    const error = await refusal(authenticate(await header()));
    expect(error).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(error.message).toMatch(/cannot be verified at present/);
    expect(error.message).not.toContain(origin);
    served = whole;
    await expect(authenticate(await header())).resolves.toMatchObject({ principal: { account: 'f3a1' } });
  });

  it('refuses every token while the issuer is down', async () => {
    const authenticate = oidcAuthenticator();
    await new Promise((resolve) => server.close(resolve));
    expect((await refusal(authenticate(await header()))).message).toMatch(/cannot be verified at present/);
  });
});

async function refusal(answer: Promise<unknown>): Promise<HeyiError> {
  const error: unknown = await answer.then(
    () => new Error('Expected a refusal, received a principal.'),
    (reason: unknown) => reason,
  );
  if (error instanceof HeyiError) return error;
  throw error;
}

/** The token with another account in its payload and the signature left as it was. */
function tampered(token: string): string {
  const [header, , signature] = token.split('.');
  return [header, base64url.encode(JSON.stringify({ ...good, sub: 'auditor' })), signature].join('.');
}

function unsigned(header: object): string {
  return `${base64url.encode(JSON.stringify(header))}.${base64url.encode(JSON.stringify(good))}.`;
}

function signWithPublicKey(): Promise<string> {
  const secret = new TextEncoder().encode(JSON.stringify(publicJwk));
  return new SignJWT(good).setProtectedHeader({ alg: 'HS256', kid: 'ours' }).sign(secret);
}

function critical(): Promise<string> {
  return new SignJWT(good)
    .setProtectedHeader({ alg: 'ES256', kid: 'ours', crit: ['heyi'], heyi: true })
    .sign(ours.privateKey, { crit: { heyi: true } });
}
