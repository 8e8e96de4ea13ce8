import { readFileSync } from 'node:fs';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  hubForThisTest,
  startHubUnderTest,
  type Answer,
  type AskOptions,
  type HubUnderTest,
} from './hub-under-test.ts';
import { tapCity } from './tap-city.ts';

/** A refusal in brief: its status, code and text; undefined where the question was answered. */
function refused({ status, data, errors }: Answer): readonly unknown[] | undefined {
  if (errors === undefined) return undefined;
  expect(data).toBeUndefined();
  return [status, errors[0]!.extensions.code, errors[0]!.message];
}

const relations =
  '{ people(first: 3) { nodes { petitions(first: 4) { nodes { visits(first: 2) { nodes { id } } } } } } }';
const fragment = 'fragment P on Person { x: petitions(first: 1) { nodes { id } } y: name }';

interface Case {
  readonly setting: string;
  readonly limit: number;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  /** Above the limit by one, the code, and words of the text. */
  readonly code: string;
  readonly told: string;
}

const cases: readonly Case[] = [
  {
    setting: 'HEYI_MAX_DEPTH',
    limit: 7,
    query: relations,
    code: 'QUERY_TOO_DEEP',
    told: 'at "people.nodes.petitions.nodes.visits.nodes.id": 7 levels, at most 6',
  },
  {
    setting: 'HEYI_MAX_DEPTH',
    limit: 4,
    query: 'query ($w: PetitionWhere) { petitions(where: $w, first: 1) { nodes { id } } }',
    variables: { w: { and: [{ not: { status: { eq: 'OPEN' } } }] } },
    code: 'QUERY_TOO_DEEP',
    told: 'at "$w": 4 levels, at most 3',
  },
  {
    setting: 'HEYI_MAX_DEPTH',
    limit: 4,
    query: '{ petitions(where: {and: [{not: {status: {eq: OPEN}}}]}, first: 1) { nodes { id } } }',
    code: 'QUERY_TOO_DEEP',
    told: 'at "petitions.where": 4 levels, at most 3',
  },
  {
    setting: 'HEYI_MAX_ALIASES',
    limit: 5,
    query: `{ a: people(first: 1) { nodes { ...P } } people(first: 1) { nodes { ...P } } } ${fragment}`,
    code: 'TOO_MANY_ALIASES',
    told: 'uses 5 aliases with its fragments written out, at most 4',
  },
  {
    setting: 'HEYI_MAX_TOKENS',
    limit: 104,
    query: `{ areas(first: 1) { nodes { ${'name '.repeat(91)}} } }`,
    code: 'QUERY_TOO_LARGE',
    told: 'too large: 104 tokens, at most 103',
  },
  {
    setting: 'HEYI_MAX_ITEMS',
    limit: 3,
    query: 'query ($ids: [ID!]) { petitions(where: {id: {in: $ids}}) { nodes { id } } }',
    variables: { ids: ['1', '2', '3'] },
    code: 'LIST_TOO_LONG',
    told: 'list in "$ids" has 3 items, at most 2',
  },
  {
    setting: 'HEYI_MAX_ROWS',
    limit: 3 + 12 + 24,
    query: relations,
    code: 'TOO_MANY_ROWS',
    told: 'could read 39 rows, at most 38; most of them for "people.petitions.visits"',
  },
  {
    setting: 'HEYI_MAX_ROWS',
    limit: 3 + 30,
    query: 'query ($n: Int) { people(first: 3) { nodes { petitions(first: $n) { nodes { id } } } } }',
    variables: { n: 10 },
    code: 'TOO_MANY_ROWS',
    told: 'could read 33 rows, at most 32',
  },
  {
    setting: 'HEYI_MAX_ROWS',
    limit: 4,
    query: `{ a: people(first: 1) { nodes { ...P } } b: people(first: 1) { nodes { ...P } } } ${fragment}`,
    code: 'TOO_MANY_ROWS',
    told: 'could read 4 rows, at most 3',
  },
  {
    setting: 'HEYI_MAX_COST',
    limit: 2 * 5020,
    query: '{ a: people { totalCount } b: people { totalCount } }',
    code: 'QUERY_TOO_COSTLY',
    told: 'could cost 10040, at most 10039',
  },
];

describe.each(cases)('$setting=$limit', ({ setting, limit, query, variables = {}, code, told }) => {
  const tappedHub = async (value: number) => {
    const city = await tapCity();
    const hub = await hubForThisTest({
      urls: city.urls,
      environment: { [setting]: String(value) },
    });
    city.takeStatements();
    return { hub, statements: () => city.takeStatements() };
  };

  it(`permits ${query.slice(0, 60)}…`, async () => {
    const { hub, statements } = await tappedHub(limit);
    expect(refused(await hub.ask(query, { variables }))).toBeUndefined();
    expect(statements()).toBeGreaterThan(0);
  });

  it(`refuses it at ${limit - 1}, and no source is touched`, async () => {
    const { hub, statements } = await tappedHub(limit - 1);
    for (const _ of ['at first', 'and from the caches']) {
      const answer = await hub.ask(query, { variables });
      expect(refused(answer)).toEqual([400, code, expect.stringContaining(told) as unknown]);
      expect(answer.errors![0]!.extensions).toEqual({ code, requestId: expect.any(String) as unknown });
    }
    expect(statements()).toBe(0);
  });
});

