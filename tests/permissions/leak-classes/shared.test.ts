import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citizenNumber } from '../../../src/demo/population/citizen-number.ts';
import { rawAnswer } from '../../noninterference/raw-answer.ts';
import type { Answer, AskOptions, HubUnderTest } from '../../server/hub-under-test.ts';
import { startLeakHub } from './leak-hub.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startLeakHub();
});
afterAll(() => hub.stop());

function ask(query: string, options: AskOptions = {}): Promise<Answer> {
  return hub.ask(query, { account: 'judge', ...options });
}

interface Page {
  readonly people: {
    readonly pageInfo: { readonly endCursor: string };
    readonly nodes: readonly { readonly id: string }[];
  };
}

describe('3. what a cursor holds', () => {
  const query = `query ($after: String, $where: PersonWhere, $by: [PersonOrderBy!]) {
    people(first: 2, after: $after, where: $where, orderBy: $by) { nodes { id } pageInfo { endCursor } } }`;
  const by = [{ name: 'ASC' }];
  const first = async (variables: Record<string, unknown> = {}, options: AskOptions = {}) =>
    ((await ask(query, { ...options, variables: { by, ...variables } })).data as unknown as Page).people.pageInfo
      .endCursor;
  const refusal = async (after: string, variables: Record<string, unknown> = {}, options: AskOptions = {}) =>
    (await ask(query, { ...options, variables: { by, ...variables, after } })).errors?.[0]?.extensions.code;

  it('shows nothing of the row that it stands at', async () => {
    const cursor = await first();
    const { data } = await ask('{ people(first: 2, orderBy: [{name: ASC}]) { nodes { id name idNumber } } }');
    const { nodes } = (data as { people: { nodes: { id: string; name: string; idNumber: string }[] } }).people;
    for (const encoding of ['base64', 'base64url', 'hex', 'utf8', 'latin1'] as const) {
      const text = Buffer.from(cursor, encoding).toString('utf8');
      for (const { id, name, idNumber } of nodes)
        for (const secret of [id, name, idNumber.slice(0, 6), idNumber.slice(14)]) expect(text).not.toContain(secret);
    }
  });

  it('is taken from who was given it, and under nothing else', async () => {
    const cursor = await first();
    expect(await refusal(cursor)).toBeUndefined();
    expect(await refusal(cursor, {}, { account: 'mediator' })).toBe('CURSOR_INVALID');
    expect(await refusal(cursor, {}, { account: 'center-city' })).toBe('CURSOR_INVALID');
    expect(await refusal(cursor, { by: [{ name: 'DESC' }] })).toBe('CURSOR_INVALID');
    expect(await refusal(cursor, { where: { birthDate: { gte: '1950-01-01' } } })).toBe('CURSOR_INVALID');
    const incidents = await ask(`{ incidents(first: 1, after: ${JSON.stringify(cursor)}) { nodes { id } } }`);
    expect(incidents.errors![0]!.extensions.code).toBe('CURSOR_INVALID');
    const flipped = `${cursor.slice(0, 8)}${cursor[8] === 'A' ? 'B' : 'A'}${cursor.slice(9)}`;
    expect(await refusal(flipped)).toBe('CURSOR_INVALID');
    expect(await refusal(cursor.slice(0, -2))).toBe('CURSOR_INVALID');
  });
});

describe('18. loaders, batches and plans shared between principals', () => {
  it('200 interleaved requests of one document: no value crosses', async () => {
    const query = `{ people(first: 20) { totalCount nodes { id name birthDate phone incidents(first: 2) { totalCount nodes { id status person { name } } } } } }`;
    const accounts = ['judge', 'mediator', 'center-city'] as const;
    const tokens = await Promise.all(accounts.map((account) => hub.issuer.issueToken(account)));
    const answerOf = (at: number) => rawAnswer(hub, { token: tokens[at]!, query }).then(({ body }) => body);
    const alone = [await answerOf(0), await answerOf(1), await answerOf(2)];
    expect(new Set(alone).size).toBe(3);
    const order = Array.from({ length: 200 }, (_, index) => (index * 7 + (index >> 3)) % 3);
    const answers: string[] = [];
    for (let start = 0; start < order.length; start += 20)
      answers.push(...(await Promise.all(order.slice(start, start + 20).map(answerOf))));
    expect(answers.map((body, index) => body === alone[order[index]!])).toEqual(answers.map(() => true));
  });
});

