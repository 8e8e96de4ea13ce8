import { describe, expect, it } from 'vitest';
import { allowNumbers, denyNumbers, NUMBERS } from '../../store/numbers-of-cases.ts';
import { proxyStore } from '../../store/store-proxy.ts';
import { change, storeForThisTest } from '../../store/store-under-test.ts';
import { hubForThisTest } from '../../server/hub-under-test.ts';

const MAX_AGE = 1000;

describe('24. an old policy in one replica', () => {
  it('a replica past its bound answers nobody, and none answers by a policy older than its caller knows of', async () => {
    const under = await storeForThisTest('replicas');
    const proxy = await proxyStore(under.url);
    const [fresh, cutOff] = await Promise.all(
      [under.url, proxy.url].map((url) =>
        hubForThisTest({
          rules: 'policy',
          environment: { HEYI_STORE_URL: url, HEYI_POLICY_MAX_AGE: String(MAX_AGE) },
        }),
      ),
    );
    const ask = async (hub: typeof fresh, headers: Record<string, string> = {}) => {
      const { status, errors, data } = await hub!.ask(NUMBERS, { account: 'judge', headers });
      return { status, code: errors?.[0]?.extensions.code, data };
    };
    expect((await ask(fresh)).code).toBeUndefined();
    expect((await ask(cutOff)).code).toBeUndefined();

    // The new enemy: what was allowed is taken away, and one replica cannot hear of it.
    proxy.stall();
    const { epoch } = await under.store.commit(change(1, denyNumbers));
    const committedAt = performance.now();
    expect((await ask(fresh, { 'x-heyi-policy-epoch': String(epoch) })).code).toBe('FIELD_FORBIDDEN');

    // Whoever saw it happen is never answered by the policy before it, not even within the bound.
    expect(await ask(cutOff, { 'x-heyi-policy-epoch': String(epoch) })).toMatchObject({
      status: 503,
      code: 'POLICY_STALE',
      data: undefined,
    });

    // Whoever did not: no longer than the bound.
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, committedAt + MAX_AGE - performance.now())));
    for (let times = 0; times < 20; times++)
      expect(await ask(cutOff)).toMatchObject({ status: 503, code: 'POLICY_STALE', data: undefined });

    proxy.mend();
    await expect.poll(async () => (await ask(cutOff)).code, { timeout: 30_000, interval: 25 }).toBe('FIELD_FORBIDDEN');
    const given = await under.store.commit(change(epoch, allowNumbers));
    for (const hub of [fresh, cutOff])
      expect((await ask(hub, { 'x-heyi-policy-epoch': String(given.epoch) })).code).toBeUndefined();
  });
});
