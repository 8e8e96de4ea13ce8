import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hubForThisTest, startHubUnderTest, type HubUnderTest } from './hub-under-test.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest();
});
afterAll(() => hub.stop());

const url = (path: string) => `${hub.running.url}${path}`;
const bearer = async (account = 'center-city') => ({ authorization: `Bearer ${await hub.issuer.issueToken(account)}` });

describe('who is asking', () => {
  it.each([
    ['no token', {}],
    ['another scheme', { authorization: 'Basic eDp5' }],
    ['a token of nobody', { authorization: 'Bearer abc.def.ghi' }],
  ])('%s: 401 and UNAUTHENTICATED, in the language asked', async (_, headers) => {
    for (const [language, word] of [
      ['en', 'Not authenticated'],
      ['zh', '未登录'],
    ] as const) {
      const response = await fetch(url('/graphql'), {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
      const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
      expect(errors[0]!.extensions).toEqual({ code: 'UNAUTHENTICATED', requestId: expect.any(String) as unknown });
      expect(errors[0]!.message).toContain(word);
    }
  });

  it('is answered by me, in the language asked', async () => {
    const { data } = await hub.ask('{ me { account name post scope purpose readable } }', {
      account: 'judge',
      headers: { 'accept-language': 'zh' },
    });
    expect(data).toEqual({
      me: {
        account: 'judge',
        name: '娄星区法官',
        post: 'judge',
        scope: ['431302'],
        purpose: expect.any(String) as unknown,
        readable: [...hub.running.hub.composition.model.departments.keys()],
      },
    });
  });

  it('a purpose in the header goes before the account’s own', async () => {
    const { data } = await hub.ask('{ me { purpose } }', { headers: { 'x-heyi-purpose': encodeURIComponent('核查') } });
    expect(data).toEqual({ me: { purpose: '核查' } });
  });
});

describe('requests that cannot be answered', () => {
  const post = async (body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(url('/graphql'), {
      method: 'POST',
      headers: { ...(await bearer()), 'content-type': 'application/json', ...headers },
      body,
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string; requestId: string } }[] };
    expect(errors[0]!.extensions.requestId).toMatch(/^[\da-f-]{36}$/);
    return [response.status, errors[0]!.extensions.code];
  };

  it.each([
    ['no JSON', 'query', 400, 'BAD_REQUEST'],
    ['no query', '{}', 400, 'BAD_REQUEST'],
    ['a syntax error', '{"query": "{"}', 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{"query": "{ nothing }"}', 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two operations and no name',
      '{"query": "query A { __typename } query B { __typename }"}',
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a wrong variable',
      '{"query": "query ($a: AreaCode!) { area(code: $a) { name } }", "variables": {"a": "x"}}',
      400,
      'BAD_USER_INPUT',
    ],
  ])('%s', async (_, body, status, code) => {
    expect(await post(body)).toEqual([status, code]);
  });

  it('a wrong variable is told by name and expectation, never by value', async () => {
    const query =
      'query ($n: IdNumber!, $w: PersonWhere, $f: Int!) { person(idNumber: $n) { name } people(where: $w, first: $f) { nodes { name } } }';
    const variables = {
      n: '110105194912310021',
      w: { birthDate: { eq: 5 }, idNumber: { in: ['11010519491231002X', 'secret'] } },
    };
    const { status, errors } = await hub.ask(query, { variables });
    expect(status).toBe(400);
    expect(errors!.map(({ message, extensions }) => [extensions.code, message.split(':')[0]])).toEqual([
      ['BAD_USER_INPUT', 'Variable "$n"'],
      ['BAD_USER_INPUT', 'Variable "$w" at "w.idNumber.in.1"'],
      ['BAD_USER_INPUT', 'Variable "$w" at "w.birthDate.eq"'],
      ['BAD_USER_INPUT', 'Variable "$f"'],
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/110105194912310021|secret/);
  });

  it('a body over the limit', async () => {
    expect(await post(JSON.stringify({ query: `{ __typename } # ${'x'.repeat(1_100_000)}` }))).toEqual([
      413,
      'PAYLOAD_TOO_LARGE',
    ]);
  });

  it('a form that another site could send (CSRF)', async () => {
    const response = await fetch(url('/graphql?query=%7B__typename%7D'), { headers: await bearer() });
    expect(response.status).toBe(400);
  });

  it.each([
    ['GET', '/nothing', 404, 'NOT_FOUND'],
    ['POST', '/', 405, 'METHOD_NOT_ALLOWED'],
  ])('%s %s', async (method, path, status, code) => {
    const response = await fetch(url(path), { method });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, errors[0]!.extensions.code]).toEqual([status, code]);
  });
});

