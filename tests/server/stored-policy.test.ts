import { request as httpRequest } from 'node:http';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, describe, expect, it, onTestFinished } from 'vitest';
import type { PolicyChange } from '../../src/permissions/policy/items/policy-item.ts';
import { packageRoot } from '../../src/package-root.ts';
import { allowNumbers, denyNumbers, NUMBERS } from '../store/numbers-of-cases.ts';
import { proxyStore } from '../store/store-proxy.ts';
import { change, storeForThisTest, type StoreUnderTest } from '../store/store-under-test.ts';
import { hubForThisTest, type Answer, type HubUnderTest } from './hub-under-test.ts';
import { tapWire } from './wire-tap.ts';

/** As short as the tests can bear on a busy machine. */
const MAX_AGE = 1000;
const patiently = { timeout: 20_000, interval: 25 };

async function hubOn(url: string, environment: Record<string, string> = {}, urls: Record<string, string> = {}) {
  return hubForThisTest({
    rules: 'policy',
    urls,
    environment: { HEYI_STORE_URL: url, HEYI_POLICY_MAX_AGE: String(MAX_AGE), ...environment },
  });
}

const asJudge = (hub: HubUnderTest, headers: Record<string, string> = {}) =>
  hub.ask(NUMBERS, { account: 'judge', headers });
const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;
const epochOf = ({ headers, extensions }: Answer) => [headers.get('x-heyi-policy-epoch'), extensions?.['policyEpoch']];

async function commit({ store }: StoreUnderTest, ...changes: readonly PolicyChange[]): Promise<number> {
  const { epoch } = await store.current();
  return (await store.commit(change(epoch, ...changes))).epoch;
}

describe('a hub on a store', () => {
  it('takes the folder into a new one, decides by it, and says in every answer under which epoch', async () => {
    const under = await storeForThisTest('server');
    const hub = await hubOn(under.url);
    const [first] = await under.store.history({ limit: 10 });
    expect(first).toMatchObject({ epoch: 1, kind: 'IMPORT', author: 'hub' });
    const allowed = await asJudge(hub);
    expect([codeOf(allowed), epochOf(allowed)]).toEqual([undefined, ['1', 1]]);
    const mistaken = await hub.ask('{ bogus }', { account: 'judge' });
    expect([codeOf(mistaken), epochOf(mistaken)]).toEqual(['GRAPHQL_VALIDATION_FAILED', ['1', 1]]);
    const unknown = await hub.ask('{ me { account } }', { account: 'system-admin' });
    expect(epochOf(unknown)).toEqual(['1', 1]);
    expect(await (await fetch(`${hub.running.url}/metrics`)).text()).toMatch(/^heyi_policy_epoch 1$/m);
  });

  it('decides by a change as soon as it is there, and gives back what is given back', async () => {
    const under = await storeForThisTest('server');
    const hub = await hubOn(under.url);
    expect(codeOf(await asJudge(hub))).toBeUndefined();
    const denied = await asJudge(hub, { 'x-heyi-policy-epoch': String(await commit(under, denyNumbers)) });
    expect([codeOf(denied), epochOf(denied)]).toEqual(['FIELD_FORBIDDEN', ['2', 2]]);
    expect(denied.data).toEqual({ courtCases: { nodes: [{ number: null }] } });
    const allowed = await asJudge(hub, { 'x-heyi-policy-epoch': String(await commit(under, allowNumbers)) });
    expect([codeOf(allowed), epochOf(allowed)]).toEqual([undefined, ['3', 3]]);
  });

  it('refuses a caller that knows of an epoch which does not come, in both languages', async () => {
    const hub = await hubOn((await storeForThisTest('server')).url);
    const [en, zh] = await Promise.all(
      ['en', 'zh'].map((language) => asJudge(hub, { 'x-heyi-policy-epoch': '900', 'accept-language': language })),
    );
    for (const answer of [en!, zh!]) {
      expect([answer.status, codeOf(answer), answer.data]).toEqual([503, 'POLICY_STALE', undefined]);
      expect(answer.headers.get('retry-after')).toBe('1');
    }
    expect(en!.errors![0]!.message).toMatch(/could not prove within 1000 ms.*epoch 1.*HEYI_STORE_URL/);
    expect(zh!.errors![0]!.message).toMatch(/1000 毫秒.*版本 1.*HEYI_STORE_URL/);
  });

  it('without a store tells of no epoch, and knows what is none', async () => {
    const hub = await hubForThisTest({ rules: 'policy' });
    expect(epochOf(await asJudge(hub))).toEqual([null, undefined]);
    expect(codeOf(await asJudge(hub, { 'x-heyi-policy-epoch': '0' }))).toBeUndefined();
    expect(codeOf(await asJudge(hub, { 'x-heyi-policy-epoch': '1' }))).toBe('POLICY_STALE');
    for (const epoch of ['x', '-1', '1.5', '1e3', '9'.repeat(16)]) {
      const answer = await asJudge(hub, { 'x-heyi-policy-epoch': epoch });
      expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
    }
  });
});

