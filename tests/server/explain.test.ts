import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanOutline } from '../../src/plan/outline-plan.ts';
import type { AskedOperation } from '../../src/server/asked-operation.ts';
import type { Timing } from '../../src/server/timing.ts';
import { hubForThisTest, startHubUnderTest, type HubUnderTest } from './hub-under-test.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest();
});
afterAll(() => hub.stop());

const readmeQuery = readFileSync('examples/people-of-an-area.graphql', 'utf8');

async function explained(what: string, account = 'center-city', query = readmeQuery) {
  const { extensions } = await hub.ask(query, {
    account,
    variables: { area: '431302' },
    headers: { 'x-heyi-explain': what },
  });
  return (extensions ?? {}) as { timing?: Timing; plan?: PlanOutline; incomplete?: unknown };
}

describe('x-heyi-explain', () => {
  it.each([
    ['timing', ['timing']],
    ['plan', ['plan']],
    ['plan,timing', ['plan', 'timing']],
    [' timing , plan ', ['plan', 'timing']],
    ['sql', []],
    ['', []],
  ])('%j tells %j', async (what, told) => {
    expect(Object.keys(await explained(what)).sort()).toEqual(told);
  });

  it('is heeded for those whose post may be told, and for nobody else', async () => {
    const policed = await hubForThisTest({ rules: 'policy' });
    const told = async (account: string) => {
      const headers = { 'x-heyi-explain': 'plan,timing' };
      const { data, extensions = {} } = await policed.ask('{ areas(first: 1) { nodes { code } } }', {
        account,
        headers,
      });
      expect([account, data]).toEqual([account, { areas: { nodes: [{ code: expect.any(String) as unknown }] } }]);
      return Object.keys(extensions).sort();
    };
    expect(await told('center-city')).toEqual(['plan', 'timing']);
    for (const account of ['judge', 'police-officer', 'analyst', 'citizen']) expect(await told(account)).toEqual([]);
  });

  it('is not heeded without the header', async () => {
    expect((await hub.ask(readmeQuery, { variables: { area: '431302' } })).extensions).toBeUndefined();
  });
});

describe('extensions.provenance', () => {
  it('tells of each value whose it is, as of when, and under which mask', async () => {
    const policed = await hubForThisTest({ rules: 'policy', now: () => new Date('2026-01-01T00:00:00Z') });
    const query = `{ people(where: {area: {within: "431302"}}, first: 1) { totalCount nodes { id name phone idNumber area { code name }
      petitions(first: 1) { nodes { number } } courtCases(first: 1) { nodes { number } } matters(first: 1) { nodes { at } } } }
      statistics: gridEventsAggregate(groupBy: {area: COUNTY}) { key { area { name } } count } me { account } }`;
    const ask = (headers: Record<string, string>) => policed.ask(query, { account: 'center-county', headers });
    const { extensions } = await ask({ 'x-heyi-explain': 'provenance' });
    const { asOf, values } = extensions!['provenance'] as {
      asOf: string;
      values: { path: string; department: string; mask?: string }[];
    };
    expect(asOf).toBe('2026-01-01T00:00:00.000Z');
    const of = (path: string) => values.filter((each) => each.path === path);
    expect(of('people.totalCount')).toEqual([{ path: 'people.totalCount', department: 'police' }]);
    expect(of('people.nodes.name')).toEqual([{ path: 'people.nodes.name', department: 'police' }]);
    expect(of('people.nodes.phone')).toEqual([
      {
        path: 'people.nodes.phone',
        department: 'police',
        mask: 'the first 3 and the last 4 characters alone',
      },
    ]);
    expect(of('people.nodes.area.name').map(({ department }) => department)).toEqual(['civil-affairs']);
    expect(of('people.nodes.petitions.nodes.number').map(({ department }) => department)).toEqual(['petition']);
    expect(of('people.nodes.matters')).toEqual([]);
    expect(of('statistics.count').map(({ department }) => department)).toEqual(['grid']);
    expect(values.some(({ path }) => path.startsWith('me'))).toBe(false);
    expect((await ask({})).extensions).toBeUndefined();
  });

  it('tells nothing of what is refused', async () => {
    const policed = await hubForThisTest({ rules: 'policy' });
    const { extensions, errors } = await policed.ask(
      '{ people(first: 1) { nodes { policeCases { nodes { number } } } } }',
      {
        headers: { 'x-heyi-explain': 'provenance' },
      },
    );
    expect(errors!.map(({ extensions: { code } }) => code)).toEqual(['FIELD_FORBIDDEN']);
    expect((extensions!['provenance'] as { values: unknown[] }).values).toEqual([]);
  });
});