describe('19. answers that are kept', () => {
  it('no answer may be kept by anybody, and none is kept for another', async () => {
    const query = '{ people(first: 3) { nodes { name } } }';
    const judge = await ask(query);
    const mediator = await ask(query, { account: 'mediator' });
    const again = await ask(query);
    const refused = await ask('{ nonsense }');
    const denied = await ask('{ people(first: 1) { nodes { phone } } }');
    for (const answer of [judge, mediator, again, refused, denied])
      expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(JSON.stringify(judge.data)).toMatch(/"name":".\*/);
    expect(JSON.stringify(mediator.data)).not.toContain('*');
    expect(again.data).toEqual(judge.data);
    for (const header of ['etag', 'age', 'expires', 'last-modified']) expect(judge.headers.has(header)).toBe(false);
  });

  it('what is known of a document is known for one purpose', async () => {
    const query = '{ incidents(first: 2) { nodes { number } } }';
    const header = (purpose: string) => ({ 'x-heyi-purpose': encodeURIComponent(purpose) });
    const asClerk = (purpose: string) => ask(query, { account: 'petition-clerk', headers: header(purpose) });
    const walking = await asClerk('走访');
    expect(walking.errors).toBeUndefined();
    const checking = await asClerk('核查');
    expect(checking.data ?? null).toBeNull();
    expect((await asClerk('走访')).data).toEqual(walking.data);
  });
});

describe('21. aliases and batches as amplification', () => {
  it('aliases are counted with their fragments written out', async () => {
    const fragment = `fragment F on Person { ${Array.from({ length: 30 }, (_, index) => `n${index}: name`).join(' ')} }`;
    const { status, errors } = await ask(
      `{ ${['a', 'b', 'c', 'd'].map((alias) => `${alias}: people(first: 1) { nodes { ...F } }`).join(' ')} } ${fragment}`,
    );
    expect([status, errors![0]!.extensions.code]).toEqual([400, 'TOO_MANY_ALIASES']);
  });

  it('verifications are counted over aliases, lists of conditions and variables, and all or none are made', async () => {
    const numbers = Array.from({ length: 6 }, (_, index) => citizenNumber('110101', '1900-01-01', index + 1));
    const one = await startLeakHub({ now: () => new Date('2026-03-01T08:00:00Z') });
    try {
      const verify = (of: readonly string[]) =>
        one.ask(`{ ${of.map((number, index) => `p${index}: person(idNumber: "${number}") { name }`).join(' ')} }`, {
          account: 'judge',
        });
      const six = await verify(numbers);
      expect(six.errors![0]!.extensions.code).toBe('VERIFY_RATE_EXCEEDED');
      const five = await one.ask(
        `query ($or: [PersonWhere!]) { people(where: {or: $or}) { totalCount } p: person(idNumber: "${numbers[0]!}") { name } }`,
        { account: 'judge', variables: { or: numbers.slice(0, 4).map((eq) => ({ idNumber: { eq } })) } },
      );
      expect(five.errors).toBeUndefined();
      const more = await verify(numbers.slice(0, 1));
      expect(more.errors![0]!.extensions.code).toBe('VERIFY_RATE_EXCEEDED');
    } finally {
      await one.stop();
    }
  });

  it('a batch is refused as a whole', async () => {
    const response = await fetch(`${hub.running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await hub.issuer.issueToken('judge')}` },
      body: JSON.stringify([{ query: '{ people(first: 1) { nodes { id } } }' }, { query: '{ __typename }' }]),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('"data"');
  });
});

describe('26. the union of roles', () => {
  const coordinates = async (purpose: string) => {
    const { data, errors } = await ask('{ __schema { types { name fields { name } } } }', {
      account: 'petition-clerk',
      headers: { 'x-heyi-purpose': encodeURIComponent(purpose) },
    });
    expect(errors).toBeUndefined();
    const { types } = (data as { __schema: { types: { name: string; fields: { name: string }[] | null }[] } }).__schema;
    return types
      .filter(({ name }) => ['Petition', 'Incident', 'Person', 'PetitionVisit'].includes(name))
      .flatMap(({ name, fields }) => fields!.map((field) => `${name}.${field.name}`))
      .sort();
  };

  it('an account of two posts has, under a purpose, what the one grant gives that names it', async () => {
    expect(await coordinates('核查')).toEqual(['Petition.id', 'Petition.number', 'Petition.summary']);
    expect(await coordinates('走访')).toEqual(['Incident.id', 'Incident.number']);
  });

  it('and nothing under a purpose of neither, or one that nobody knows', async () => {
    for (const purpose of ['统计', '好奇']) {
      const { data, errors } = await ask('{ petitions(first: 1) { nodes { id } } }', {
        account: 'petition-clerk',
        headers: { 'x-heyi-purpose': encodeURIComponent(purpose) },
      });
      expect(data ?? null).toBeNull();
      expect(errors).not.toEqual([]);
    }
  });
});
