import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PolicyChange } from '../../src/permissions/policy/items/policy-item.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/sources/embedded/start-embedded-postgres.ts';
import { migrateStore } from '../../src/store/migrate-store.ts';
import { PolicyFeed } from '../../src/store/policy-feed.ts';
import { PolicyStore } from '../../src/store/policy-store.ts';
import { openStoreDatabase } from '../../src/store/store-database.ts';
import { proxyStore } from './store-proxy.ts';
import { change, item, put, storeForThisTest } from './store-under-test.ts';

const LONG = process.env['HEYI_TEST_LONG'] === '1';
/** How often the server is killed. */
const KILLS = LONG ? 12 : 1;
const MAX_AGE = 1000;
const patiently = { timeout: 60_000, interval: 20 };

/** Three items at once, so that a part of them would show. */
const allTo = (value: number): readonly PolicyChange[] => ['a', 'b', 'c'].map((key) => put(key, value));

describe('a change whose connection breaks', () => {
  it.each([
    ['while it waits for its turn', 'pg_advisory_xact_lock'],
    ['before its epoch', 'insert into "policy_epochs"'],
    ['before what it ends', 'update "policy_items"'],
    ['before its items', 'insert into "policy_items"'],
    ['before the others are told', 'pg_notify'],
    ['before it is durable', 'commit'],
  ])('%s is absent, its author is told, and the next one is made', async (_, text) => {
    const under = await storeForThisTest('outage');
    const { store } = under;
    await store.commit(change(0, ...allTo(1)));
    const proxy = await proxyStore(under.url);
    const db = openStoreDatabase({ connectionString: proxy.url });
    onTestFinished(() => db.destroy());
    const throughProxy = new PolicyStore(db);
    await throughProxy.current();
    proxy.cutBefore(text);
    await expect(throughProxy.commit(change(1, ...allTo(2)))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(await store.current()).toMatchObject({ epoch: 1, items: [item('a', 1), item('b', 1), item('c', 1)] });
    expect(await store.history({ limit: 9 })).toHaveLength(1);
    proxy.mend();
    expect(await throughProxy.commit(change(1, ...allTo(3)))).toEqual({ epoch: 2 });
    expect((await store.current()).items).toEqual([item('a', 3), item('b', 3), item('c', 3)]);
  });

  it('when it is durable and the answer is lost, is whole, and its author is told to look', async () => {
    const under = await storeForThisTest('outage');
    const { store } = under;
    await store.commit(change(0, ...allTo(1)));
    const proxy = await proxyStore(under.url);
    const db = openStoreDatabase({ connectionString: proxy.url });
    onTestFinished(() => db.destroy());
    proxy.cutAfter('commit');
    await expect(new PolicyStore(db).commit(change(1, ...allTo(2)))).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining("look in the policy's history") as string,
    });
    await expect.poll(async () => (await store.current()).epoch, patiently).toBe(2);
    expect((await store.current()).items).toEqual([item('a', 2), item('b', 2), item('c', 2)]);
  });
});

describe('a store whose server is killed while changes are made', () => {
  it('has each of them whole or not at all; who decides by it stops within the bound, and goes on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'heyi-store-'));
    let postgres: EmbeddedPostgres | undefined;
    onTestFinished(async () => {
      await postgres?.stop();
      rmSync(folder, { recursive: true, force: true });
    });
    const start = async () => {
      postgres = await startEmbeddedPostgres({ folder, databases: ['hub'] });
      return postgres.connection('hub', 'owner');
    };
    const connection = await start();
    const db = openStoreDatabase(connection);
    onTestFinished(() => db.destroy());
    await migrateStore(db);
    const store = new PolicyStore(db);
    await store.commit(change(0, ...allTo(1)));
    const feed = await PolicyFeed.open({
      connection,
      maxAgeMs: MAX_AGE,
      read: () => ({ rules: { kind: 'allow-all' }, decider: {} as never }),
    });
    onTestFinished(() => feed.close());

    for (let kill = 0; kill < KILLS; kill++) {
      // 1. Changes one after another, until one fails, or is killed in its middle: at a random statement of a random one.
      const known = (await store.current()).epoch;
      const dying = known + 1 + Math.floor(Math.random() * 4);
      let acknowledged = known;
      let killedAt = 0;
      const killServer = () => {
        process.kill(postmasterOf(folder), 'SIGKILL');
        killedAt = performance.now();
      };
      const failure = await (async () => {
        for (;;) {
          const basedOn = acknowledged;
          const next = basedOn + 1;
          const committing = store.commit({
            ...change(basedOn, ...allTo(next)),
            check: () => {
              if (next !== dying) return;
              if (kill === 0) killServer();
              else setTimeout(killServer, Math.random() * 15);
            },
          });
          acknowledged = (await committing).epoch;
        }
      })().catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 'STORE_UNAVAILABLE' });

      // 2. Nobody decides by it after the bound.
      await expect.poll(() => feed.held.isFresh, patiently).toBe(false);
      expect(performance.now() - killedAt).toBeLessThan(MAX_AGE * 3);

      // 3. What was acknowledged is there, and of what was not all or nothing.
      await postgres?.stop();
      await start();
      const { epoch, items } = await store.current();
      expect([acknowledged, acknowledged + 1]).toContain(epoch);
      if (kill === 0) expect(epoch).toBe(dying - 1);
      const values = items.map(({ body }) => body);
      expect(values).toEqual([epoch, epoch, epoch]);
      expect((await store.history({ limit: 1000 })).map((each) => each.epoch)).toEqual(
        Array.from({ length: epoch }, (_, index) => epoch - index),
      );

      // 4. And it is decided by again.
      await expect.poll(() => feed.held.isFresh && feed.held.epoch, patiently).toBe(epoch);
    }
  }, 600_000);
});

function postmasterOf(folder: string): number {
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((each) =>
    each.endsWith('postmaster.pid'),
  );
  return Number(readFileSync(join(folder, file!), 'utf8').split('\n')[0]);
}
