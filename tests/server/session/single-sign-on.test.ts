import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHubUnderTest, type HubUnderTest } from '../hub-under-test.ts';

const CLIENT = 'heyi-console';
const PUBLIC = 'https://hub.example';
let issuer: string;
let server: Server;
let hub: HubUnderTest;

/** A real provider, where anybody is who they say they are. */
beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT,
        client_secret: 'a secret of the console',
        redirect_uris: [`${PUBLIC}/session/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    claims: { profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId, name: '市综治中心' }) }),
    cookies: { keys: ['a key for the test alone'] },
  });
  const callback = provider.callback();
  server.on('request', (request, response) => void callback(request, response));
  hub = await startHubUnderTest({
    environment: {
      HEYI_DEMO: '0',
      HEYI_KEY: Buffer.alloc(32, 5).toString('base64'),
      HEYI_OIDC_ISSUER: issuer,
      HEYI_OIDC_CLIENT_ID: CLIENT,
      HEYI_OIDC_CLIENT_SECRET: 'a secret of the console',
      HEYI_PUBLIC_URL: PUBLIC,
    },
  });
});
afterAll(async () => {
  await hub.stop();
  server.close();
  server.closeAllConnections();
});

/** The browser's part: goes where it is sent, keeps cookies, fills in the provider's own forms. */
class Visitor {
  readonly #cookies = new Map<string, Map<string, string>>();

  cookiesOf(origin: string): string {
    return [...(this.#cookies.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async visit(url: string, form?: Record<string, string>): Promise<Response> {
    const { origin } = new URL(url);
    const response = await fetch(url, {
      redirect: 'manual',
      method: form === undefined ? 'GET' : 'POST',
      headers: { cookie: this.cookiesOf(origin) },
      ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
    });
    const kept = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, kept);
    for (const set of response.headers.getSetCookie()) {
      const [pair] = set.split(';');
      kept.set(pair!.slice(0, pair!.indexOf('=')), pair!.slice(pair!.indexOf('=') + 1));
    }
    return response;
  }

  /** Signs in with the provider and agrees; where it sends the browser back to. */
  async confirm(start: string, account: string): Promise<string> {
    let response = await this.visit(start);
    for (let step = 0; step < 12; step++) {
      const location = response.headers.get('location');
      if (location?.startsWith(PUBLIC) === true) return location;
      if (location !== null) {
        response = await this.visit(new URL(location, issuer).href);
        continue;
      }
      const page = await response.text();
      const action = /action="([^"]+)"/.exec(page)![1]!;
      const prompt = /name="prompt" value="(\w+)"/.exec(page)![1]!;
      response = await this.visit(new URL(action, issuer).href, { prompt, login: account, password: 'any' });
    }
    throw new Error('Expected the provider to send the browser back.');
  }
}

const here = (location: string) => location.replace(PUBLIC, hub.running.url);

async function begin(visitor: Visitor): Promise<URL> {
  const response = await visitor.visit(`${hub.running.url}/session/sign-in`);
  expect(response.status).toBe(303);
  return new URL(response.headers.get('location')!);
}

describe('signing in with the issuer', () => {
  it('is a code flow with PKCE, and ends with a session of whom the issuer names', async () => {
    const visitor = new Visitor();
    const start = await begin(visitor);
    expect(start.origin).toBe(issuer);
    expect(Object.fromEntries(start.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      client_id: CLIENT,
      redirect_uri: `${PUBLIC}/session/callback`,
    });
    const back = await visitor.confirm(start.href, 'center-city');
    const done = await visitor.visit(here(back));
    expect([done.status, done.headers.get('location')]).toEqual([303, '/']);
    const session = done.headers.getSetCookie().find((set) => set.startsWith('__Host-heyi-session='))!;
    expect(session).toMatch(/; HttpOnly; SameSite=Strict; Max-Age=28800; Secure$/);

    const cookie = visitor.cookiesOf(hub.running.url);
    const told = (await (await fetch(`${hub.running.url}/session`, { headers: { cookie } })).json()) as {
      readonly account: string;
      readonly csrf: string;
    };
    expect(told.account).toBe('center-city');
    const response = await fetch(`${hub.running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, 'x-heyi-csrf': told.csrf },
      body: JSON.stringify({ query: '{ me { account } }' }),
    });
    expect(await response.json()).toMatchObject({ data: { me: { account: 'center-city' } } });
  });

  const beginning = async () => {
    const visitor = new Visitor();
    await begin(visitor);
    return visitor.cookiesOf(hub.running.url);
  };
  const refusal = async (response: Response) => {
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    const session = response.headers.getSetCookie().filter((set) => set.includes('heyi-session'));
    return [errors[0]!.extensions.code, session];
  };

  it('refuses a code in a browser that did not begin', async () => {
    const visitor = new Visitor();
    const back = await visitor.confirm((await begin(visitor)).href, 'judge');
    expect(await refusal(await new Visitor().visit(here(back)))).toEqual(['SIGN_IN_FAILED', []]);
  });

  it('refuses a code that belongs to another beginning, and one that was used', async () => {
    const visitor = new Visitor();
    const back = await visitor.confirm((await begin(visitor)).href, 'judge');
    const other = new Visitor();
    await begin(other);
    expect(await refusal(await other.visit(here(back)))).toEqual(['SIGN_IN_FAILED', []]);
    expect((await visitor.visit(here(back))).status).toBe(303);
    expect(await refusal(await visitor.visit(here(back)))).toEqual(['SIGN_IN_FAILED', []]);
  });

  it('a browser is told on a page what went wrong and what to do, in both languages, and nothing that it sent', async () => {
    const response = await fetch(
      `${hub.running.url}/session/callback?error=access_denied&error_description=<b>no</b>`,
      {
        headers: { accept: 'text/html,application/xhtml+xml', cookie: await beginning() },
      },
    );
    expect([response.status, response.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.getSetCookie().join()).toContain('heyi-sign-in=;');
    const page = await response.text();
    for (const told of [
      '统一身份认证未予确认',
      'the issuer did not confirm it',
      '请重新登录',
      'Sign in again',
      'href="/session/sign-in"',
    ])
      expect(page).toContain(told);
    expect(page).not.toMatch(/access_denied|<b>/);
  });

  it('lets nobody in by the demo’s way', async () => {
    const response = await fetch(`${hub.running.url}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account: 'center-city' }),
    });
    expect([response.status, response.headers.get('set-cookie')]).toEqual([404, null]);
  });
});
