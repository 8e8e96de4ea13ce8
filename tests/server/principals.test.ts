import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Intent, Ledger, Outcome } from '../../src/audit/ledger.ts';
import { byHand } from './by-hand.ts';
import { hubForThisTest, startHubUnderTest, type Answer, type HubUnderTest } from './hub-under-test.ts';
import { tapWire } from './wire-tap.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest({ rules: 'policy' });
});
afterAll(() => hub.stop());

const codes = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions.code);
/** An answer without what differs from request to request. */
const bodyOf = ({ headers: _, ...answer }: Answer) =>
  JSON.stringify(answer, (key, value: unknown) => (key === 'requestId' ? undefined : value));

describe('what one may not know of', () => {
  const forbidden: readonly (readonly [place: string, name: string, query: (name: string) => string])[] = [
    ['a root field', 'courtCases', (it) => `{ ${it} { nodes { id } } }`],
    ['a field', 'courtCases', (it) => `{ people(first: 1) { nodes { ${it} { totalCount } bogus } } }`],
    ['a field of an edge', 'courtCases', (it) => `{ people(first: 1) { edges { node { ${it} { totalCount } } } } }`],
    ['a condition', 'phone', (it) => `{ people(where: {${it}: {eq: "10000000000"}}) { nodes { id } } }`],
    ['a nested condition', 'phone', (it) => `{ people(where: {not: {or: [{${it}: null}]}}) { nodes { bogus } } }`],
    ['an order', 'address', (it) => `{ people(orderBy: [{${it}: DESC}]) { nodes { id } } }`],
    ['a type', 'CourtCase', (it) => `{ ...F } fragment F on ${it} { id }`],
    ['a variable’s type', 'CourtCaseWhere', (it) => `query ($w: ${it}) { me { account @skip(if: $w) } }`],
    ['introspection', 'CourtCase', (it) => `{ __type(name: "${it}") { name fields { name } } }`],
  ];

  it.each(forbidden)('is answered as what is not there: %s', async (_place, name, query) => {
    const unknown = 'zq'.repeat(name.length).slice(0, name.length);
    const ask = async (it: string) => bodyOf(await hub.ask(query(it), { account: 'grid-member' }));
    const [one, other] = [await ask(name), await ask(unknown)];
    const struck = (body: string, it: string) =>
      body.replace(/ Did you mean [^?]*\?/g, '').replace(new RegExp(`\\b${it}\\b`, 'g'), '<name>');
    expect(struck(one, name)).toBe(struck(other, unknown));
  });

  it('is answered so in the keys of variables', async () => {
    const query = 'query ($w: PersonWhere) { people(where: $w, first: 1) { nodes { id } } }';
    const ask = async (name: string) =>
      bodyOf(await hub.ask(query, { account: 'grid-member', variables: { w: { and: [{ [name]: null }] } } }));
    const struck = (body: string, name: string) =>
      body.replace(/ Did you mean [^?]*\?/g, '').replaceAll(name, '<name>');
    expect(struck(await ask('phone'), 'phone')).toBe(struck(await ask('zqzqz'), 'zqzqz'));
  });

  it('is valid for one account and not for another, with the same text', async () => {
    const query = '{ courtCases(first: 1) { nodes { number } } }';
    expect(codes(await hub.ask(query, { account: 'judge' }))).toEqual([]);
    expect(codes(await hub.ask(query, { account: 'grid-member' }))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(codes(await hub.ask(query, { account: 'judge' }))).toEqual([]);
  });
});

describe('principals side by side', () => {
  it('200 interleaved requests with the same document: no value crosses', async () => {
    const query = `{
      people(first: 20) { totalCount nodes { id name phone area { code } gridEvents(first: 3) { nodes { number } } } }
      gridEvents(first: 10) { nodes { number area { code } person { id } } }
    }`;
    const accounts = ['center-county', 'center-town', 'grid-member'];
    const alone = new Map<string, string>();
    for (const account of accounts) {
      const answer = await hub.ask(query, { account });
      expect(answer.data).toMatchObject({ people: { totalCount: expect.any(Number) as unknown } });
      alone.set(account, bodyOf(answer));
    }
    expect(new Set(alone.values()).size).toBe(3);
    const asked = Array.from({ length: 200 }, (_, index) => accounts[(index * 7 + (index >> 3)) % 3]!);
    const answers = await Promise.all(asked.map(async (account) => bodyOf(await hub.ask(query, { account }))));
    answers.forEach((answer, index) => expect(answer, asked[index]).toBe(alone.get(asked[index]!)));
  });
});

describe('an application', () => {
  it('narrows what its users may, and a token of none that is registered may nothing', async () => {
    const query = '{ people(first: 1) { nodes { address } } }';
    expect(codes(await hub.ask(query, { account: 'citizen' }))).toEqual([]);
    expect(codes(await hub.ask(query, { account: 'citizen', application: 'app-frontend' }))).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    const stranger = await hub.ask(query, { account: 'citizen', application: 'nobody' });
    expect([stranger.status, codes(stranger)]).toEqual([403, ['OPERATION_FORBIDDEN']]);
  });
});

describe('who may do nothing at all', () => {
  it('is told why, whatever was asked, and still who it is', async () => {
    const headers = { 'x-heyi-purpose': encodeURIComponent('好奇') };
    const told = async (query: string) => bodyOf(await hub.ask(query, { account: 'judge', headers }));
    expect(await told('{ courtCases { nodes { id } } }')).toBe(await told('{ bogus }'));
    expect(await told('{ bogus }')).toContain('OPERATION_FORBIDDEN');
    const { data } = await hub.ask('{ me { account purpose readable may(coordinate: "CourtCase.id") { allowed } } }', {
      account: 'judge',
      headers,
    });
    expect(data).toEqual({ me: { account: 'judge', purpose: '好奇', readable: [], may: { allowed: false } } });
  });
});

describe('x-heyi-on-denied', () => {
  const query = '{ me { account } courtCases(first: 1) { nodes { number } } areas(first: 1) { nodes { name } } }';

  it('refuse: nothing is answered, every coordinate is told, and no source is asked', async () => {
    const tap = await tapWire(inject('readerUrls')['court']!);
    const outcomes: Outcome[] = [];
    const intents: Intent[] = [];
    const ledger: Ledger = {
      intend: (intent) => (intents.push(intent), Promise.resolve({ requestId: intent.requestId })),
      conclude: (_, outcome) => (outcomes.push(outcome), Promise.resolve()),
    };
    const tapped = await hubForThisTest({ rules: 'policy', ledger, urls: { court: tap.url } });
    const answer = await tapped.ask('{ me { account } courtCases { nodes { number } } }', {
      account: 'court-admin',
      headers: { 'x-heyi-on-denied': 'refuse' },
    });
    expect([answer.status, answer.data, codes(answer)]).toEqual([403, undefined, ['OPERATION_FORBIDDEN']]);
    expect(answer.errors![0]!.extensions).toMatchObject({
      denied: [{ coordinate: 'CourtCase.id', department: 'court', reason: expect.any(String) as unknown }],
    });
    expect(answer.errors![0]!.message).toContain('CourtCase.id (Court)');
    expect(tap.takeStatements()).toBe(0);
    expect(intents).toHaveLength(1);
    expect(outcomes).toMatchObject([{ status: 'refused', rowsByDepartment: {} }]);
  });

  it.each(['answer', undefined])('%s: the rest is answered', async (header) => {
    const headers = header === undefined ? {} : { 'x-heyi-on-denied': header };
    const answer = await hub.ask('{ me { account } courtCases { nodes { number } } }', {
      account: 'court-admin',
      headers,
    });
    expect(answer.data).toEqual({ me: { account: 'court-admin' }, courtCases: null });
    expect(codes(answer)).toEqual(['FIELD_FORBIDDEN']);
  });

  it('refuse: what is permitted is answered', async () => {
    const answer = await hub.ask('{ courtCases(first: 1) { nodes { number } } }', {
      account: 'judge',
      headers: { 'x-heyi-on-denied': 'refuse' },
    });
    expect([answer.status, codes(answer)]).toEqual([200, []]);
  });

  it('anything else is a wrong request', async () => {
    const answer = await hub.ask(query, { account: 'judge', headers: { 'x-heyi-on-denied': 'maybe' } });
    expect([answer.status, codes(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });
});

describe('me.may', () => {
  const may = async (account: string, coordinate: string, verb = 'READ') => {
    const query = `query ($c: String!, $v: Verb!) {
      me { may(coordinate: $c, verb: $v) { allowed mask rows grant reason { user owner auditor } } } }`;
    const { data } = await hub.ask(query, { account, variables: { c: coordinate, v: verb } });
    return (data as { me: { may: Record<string, unknown> } }).me.may;
  };

  it('says what is allowed, by which grant, in which rows and under which mask', async () => {
    expect(await may('grid-member', 'Person.idNumber')).toEqual({
      allowed: true,
      mask: 'the first 6 and the last 4 characters alone',
      rows: expect.stringContaining('431302100') as unknown,
      grant: 'police-to-grid-members',
      reason: null,
    });
    expect(await may('judge', 'CourtCase.number', 'FILTER')).toMatchObject({ allowed: true, mask: null, reason: null });
  });

  it('says why not, in three voices', async () => {
    const { allowed, reason } = await may('court-admin', 'CourtCase.number');
    expect(allowed).toBe(false);
    expect(new Set(Object.values(reason as Record<string, string>)).size).toBe(3);
  });

  it('says of what may not be known of the same as of what is not there', async () => {
    const unknown = await may('grid-member', 'Bogus.field');
    for (const coordinate of ['CourtCase.number', 'Person.courtCases', 'Person.bogus', 'Person', '', 'a.b.c'])
      expect(await may('grid-member', coordinate)).toEqual(unknown);
  });
});

describe('verifying', () => {
  it('is counted for each use in each operation, and no source is asked beyond the limit', async () => {
    const [person] = await byHand('police', 'select id_number from residents order by id_number limit 1');
    // Within one minute, whatever the clock of the machine says.
    const noon = new Date();
    const policed = await hubForThisTest({ rules: 'policy', now: () => noon });
    const limit = limitOf(policed);
    const ask = (times: number) => {
      const fields = Array.from({ length: times }, (_, index) => {
        return `p${index}: people(where: {idNumber: {eq: $n}}, first: 1) { totalCount }`;
      });
      return policed.ask(`query ($n: IdNumber!) { ${fields.join(' ')} }`, {
        account: VERIFIER,
        variables: { n: person!['id_number'] },
      });
    };
    expect(codes(await ask(1))).toEqual([]);
    const refused = await ask(limit);
    expect([refused.status, codes(refused)]).toEqual([429, ['VERIFY_RATE_EXCEEDED']]);
    expect(refused.errors![0]!.message).toContain(`${limit - 1} are left`);
    expect(codes(await ask(limit - 1))).toEqual([]);
    expect(codes(await ask(1))).toEqual(['VERIFY_RATE_EXCEEDED']);
    expect(codes(await policed.ask('{ people(first: 1) { totalCount } }', { account: VERIFIER }))).toEqual([]);
  });
});

/** An account that may verify citizen numbers, and neither filter by them nor read them as they are. */
const VERIFIER = 'civil-clerk';

function limitOf({ running }: HubUnderTest): number {
  const { decider, rules } = running.hub.policies.snapshot();
  if (rules.kind !== 'policy') throw new Error('a policy is expected');
  const principal = rules.policy.principals.get(VERIFIER)!;
  const entitled = decider.entitle({ principal, purpose: principal.purpose, application: 'direct', at: new Date() });
  if (entitled.kind !== 'some') throw new Error(`${VERIFIER} may nothing`);
  return entitled.entitlement.verifiesPerMinute!;
}

describe('every answer', () => {
  it.each([
    ['an answer', 'judge', '{ courtCases(first: 1) { nodes { number } } }'],
    ['a refusal', 'court-admin', '{ courtCases { nodes { number } } }'],
    ['an error', 'judge', '{ bogus }'],
  ])('is not to be stored: %s', async (_, account, query) => {
    expect((await hub.ask(query, { account })).headers.get('cache-control')).toBe('no-store');
  });

  it('is by its text alone: no hash of one is known', async () => {
    const response = await fetch(`${hub.running.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await hub.issuer.issueToken('judge')}`,
      },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'ab'.repeat(32) } } }),
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]!.extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});
