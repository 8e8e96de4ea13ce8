import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInputObjectType } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { noLedger } from '../../../src/audit/no-ledger.ts';
import { HeyiError } from '../../../src/errors/heyi-error.ts';
import { packageRoot } from '../../../src/package-root.ts';
import type { HubUnderTest } from '../../server/hub-under-test.ts';
import { leakPolicy, startLeakHub } from './leak-hub.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startLeakHub();
});
afterAll(() => hub.stop());

/** A folder like another, changed. */
function changedFolder(from: string, file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'heyi-leak-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(from, folder, { recursive: true });
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} has nothing to change.`);
  writeFileSync(path, after);
  return folder;
}

async function startFailure(environment: Record<string, string>): Promise<string> {
  try {
    const started = await startLeakHub({ environment });
    await started.stop();
    return 'it started';
  } catch (error) {
    return error instanceof HeyiError ? `${error.code} ${error.message}` : String(error);
  }
}

describe('10. what nobody decided about', () => {
  const schema = join(packageRoot, 'schema');
  const police = 'departments/police.graphql';

  it.each([
    [
      'a directive that is misspelt',
      (text: string) => text.replace('@classified(', '@clasified('),
      /SCHEMA_INVALID .*clasified/s,
    ],
    [
      'a type of which nobody says who may be told',
      (text: string) => text.replace(/(type Incident[^{]*?)@shared\(as: CONDITIONAL\)/s, '$1'),
      /SCHEMA_INVALID .*Incident/s,
    ],
    [
      'a directive that nobody knows',
      (text: string) => text.replace('name: String @search', 'name: String @search @public'),
      /SCHEMA_INVALID .*public/s,
    ],
  ])('%s stops the start', async (_, change, refusal) => {
    expect(await startFailure({ HEYI_SCHEMA: changedFolder(schema, police, change) })).toMatch(refusal);
  });

  it.each([
    [
      'a verb that is misspelt',
      (text: string) => text.replace('verbs: [read]', 'verbs: [raed]'),
      /POLICY_INVALID .*raed/s,
    ],
    [
      'a field that is renamed',
      (text: string) => text.replace('[Person.phone]', '[Person.telephone]'),
      /POLICY_INVALID .*telephone/s,
    ],
    [
      'a word that is unknown',
      (text: string) => text.replace('verifiesPerMinute:', 'verifyPerMinute:'),
      /POLICY_INVALID .*verifyPerMinute/s,
    ],
    ['a mask that is misspelt', (text: string) => text.replace('mask: year', 'mask: yeer'), /POLICY_INVALID .*mask/s],
  ])('in the policy, %s stops the start', async (_, change, refusal) => {
    const folder = changedFolder(leakPolicy, 'departments/police.yaml', change);
    expect(await startFailure({ HEYI_POLICY: folder })).toMatch(refusal);
  });

  it('a field that is new is denied until somebody grants it', async () => {
    const folder = changedFolder(schema, police, (text) =>
      text.replace(
        '  "姓名。Name."',
        '  "曾用名。Former name."\n  formerName: String @column(name: "name")\n  "姓名。Name."',
      ),
    );
    const changed = await startLeakHub({ environment: { HEYI_SCHEMA: folder } });
    onTestFinished(() => changed.stop());
    const { errors } = await changed.ask('{ people(first: 1) { nodes { formerName } } }', { account: 'judge' });
    expect(errors![0]!.message).toContain('Cannot query field "formerName" on type "Person".');
  });
});

describe('15. errors and stack traces', () => {
  /** What an error may say: its code, who owns what failed, and the words of the catalogue. */
  const MEMBERS = new Set(['message', 'locations', 'path', 'extensions']);
  const EXTENSIONS = new Set(['code', 'department', 'requestId', 'coordinate', 'owner', 'reason']);
  const FORBIDDEN =
    /select |insert |from residents|residents|id_number|area_code|petitioner|postgres|pg_|ECONNREFUSED|127\.0\.0\.1|socket|\bat \w+.*:\d+:\d+|node_modules|\.ts\b|\.js\b|\/tmp|\/work|secret-word|stack/i;

  async function post(
    to: HubUnderTest,
    body: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; text: string }> {
    const response = await fetch(`${to.running.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        authorization: `Bearer ${await to.issuer.issueToken('judge')}`,
        ...headers,
      },
      body,
    });
    return { status: response.status, text: await response.text() };
  }

  function expectClean(text: string): void {
    const { errors, ...rest } = JSON.parse(text) as {
      errors: Record<string, unknown>[];
      data?: unknown;
      extensions?: object;
    };
    expect(errors.length).toBeGreaterThan(0);
    for (const name of Object.keys(rest)) expect(['data', 'extensions']).toContain(name);
    for (const name of Object.keys(rest.extensions ?? {})) expect(name).toBe('incomplete');
    for (const error of errors) {
      for (const name of Object.keys(error)) expect(MEMBERS).toContain(name);
      for (const name of Object.keys(error['extensions'] as object)) expect(EXTENSIONS).toContain(name);
    }
    expect(text).not.toMatch(FORBIDDEN);
  }

  it.each([
    ['a body that is no JSON', '{"query": "{ people', {}],
    ['a document that is no GraphQL', JSON.stringify({ query: '{ people(' }), {}],
    ['no document', '{}', {}],
    ['a name that nobody gave', JSON.stringify({ query: '{ people { secret } }' }), {}],
    [
      'a variable of another type',
      JSON.stringify({
        query: 'query ($f: Int) { people(first: $f) { totalCount } }',
        variables: { f: 'many' },
      }),
      {},
    ],
    ['a number that is none', JSON.stringify({ query: '{ person(idNumber: "1") { name } }' }), {}],
    ['a cursor of nothing', JSON.stringify({ query: '{ people(first: 1, after: "AAAA") { nodes { id } } }' }), {}],
    [
      'a day that does not exist',
      JSON.stringify({ query: '{ people(where: {birthDate: {eq: "2023-02-30"}}) { totalCount } }' }),
      {},
    ],
    [
      'a NUL in a text',
      JSON.stringify({
        query: 'query ($t: String) { people(where: {name: {eq: $t}}) { totalCount } }',
        variables: { t: 'a\u0000b' },
      }),
      {},
    ],
    ['an operation that is not named', JSON.stringify({ query: 'query A { __typename } query B { __typename }' }), {}],
    ['a mutation', JSON.stringify({ query: 'mutation { people }' }), {}],
    ['a purpose that is no text', JSON.stringify({ query: '{ me { account } }' }), { 'x-heyi-purpose': '%E4%BD' }],
    ['a page too large', JSON.stringify({ query: '{ people(first: 100000) { nodes { id } } }' }), {}],
    [
      'a token of nobody',
      JSON.stringify({ query: '{ people { totalCount } }' }),
      { authorization: 'Bearer abc.def.ghi' },
    ],
  ])('%s', async (_, body, headers) => {
    const { status, text } = await post(hub, body, headers);
    expect(status).toBeGreaterThanOrEqual(400);
    expectClean(text);
  });

  const question = JSON.stringify({
    query: '{ people(first: 2) { nodes { id name } } petitions(first: 1) { nodes { number } } }',
  });

  it('a department that is down', async () => {
    const broken = await startLeakHub({ urls: { petition: 'postgres://reader:secret-word@127.0.0.1:1/petition' } });
    onTestFinished(() => broken.stop());
    expectClean((await post(broken, question)).text);
  });

  it('a database without the table', async () => {
    const broken = await startLeakHub({ urls: { petition: inject('readerUrls')['seventh']! } });
    onTestFinished(() => broken.stop());
    expectClean((await post(broken, question)).text);
  });

  it('a ledger that fails, before and after', async () => {
    for (const ledger of [
      { ...noLedger, intend: () => Promise.reject(new Error('secret-word at /tmp/ledger.ts:1:1')) },
      { ...noLedger, conclude: () => Promise.reject(new Error('secret-word select * from residents')) },
    ]) {
      const broken = await startLeakHub({ ledger });
      const { status, text } = await post(broken, question);
      await broken.stop();
      expect(status).toBe(500);
      expectClean(text);
      // Without its record, no answer leaves.
      expect(JSON.parse(text)).not.toHaveProperty('data.people');
    }
  });
});

