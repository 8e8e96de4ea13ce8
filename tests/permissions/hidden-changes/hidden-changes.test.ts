import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { packageRoot } from '../../../src/package-root.ts';
import { firstDifference, hasData, rawAnswer, type RawAnswer } from '../../noninterference/raw-answer.ts';
import { startHubUnderTest, type HubSettings, type HubUnderTest } from '../../server/hub-under-test.ts';
import { citySql, hiddenChanges, numbers } from './city.ts';
import { operationsOf } from './operations.ts';

/**
 * Non-interference, by hand: what somebody may not see becomes something else, and every operation that could tell of it is answered
 * as before, to the byte. The generated operations of `tests/noninterference` look for what nobody thought of; these hold each step of
 * the decision at each position, in seconds. They ask a city of their own.
 */
const folder = mkdtempSync(join(tmpdir(), 'heyi-hidden-'));
const CITIZEN = numbers[1]!;
const KEY = Buffer.alloc(32, 5).toString('base64');

let owner: pg.Client;
/** Under the policy, and with everything allowed. */
let closed: HubUnderTest;
let open: HubUnderTest;

beforeAll(async () => {
  const here = join(packageRoot, 'tests/permissions/hidden-changes');
  for (const file of ['administration', 'center', 'directives', 'shared'])
    cpSync(join(packageRoot, 'schema', `${file}.graphql`), join(folder, `${file}.graphql`));
  cpSync(join(here, 'schema'), folder, { recursive: true });
  owner = new pg.Client({ connectionString: inject('ownerUrls')['seventh']! });
  await owner.connect();
  await owner.query(citySql);
  const reader = inject('readerUrls')['seventh']!;
  const settings: HubSettings = {
    urls: { records: reader, visits: reader },
    requestIds: () => 'request',
    now: () => new Date('2026-01-01T00:00:00Z'),
  };
  const environment = { HEYI_SCHEMA: folder, HEYI_KEY: KEY };
  closed = await startHubUnderTest({
    ...settings,
    rules: 'policy',
    environment: { ...environment, HEYI_POLICY: join(here, 'policy') },
  });
  open = await startHubUnderTest({ ...settings, environment });
});
afterAll(async () => {
  await closed.stop();
  await open.stop();
  await owner.query('drop schema hidden cascade');
  await owner.end();
  rmSync(folder, { recursive: true });
});

const tokens = new Map<string, string>();
async function ask(hub: HubUnderTest, account: string, query: string): Promise<RawAnswer> {
  const key = `${hub === open ? 'open' : 'closed'} ${account}`;
  if (!tokens.has(key)) tokens.set(key, await hub.issuer.issueToken(account));
  return rawAnswer(hub, { token: tokens.get(key)!, query });
}

/** The answers to all operations of one who asks, some at a time. */
async function answers(hub: HubUnderTest, asker: string): Promise<readonly RawAnswer[]> {
  const account = asker.split(':')[0]!;
  const operations = operationsOf[asker]!;
  const told: RawAnswer[] = [];
  for (let start = 0; start < operations.length; start += 8)
    told.push(...(await Promise.all(operations.slice(start, start + 8).map((query) => ask(hub, account, query)))));
  return told;
}

const untouched = new Map<string, readonly RawAnswer[]>();
/** The same of the city as it is in the beginning. */
async function answersBefore(hub: HubUnderTest, asker: string): Promise<readonly RawAnswer[]> {
  const key = `${hub === open ? 'open' : 'closed'} ${asker}`;
  const known = untouched.get(key) ?? (await answers(hub, asker));
  untouched.set(key, known);
  return known;
}

describe.each(hiddenChanges)('$what', ({ sql, accounts }) => {
  beforeAll(async () => {
    await owner.query(citySql);
    for (const asker of accounts) await answersBefore(closed, asker);
    await answersBefore(open, accounts[0]!);
    await owner.query(sql.join(';\n'));
  });

  it.each(accounts)('is told to %s by no answer', async (asker) => {
    const before = await answersBefore(closed, asker);
    const after = await answers(closed, asker);
    operationsOf[asker]!.forEach((query, index) => {
      const { status, body } = before[index]!;
      expect([200, 400], `${query}\n${body}`).toContain(status);
      if (!asker.endsWith('forbidden columns')) expect(status, `${query}\n${body}`).toBe(200);
      expect(firstDifference(before[index]!, after[index]!), query).toBeUndefined();
    });
  });

  it('would be told without permissions', async () => {
    const asker = accounts[0]!;
    const before = await answersBefore(open, asker);
    const after = await answers(open, asker);
    const differing = after.filter((answer, index) => firstDifference(before[index]!, answer) !== undefined);
    const share = differing.length / after.length;
    console.log(`${asker}: without permissions ${differing.length} of ${after.length} operations differ`);
    expect(share).toBeGreaterThan(0.1);
  });
});