describe('extensions.timing', () => {
  it('tells the stages and each round trip, which fit into the whole', async () => {
    const { timing } = await explained('timing');
    const { decide, plan, roundTrips, shape, total } = timing!;
    expect(roundTrips.map(({ department, hop }) => `${hop} ${department}`).sort()).toEqual(
      ['1 police', '2 civil-affairs', '2 court', '2 grid', '2 justice', '2 petition', '2 police'].sort(),
    );
    expect(roundTrips[0]).toMatchObject({ department: 'police', hop: 1, rows: 50 });
    const [first, ...others] = roundTrips;
    for (const { startedAt, ms } of others) {
      expect(startedAt).toBeGreaterThanOrEqual(first!.startedAt + first!.ms - 0.02);
      expect(startedAt + ms).toBeLessThanOrEqual(total + 0.02);
    }
    for (const ms of [decide, plan.ms, shape]) expect(ms).toBeGreaterThanOrEqual(0);
    expect(decide + plan.ms + shape).toBeLessThanOrEqual(total + 0.05);
  });

  it('tells whether the plan was there', async () => {
    const query = `query New($area: AreaCode!) { area(code: $area) { name } }`;
    expect((await explained('timing', 'center-city', query)).timing!.plan.cached).toBe(false);
    expect((await explained('timing', 'center-city', query)).timing!.plan.cached).toBe(true);
  });

  it('tells of a round trip that brought nothing, beside what is incomplete', async () => {
    const down = await hubForThisTest({ urls: { court: 'postgres://reader@127.0.0.1:1/court' } });
    const { extensions } = await down.ask('{ courtCases(first: 1) { nodes { id } } }', {
      headers: { 'x-heyi-explain': 'timing' },
    });
    expect(extensions).toMatchObject({
      incomplete: ['court'],
      timing: { roundTrips: [{ department: 'court', hop: 1, rows: 0 }] },
    });
  });
});

describe('extensions.plan', () => {
  it('tells what is asked of whom, in words of the schema', async () => {
    const { plan } = await explained(
      'plan',
      'center-city',
      '{ petitions(first: 3, where: {number: {eq: "secret"}}) { nodes { person { name } } totalCount } }',
    );
    expect(plan).toEqual({
      rows: 3 + 1 + 3,
      cost: 20 + 3 + 5020 + 20 + 3,
      roundTrips: [
        {
          department: 'petition',
          hop: 1,
          after: [],
          steps: [
            { id: 0, type: 'Petition', kind: 'list', path: 'petitions', rows: 3 },
            { id: 1, type: 'Petition', kind: 'count', path: 'petitions', rows: 1 },
          ],
        },
        {
          department: 'police',
          hop: 2,
          after: [0],
          steps: [{ id: 2, type: 'Person', kind: 'lookup', path: 'petitions.person', keys: { step: 0 }, rows: 3 }],
        },
      ],
    });
  });

  it('holds no statement, table, column or value', async () => {
    const { plan } = await explained(
      'plan',
      'center-city',
      `query ($area: AreaCode!) { people(where: {area: {within: $area}, name: {eq: "张三"}}, orderBy: [{birthDate: DESC}]) {
         nodes { idNumber name petitions(where: {status: {eq: OPEN}}) { nodes { receivedAt } } } } }`,
    );
    expect(JSON.stringify(plan)).not.toMatch(
      /select|residents|id_number|birth_date|petitioner|received|431302|张三|OPEN/,
    );
  });
});

describe('extensions.asked', () => {
  const center = `{ center(area: "4313") { analysis(indicators: ["grid-event-closing-rate", "criminal-cases"]) { value lastYear }
    children { analysis(indicators: ["grid-event-closing-rate"]) { value } } } me { account } }`;

  it('tells what a field of the hub’s own asked of departments: the operation, its plan and its times', async () => {
    const { extensions } = await hub.ask(center, { headers: { 'x-heyi-explain': 'plan,timing' } });
    const [asked, ...others] = extensions!['asked'] as readonly AskedOperation[];
    expect(others).toEqual([]);
    const { field, operation, plan, timing } = asked!;
    expect(field).toBe('center');
    expect(operation).toContain(
      'gridEventsAggregate(where: {area: {within: $area}, reportedAt: {gte: $from, lt: $before}',
    );
    expect(plan!.roundTrips.map(({ department, steps }) => [department, steps.map(({ type }) => type)])).toEqual([
      ['civil-affairs', ['Area', 'Area']],
      // Both parts of a share, of both years, of the city and its counties.
      ['grid', ['GridEvent']],
      ['police', ['PoliceCase']],
    ]);
    expect(timing!.roundTrips.map(({ department }) => department).sort()).toEqual(['civil-affairs', 'grid', 'police']);
  });

  it('is told to nobody whose post may not be told, and not of what asks nothing', async () => {
    const policed = await hubForThisTest({ rules: 'policy' });
    const told = async (query: string, account: string) => {
      const { extensions } = await policed.ask(query, { account, headers: { 'x-heyi-explain': 'plan,timing' } });
      return Object.keys(extensions ?? {}).sort();
    };
    expect(await told(center, 'center-city')).toEqual(['asked', 'plan', 'timing']);
    expect(await told(center, 'judge')).toEqual([]);
    expect(await told('{ me { account } }', 'center-city')).toEqual(['plan', 'timing']);
  });
});