describe('errors that nobody foresaw', () => {
  it('are masked, and logged under the request id', async () => {
    const source = hub.running.hub.sources.get('court')! as { prepare: unknown };
    const { prepare } = source;
    source.prepare = () => {
      throw new Error('select secret from cases at db.internal');
    };
    try {
      const { status, data, errors } = await hub.ask('{ courtCases(first: 17) { nodes { number } } }');
      expect([status, data]).toEqual([500, undefined]);
      const { message, extensions } = errors![0]!;
      expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) as unknown });
      expect(message).not.toMatch(/secret|internal\./);
      expect(JSON.stringify(hub.log.find((line) => line['requestId'] === extensions.requestId))).toContain(
        'select secret',
      );
    } finally {
      source.prepare = prepare;
    }
  });
});

describe('other addresses', () => {
  it('GET asks a query when a header shows that no form sent it', async () => {
    const response = await fetch(url('/graphql?query=%7B__typename%7D'), {
      headers: { ...(await bearer()), 'apollo-require-preflight': '1' },
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('introspection describes the schema in both languages', async () => {
    const { data } = await hub.ask(
      '{ __type(name: "Person") { description fields { name } } __schema { queryType { name } } }',
    );
    expect(JSON.stringify(data)).toContain('人口：户籍与实有人口登记');
  });

  it('a mutation is refused with a code', async () => {
    const { errors } = await hub.ask('mutation { x }');
    expect(errors![0]!.extensions.code).toMatch(/GRAPHQL_VALIDATION_FAILED|OPERATION_UNSUPPORTED/);
  });

  it('/healthz, /metrics, / and /demo/accounts answer', async () => {
    expect(await (await fetch(url('/healthz'))).json()).toEqual({ status: 'ok' });
    await hub.ask('{ areas(first: 1) { nodes { name } } }');
    expect(await (await fetch(url('/metrics'))).text()).toMatch(/heyi_request_seconds_count\{status="200"\} [1-9]/);
    const page = await fetch(url('/'));
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('<html');
    const accounts = (await (await fetch(url('/demo/accounts'))).json()) as { account: string; token: string }[];
    expect(accounts.map(({ account }) => account)).toContain('center-city');
  });

  it('a client that leaves early takes nothing with it', async () => {
    const headers = { ...(await bearer()), 'content-type': 'application/json' };
    await new Promise<void>((resolve) => {
      const leaving = request(url('/graphql'), { method: 'POST', headers });
      leaving.on('error', () => resolve());
      leaving.end(JSON.stringify({ query: '{ people(first: 5000) { nodes { name } } }' }));
      setTimeout(() => leaving.destroy(), 5);
      leaving.on('close', () => resolve());
    });
    expect((await hub.ask('{ __typename }')).status).toBe(200);
  });
});

it('an answer tells the request and the time that the hub was given, and no others', async () => {
  const given = await hubForThisTest({ requestIds: () => 'the-request', now: () => new Date('2026-01-02T03:04:05Z') });
  const { errors, headers } = await given.ask('{ nothing }');
  expect(errors![0]!.extensions.requestId).toBe('the-request');
  expect(headers.get('date')).toBe('Fri, 02 Jan 2026 03:04:05 GMT');
});