describe('27. the text of the policy', () => {
  it('is served nowhere', async () => {
    for (const path of [
      '/policy',
      '/policy/',
      '/policy/departments/police.yaml',
      '/graphql/policy',
      '/../policy/posts.yaml',
    ]) {
      const response = await fetch(`${hub.running.url}${path}`);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('people-to-court');
    }
  });

  it('is named by no refusal', async () => {
    const { errors } = await hub.ask('{ people(first: 1) { nodes { phone } } }', { account: 'judge' });
    expect(errors![0]!.message).not.toMatch(/people-to-court|grant "|\.yaml|431302/);
  });

  it('is told by me as little as by the schema: what may not be known of is what is not there', async () => {
    const query = 'query ($coordinate: String!) { me { may(coordinate: $coordinate) { __typename } } }';
    const { data: form } = await hub.ask(
      '{ __type(name: "Me") { fields { name args { name } type { name kind ofType { name } } } } }',
      { account: 'judge' },
    );
    if (!JSON.stringify(form).includes('"may"')) throw new Error('me.may is not there.');
    const answer = async (coordinate: string) => {
      const { data, errors } = await hub.ask(query, { account: 'judge', variables: { coordinate } });
      return JSON.stringify([data, errors]).replaceAll(coordinate, '?');
    };
    expect(await answer('Person.address')).toEqual(await answer('Person.nothing'));
    expect(await answer('Mediation.number')).toEqual(await answer('Nothing.number'));
  });
});

describe('28. side channels of the database', () => {
  it('a caller chooses among operators that the schema lists, and names no function', () => {
    const { schema } = hub.running.hub.composition;
    const filters = Object.values(schema.getTypeMap())
      .filter(isInputObjectType)
      .filter(({ name }) => name.endsWith('Filter'));
    const operators = new Set(filters.flatMap((type) => Object.keys(type.getFields())));
    expect([...operators].sort()).toEqual(
      ['contains', 'eq', 'gt', 'gte', 'in', 'lt', 'lte', 'ne', 'notIn', 'startsWith', 'within'].sort(),
    );
  });

  it('no text of a caller stands in a statement, and one role reads for all', async () => {
    const needle = `nee'dle${Date.now()}`;
    await hub.ask(
      'query ($name: String) { people(where: {name: {contains: $name}}, search: $name) { totalCount nodes { id } } }',
      {
        account: 'mediator',
        variables: { name: needle },
      },
    );
    await hub.ask(`{ people(where: {name: {startsWith: "${needle}"}}) { totalCount nodes { id } } }`, {
      account: 'judge',
    });
    const url = new URL(inject('readerUrls')['police']!);
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    const { rows } = await client.query<{ usename: string; query: string }>(
      `select usename, query from pg_stat_activity where application_name = 'heyi' and datname = current_database()`,
    );
    await client.end();
    expect(rows.some(({ query }) => query.includes('residents'))).toBe(true);
    expect(rows.filter(({ query }) => query.includes('dle'))).toEqual([]);
    expect(new Set(rows.map(({ usename }) => usename))).toEqual(new Set([decodeURIComponent(url.username)]));
  });
});
