import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { openPolicy } from '../../src/server/open-policy.ts';
import { demoComposition } from '../permissions/demo-policy.ts';
import { proxyStore } from '../store/store-proxy.ts';
import { storeForThisTest } from '../store/store-under-test.ts';

const MOST_MS = 1500;
const USED_AT = new Date('2026-11-26T08:00:00+08:00');

async function opened() {
  const { store, url } = await storeForThisTest('stopping');
  const proxy = await proxyStore(url);
  const policy = await openPolicy({
    config: {
      demo: true,
      extensionsFolder: undefined,
      policyFolder: join(packageRoot, 'policy'),
      policyMaxAgeMs: 2000,
    },
    rules: undefined,
    store: { connectionString: proxy.url },
    composition: demoComposition,
    log: pino({ level: 'silent' }),
  });
  policy.store!.grantUses.note('police-to-mediators', USED_AT);
  return { store, proxy, policy };
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

describe('the stop of a hub', () => {
  it('writes the last uses of grants', async () => {
    const { store, policy } = await opened();
    await policy.close();
    expect(await store.grantUses.list()).toEqual([{ grant: 'police-to-mediators', lastUsedAt: USED_AT, uses: 1 }]);
  });

  it.each(['stall', 'cut'] as const)('does not wait for a store that is gone (%s)', async (how) => {
    const { store, proxy, policy } = await opened();
    proxy[how]();
    expect(await timeOf(() => policy.close())).toBeLessThan(MOST_MS);
    expect(await store.grantUses.list()).toEqual([]);
  });
});