describe('a request', () => {
  it('is decided by the policy of when all of it is there, however slowly it is sent', async () => {
    const under = await storeForThisTest('server');
    const hub = await hubOn(under.url);
    const body = JSON.stringify({ query: NUMBERS });
    const token = await hub.issuer.issueToken('judge');
    const answer = new Promise<string>((resolve, reject) => {
      const slow = httpRequest(`${hub.running.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          authorization: `Bearer ${token}`,
        },
      });
      slow.on('error', reject);
      slow.on('response', (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve(text));
      });
      slow.write(body.slice(0, 10));
      void (async () => {
        await asJudge(hub);
        await asJudge(hub, { 'x-heyi-policy-epoch': String(await commit(under, denyNumbers)) });
        slow.end(body.slice(10));
      })().catch(reject);
    });
    expect(await answer).toContain('FIELD_FORBIDDEN');
  });

  it('that is under way keeps the policy that it has', async () => {
    const under = await storeForThisTest('server');
    const tap = await tapWire(inject('readerUrls')['court']!, { delayMs: 700 });
    const hub = await hubOn(under.url, {}, { court: tap.url });
    await asJudge(hub);
    const underWay = asJudge(hub);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const epoch = await commit(under, denyNumbers);
    await hub.running.hub.policies.reached(epoch);
    const [before, after] = [await underWay, await asJudge(hub)];
    expect([codeOf(before), epochOf(before)]).toEqual([undefined, ['1', 1]]);
    expect([codeOf(after), epochOf(after)]).toEqual(['FIELD_FORBIDDEN', ['2', 2]]);
  });
});

describe('a hub whose store is silent', () => {
  it('answers nobody, says so and says so to those who watch it, and goes on by itself', async () => {
    const under = await storeForThisTest('server');
    const proxy = await proxyStore(under.url);
    const hub = await hubOn(proxy.url);
    expect(codeOf(await asJudge(hub))).toBeUndefined();
    const ready = async () => {
      const response = await fetch(`${hub.running.url}/readyz`);
      const { policy } = (await response.json()) as { policy: { fresh: boolean } };
      return [response.status, policy.fresh];
    };
    expect(await ready()).toEqual([200, true]);
    proxy.stall();
    const stalledAt = performance.now();
    await commit(under, denyNumbers);
    const answers: (string | undefined)[] = [];
    await expect
      .poll(async () => {
        answers.push(codeOf(await asJudge(hub)));
        return answers.at(-1);
      }, patiently)
      .toBe('POLICY_STALE');
    expect(performance.now() - stalledAt).toBeLessThan(MAX_AGE * 3);
    expect(await ready()).toEqual([503, false]);
    // Everybody, whatever they ask: there is no policy to say who may know what.
    for (const [query, account] of [
      ['{ __typename }', 'center-city'],
      ['{ bogus }', 'citizen'],
    ] as const)
      expect(codeOf(await hub.ask(query, { account }))).toBe('POLICY_STALE');
    expect((await fetch(`${hub.running.url}/healthz`)).status).toBe(200);
    proxy.mend();
    await expect.poll(async () => codeOf(await asJudge(hub)), patiently).toBe('FIELD_FORBIDDEN');
    expect(await ready()).toEqual([200, true]);
    const messages = hub.log.map(({ msg }) => msg);
    expect(messages.filter((message) => /cannot be proven/.test(String(message)))).toHaveLength(1);
    expect(messages.filter((message) => /proven to be the latest again/.test(String(message)))).toHaveLength(1);
  });
});

describe('the start', () => {
  function policyFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'heyi-policy-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    cpSync(join(packageRoot, 'policy'), folder, { recursive: true });
    return folder;
  }
  const append = (folder: string, file: string, text: string) =>
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8') + text);

  it('of two hubs on one new store takes the folder once', async () => {
    const under = await storeForThisTest('server');
    const hubs = await Promise.all([hubOn(under.url), hubOn(under.url)]);
    expect(await under.store.history({ limit: 10 })).toHaveLength(1);
    for (const hub of hubs) expect(epochOf(await asJudge(hub))).toEqual(['1', 1]);
  });

  it('of a demo follows its folder until somebody else has changed the policy', async () => {
    const under = await storeForThisTest('server');
    const folder = policyFolder();
    const startAndStop = async () => (await hubOn(under.url, { HEYI_POLICY: folder })).running.stop();
    const guardrail = (name: string) =>
      `  ${name}:\n    law: a test\n    fields: Person.phone\n    to: { posts: [analyst] }\n    forbid: [search]\n`;
    await startAndStop();
    await startAndStop();
    expect(await under.store.history({ limit: 10 })).toHaveLength(1);
    append(folder, 'guardrails.yaml', guardrail('one-more'));
    await startAndStop();
    expect((await under.store.history({ limit: 1 }))[0]).toMatchObject({
      epoch: 2,
      author: 'hub',
      changes: [{ section: 'guardrails', key: 'one-more', before: undefined }],
    });
    await commit(under, denyNumbers);
    append(folder, 'guardrails.yaml', guardrail('and-another'));
    await startAndStop();
    expect((await under.store.current()).epoch).toBe(3);
  });

  it('tells what is wrong with the folder by its lines, and leaves the new store as it was', async () => {
    const under = await storeForThisTest('server');
    const folder = policyFolder();
    append(folder, 'posts.yaml', '  nobody: { zh: 无, en: Nobody, purposes: [不存在的用途] }\n');
    const lines = readFileSync(join(folder, 'posts.yaml'), 'utf8').trimEnd().split('\n').length;
    await expect(hubOn(under.url, { HEYI_POLICY: folder })).rejects.toMatchObject({
      code: 'POLICY_INVALID',
      message: expect.stringContaining(`posts.yaml:${lines}`) as string,
    });
    expect(await under.store.current()).toMatchObject({ epoch: 0 });
  });

  it('without its store is none', async () => {
    await expect(hubOn('postgres://nobody@127.0.0.1:1/nothing')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});