describe('with the limits as they are', () => {
  let hub: HubUnderTest;
  beforeAll(async () => {
    hub = await startHubUnderTest();
  });
  afterAll(() => hub.stop());
  const ask = async (query: string, options?: AskOptions) => refused(await hub.ask(query, options));
  const codeOf = async (query: string, options?: AskOptions) => (await ask(query, options))?.[1];

  it.each([50, 500, 5000])('the README query is permitted for %i people', async (people) => {
    const query = readFileSync('examples/people-of-an-area.graphql', 'utf8').replace('first: 50)', `first: ${people})`);
    expect(await ask(query, { variables: { area: '431302101' } })).toBeUndefined();
  });

  it('a page of 5,000 is permitted, and the next is PAGE_TOO_LARGE as before', async () => {
    const query = 'query ($n: Int) { gridEvents(first: $n) { nodes { id } } }';
    expect(await ask(query, { variables: { n: 5000 } })).toBeUndefined();
    for (const n of [5001, 2_000_000_000]) expect(await codeOf(query, { variables: { n } })).toBe('PAGE_TOO_LARGE');
  });

  it('introspection is permitted', async () => {
    expect(await ask(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }))).toBeUndefined();
  });

  it('pages in pages in pages are refused, in the language of who asks', async () => {
    const query = `{ people(first: 5000) { nodes { gridEvents(first: 5000) { nodes { person { petitions(first: 5000) { nodes { id } } } } } } } }`;
    expect(await codeOf(query)).toBe('TOO_MANY_ROWS');
    expect(await ask(query, { headers: { 'accept-language': 'zh' } })).toEqual([
      400,
      'TOO_MANY_ROWS',
      expect.stringContaining('上限 200000，其中以“people.gridEvents.person.petitions”为最多') as unknown,
    ]);
  });

  const post = async (body: string) => {
    const response = await fetch(`${hub.running.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        authorization: `Bearer ${await hub.issuer.issueToken('center-city')}`,
      },
      body,
    });
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    return [response.status, errors[0]!.extensions.code, errors[0]!.message];
  };

  it.each([
    ['brackets', `${'{"not":'.repeat(90_000)}{}${'}'.repeat(90_000)}`, 'QUERY_TOO_DEEP', '90001 levels, at most 20'],
    ['lists', `${'['.repeat(400_000)}${']'.repeat(400_000)}`, 'BAD_USER_INPUT', '"$w"'],
    [
      'conditions',
      `{"or": [${Array(4000).fill('{"status": {"eq": "OPEN"}}').join()}]}`,
      'QUERY_TOO_LARGE',
      '16002 members',
    ],
  ])('%s in variables, to a megabyte, are refused', async (_, w, code, told) => {
    const query = 'query ($w: PetitionWhere) { petitions(where: $w) { nodes { id } } }';
    expect(await post(`{"query": "${query}", "variables": {"w": ${w}}}`)).toEqual([
      400,
      code,
      expect.stringContaining(told) as unknown,
    ]);
  });

  it('fragments that double are refused before they are planned', async () => {
    const doubling = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Area { a: parent { ...F${n + 1} } b: parent { ...F${n + 1} } }`,
    );
    const startedAt = performance.now();
    const query = `{ area(code: "43") { ...F0 } } ${doubling.join(' ')} fragment F60 on Area { name }`;
    expect(await codeOf(query)).toBe('QUERY_TOO_LARGE');
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  it('brackets deeper than the parser goes, and fields as deep as it goes, are refused by their depth', async () => {
    const deep = await hubForThisTest({ environment: { HEYI_MAX_TOKENS: '10000' } });
    const brackets = `{ area(code: ${'['.repeat(4990)}${']'.repeat(4990)}) { name } }`;
    const fields = `{ area(code: "43") { ${'parent {'.repeat(3300)} name ${'}'.repeat(3300)} } }`;
    for (const [query, levels] of [
      [brackets, 4991],
      [fields, 3302],
    ] as const)
      expect(refused(await deep.ask(query))).toEqual([
        400,
        'QUERY_TOO_DEEP',
        expect.stringContaining(`${levels} levels, at most 20`) as unknown,
      ]);
  });

  it('several questions in one request are refused', async () => {
    expect(await post('[{"query": "{ __typename }"}, {"query": "{ __typename }"}]')).toEqual([
      400,
      'BAD_REQUEST',
      expect.stringContaining('batching') as unknown,
    ]);
  });
});
