import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHubUnderTest, type HubUnderTest } from '../hub-under-test.ts';

let hub: HubUnderTest;
let clock = new Date('2026-03-02T08:00:00Z');
beforeAll(async () => {
  hub = await startHubUnderTest({ now: () => clock });
});
afterAll(() => hub.stop());

const url = (path: string) => `${hub.running.url}${path}`;
const ME = JSON.stringify({ query: '{ me { account } }' });

interface Told {
  readonly account?: string;
  readonly csrf?: string;
  readonly ways?: object;
  readonly departments?: readonly { readonly name: string; readonly zh: string }[];
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function send(path: string, method: string, headers: Record<string, string> = {}, body?: string) {
  const response = await fetch(url(path), { method, headers, ...(body === undefined ? {} : { body }) });
  const told = (await response.json()) as Told;
  return { status: response.status, told, code: told.errors?.[0]?.extensions.code, response };
}

async function signIn(account = 'judge', headers: Record<string, string> = { 'content-type': 'application/json' }) {
  const { told, response, status, code } = await send('/session', 'POST', headers, JSON.stringify({ account }));
  const set = response.headers.get('set-cookie') ?? '';
  return { told, status, code, set, cookie: set.split(';')[0]!, csrf: told.csrf ?? '' };
}

const json = { 'content-type': 'application/json' };

describe('signing in to the demo', () => {
  it('says beforehand how one may sign in, and of nobody who is signed in', async () => {
    expect((await send('/session', 'GET')).told).toEqual({ ways: { demo: true, singleSignOn: false } });
  });

  it('sets a cookie that no code reads and that no other site sends, and tells no token', async () => {
    const { told, set } = await signIn();
    expect(set).toMatch(/^heyi-session=[\w-]+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=28800$/);
    expect(told).toMatchObject({ account: 'judge', ways: { demo: true } });
    expect(told.departments).toContainEqual(expect.objectContaining({ name: 'court', zh: '法院' }) as unknown);
    expect(JSON.stringify(told)).not.toMatch(/eyJ|token/);
  });

  it('is as whom the session says', async () => {
    const { cookie, csrf } = await signIn();
    const { told } = await send('/graphql', 'POST', { ...json, cookie, 'x-heyi-csrf': csrf }, ME);
    expect(told.data).toEqual({ me: { account: 'judge' } });
    expect((await send('/session', 'GET', { cookie })).told).toMatchObject({ account: 'judge', csrf });
  });

  it.each([
    ['an account that is not there', json, 404, 'ACCOUNT_UNKNOWN'],
    ['a page of another site', { ...json, origin: 'https://elsewhere.example' }, 403, 'FORGERY_REFUSED'],
    ['what the browser calls another site', { ...json, 'sec-fetch-site': 'cross-site' }, 403, 'FORGERY_REFUSED'],
    ['a form', { 'content-type': 'text/plain' }, 403, 'FORGERY_REFUSED'],
  ])('refuses %s', async (_, headers, status, code) => {
    const refused = await signIn('nobody', headers);
    expect([refused.status, refused.code, refused.set]).toEqual([status, code, '']);
  });

  it.each(['{', '{}', '{"account": 5}', 'null'])('refuses the body %s', async (body) => {
    expect((await send('/session', 'POST', json, body)).code).toBe('BAD_REQUEST');
  });
});

describe('a request by cookie', () => {
  it.each(['/graphql', '/export'])('without the word of the page itself is refused: %s', async (path) => {
    const { cookie } = await signIn();
    const other = await signIn();
    for (const word of [{}, { 'x-heyi-csrf': 'guess' }, { 'x-heyi-csrf': other.csrf }])
      expect((await send(path, 'POST', { ...json, cookie, ...word }, ME)).code).toBe('FORGERY_REFUSED');
  });

  it('goes by the token where one is sent, and needs no word then', async () => {
    const { cookie } = await signIn();
    const authorization = `Bearer ${await hub.issuer.issueToken('analyst')}`;
    const { told } = await send('/graphql', 'POST', { ...json, cookie, authorization }, ME);
    expect(told.data).toEqual({ me: { account: 'analyst' } });
  });

  it('whose seal is not the hub’s is nobody’s', async () => {
    const { cookie, csrf } = await signIn();
    const changed = `${cookie.slice(0, -2)}${cookie.endsWith('AA') ? 'BB' : 'AA'}`;
    const refused = await send('/graphql', 'POST', { ...json, cookie: changed, 'x-heyi-csrf': csrf }, ME);
    expect([refused.status, refused.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect((await send('/session', 'GET', { cookie: changed })).told.account).toBeUndefined();
  });

  it('is over after eight hours', async () => {
    const { cookie, csrf } = await signIn();
    const ask = () => send('/graphql', 'POST', { ...json, cookie, 'x-heyi-csrf': csrf }, ME);
    const before = clock;
    clock = new Date(before.getTime() + 8 * 3_600_000 - 1);
    expect((await ask()).status).toBe(200);
    clock = new Date(before.getTime() + 8 * 3_600_000);
    expect((await ask()).code).toBe('UNAUTHENTICATED');
    clock = before;
  });
});

describe('signing out', () => {
  it('takes the cookie away', async () => {
    const { cookie, csrf } = await signIn();
    const { response, told } = await send('/session', 'DELETE', { cookie, 'x-heyi-csrf': csrf });
    expect(response.headers.get('set-cookie')).toMatch(/^heyi-session=; .*Max-Age=0$/);
    expect(told.account).toBeUndefined();
  });

  it('is not for other sites to do', async () => {
    const { cookie } = await signIn();
    expect((await send('/session', 'DELETE', { cookie })).code).toBe('FORGERY_REFUSED');
  });
});

it('other methods are told which there are', async () => {
  expect((await send('/session', 'PUT')).code).toBe('METHOD_NOT_ALLOWED');
});