describe('what is bound to who asks', () => {
  beforeAll(() => owner.query(citySql));
  const query = 'query ($after: String) { cases(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } }';
  const page = async (account: string, variables: Record<string, string> = {}, purpose = '办案') => {
    const headers = { 'x-heyi-purpose': encodeURIComponent(purpose) };
    const { data, errors } = await closed.ask(query, { account, variables, headers });
    const cases = data?.['cases'] as { nodes: { id: string }[]; pageInfo: { endCursor: string } } | undefined;
    return {
      ids: cases?.nodes.map(({ id }) => id),
      cursor: cases?.pageInfo.endCursor,
      code: errors?.[0]?.extensions.code,
    };
  };

  it('two of one shape share a plan, and neither the rows nor the cursors', async () => {
    const fingerprint = async (account: string) => {
      const { decider, rules } = closed.running.hub.policies.snapshot();
      if (rules.kind !== 'policy') throw new Error('There is a policy.');
      const principal = rules.policy.principals.get(account)!;
      const at = new Date('2026-01-01T00:00:00Z');
      return Promise.resolve(decider.entitle({ principal, purpose: '办案', application: 'direct', at }).fingerprint);
    };
    expect(await fingerprint('center-county')).toBe(await fingerprint('mediator'));
    const [county, other] = [await page('center-county'), await page('mediator')];
    expect(county.ids).toEqual(['1', '2']);
    expect(other.ids).toEqual(['22', '23']);
    expect((await page('center-county', { after: county.cursor! })).ids).toEqual(['3', '4']);
    expect((await page('mediator', { after: county.cursor! })).code).toBe('CURSOR_INVALID');
    // One who sees the very same is another all the same.
    expect((await page('center-town')).ids).toEqual(county.ids);
    expect((await page('center-town', { after: county.cursor! })).code).toBe('CURSOR_INVALID');
  });

  it('a cursor is taken under the purpose under which it was given', async () => {
    const { cursor } = await page('center-county');
    const review = await page('center-county', {}, '复核');
    expect(review.ids).toEqual(['1', '2']);
    expect((await page('center-county', { after: review.cursor! }, '复核')).ids).toEqual(['3', '4']);
    expect((await page('center-county', { after: cursor! }, '复核')).code).toBe('CURSOR_INVALID');
  });

  it('one document is answered under each purpose by what that one gives', async () => {
    const both = '{ cases(first: 1) { nodes { id amount } } }';
    const under = (purpose: string) =>
      closed.ask(both, { account: 'center-county', headers: { 'x-heyi-purpose': encodeURIComponent(purpose) } });
    expect((await under('办案')).data).toEqual({ cases: { nodes: [{ id: '1', amount: 10 }] } });
    expect((await under('复核')).status).toBe(400);
    expect((await under('办案')).data).toEqual({ cases: { nodes: [{ id: '1', amount: 10 }] } });
  });

  it('one document is answered to each by what each may read', async () => {
    const query = '{ people(first: 20) { nodes { name nickname code } } }';
    const told = async (account: string) => JSON.stringify((await closed.ask(query, { account })).data);
    const ofCitizen = await told('citizen');
    const ofJudge = await told('judge');
    expect(ofCitizen).toContain('小b');
    expect(ofJudge).not.toMatch(/小[a-z]/);
    expect(await told('citizen')).toBe(ofCitizen);
  });

  it('one document uses, under each schema, what it says there', async () => {
    const query = `query Once { people(where: {idNumber: {eq: "${CITIZEN}"}}) { totalCount } }`;
    const told = async (account: string) => (await closed.ask(query, { account })).data;
    // Who may filter asks first; to the next, the same condition is a verification.
    expect(await told('citizen')).toEqual({ people: { totalCount: 1 } });
    expect(await told('judge')).toEqual({ people: { totalCount: 1 } });
  });

  it('one schema is no one plan: from one of two who see it, a record is kept by order', async () => {
    const query = 'query Recused { cases(where: {id: {in: ["13", "14"]}}) { nodes { id } } }';
    const told = async (account: string) => (await closed.ask(query, { account })).data;
    expect(await told('center-county')).toEqual({ cases: { nodes: [{ id: '13' }, { id: '14' }] } });
    expect(await told('judge')).toEqual({ cases: { nodes: [{ id: '14' }] } });
    expect(await told('center-county')).toEqual({ cases: { nodes: [{ id: '13' }, { id: '14' }] } });
  });

  it('a hash tells values apart and shows none', async () => {
    const { data } = await closed.ask('{ people(first: 20) { nodes { code } } }', { account: 'judge' });
    const codes = (data as { people: { nodes: { code: string }[] } }).people.nodes.map(({ code }) => code);
    expect(new Set(codes).size).toBe(14);
    for (const code of codes) expect(code).not.toContain('暗号');
  });
});

it('the operations return something', async () => {
  await owner.query(citySql);
  for (const asker of Object.keys(operationsOf).filter((each) => !each.endsWith('forbidden columns'))) {
    const told = await answersBefore(closed, asker);
    const share = told.filter(({ body }) => hasData(body)).length / told.length;
    // Of other people's rows, the citizen is told nothing.
    expect(share, asker).toBeGreaterThanOrEqual(asker === 'citizen' ? 0.4 : 0.6);
  }
});
