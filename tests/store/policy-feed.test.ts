import { sql } from 'kysely';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { HeyiError } from '../../src/errors/heyi-error.ts';
import type { Decider } from '../../src/permissions/decider.ts';
import type { Rules } from '../../src/permissions/rules.ts';
import { fixedPolicy } from '../../src/store/fixed-policy.ts';
import { POLICY_CHANNEL } from '../../src/store/policy-channel.ts';
import { PolicyFeed, type PolicyFeedOptions } from '../../src/store/policy-feed.ts';
import { HeldPolicy, momentNow } from '../../src/store/policy-snapshot.ts';
import type { StoredPolicy } from '../../src/store/stored-policy.ts';
import { proxyStore } from './store-proxy.ts';
import { change, put, storeForThisTest, type StoreUnderTest } from './store-under-test.ts';

const rules: Rules = { kind: 'allow-all' };
const decider = {} as Decider;
/** Short, so that the tests are; long enough for a machine with other things to do. */
const MAX_AGE = 600;

interface FeedUnderTest {
  readonly feed: PolicyFeed;
  /** Epochs read, in their order. */
  readonly read: number[];
  readonly troubles: unknown[];
  readonly recoveries: number[];
}

async function feedOn(url: string, options: Partial<PolicyFeedOptions> = {}): Promise<FeedUnderTest> {
  const read: number[] = [];
  const troubles: unknown[] = [];
  const recoveries: number[] = [];
  const feed = await PolicyFeed.open({
    connection: { connectionString: url },
    maxAgeMs: MAX_AGE,
    read({ epoch }: StoredPolicy) {
      read.push(epoch);
      return { rules, decider };
    },
    onTrouble: (error) => troubles.push(error),
    onRecovery: (epoch) => recoveries.push(epoch),
    ...options,
  });
  onTestFinished(() => feed.close());
  return { feed, read, troubles, recoveries };
}

async function storeWithOneEpoch(): Promise<StoreUnderTest> {
  const under = await storeForThisTest('feed');
  await under.store.commit(change(0, put('a', 1)));
  return under;
}

const isFresh = (feed: PolicyFeed) => () => feed.held.isFresh;
const patiently = { timeout: 15_000, interval: 20 };

/** Ends the connections that feeds listen by. */
async function terminateListeners({ db }: StoreUnderTest): Promise<number> {
  const { rows } = await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'heyi policy' and datname = current_database()`.execute(db);
  return rows.length;
}

describe('a feed', () => {
  it('holds the latest epoch, and a new one soon after it is committed', async () => {
    const under = await storeWithOneEpoch();
    const { feed, read } = await feedOn(under.url);
    const first = feed.snapshot();
    expect(first).toMatchObject({ epoch: 1, rules, decider });
    await under.store.commit(change(1, put('a', 2)));
    const second = await feed.reached(2);
    expect(second.epoch).toBe(2);
    expect(feed.snapshot()).toBe(second);
    expect([first.epoch, read]).toEqual([1, [1, 2]]);
  });

  it('proves what it holds again and again, and reads nothing anew for it', async () => {
    const { feed, read } = await feedOn((await storeWithOneEpoch()).url);
    const { provenAt } = feed.held;
    await new Promise((resolve) => setTimeout(resolve, MAX_AGE * 1.5));
    expect(feed.snapshot().provenAt).toBeGreaterThan(provenAt + MAX_AGE / 2);
    expect(read).toEqual([1]);
  });

  it('finds a new epoch also where the message of it is lost', async () => {
    const under = await storeWithOneEpoch();
    const { feed } = await feedOn(under.url);
    // As a commit makes it, but told on no channel.
    await sql`insert into policy_epochs select 2, digest, 1, at, author, null, kind, reason from policy_epochs`.execute(
      under.db,
    );
    await expect.poll(() => feed.held.epoch, patiently).toBe(2);
  });

  it('takes no notice of messages that are none', async () => {
    const under = await storeWithOneEpoch();
    const { feed, read, troubles } = await feedOn(under.url);
    for (const text of ['', 'nonsense', '1', '-5', '99', '1e300'])
      await sql`select pg_notify(${POLICY_CHANNEL}, ${text})`.execute(under.db);
    await new Promise((resolve) => setTimeout(resolve, MAX_AGE / 2));
    expect([feed.snapshot().epoch, read, troubles]).toEqual([1, [1], []]);
  });

  it('an old snapshot is not proven any more: a request that dawdles is refused', async () => {
    const under = await storeWithOneEpoch();
    const { feed } = await feedOn(under.url);
    const old = feed.snapshot();
    await under.store.commit(change(1, put('a', 2)));
    await feed.reached(2);
    old.assertFresh();
    await expect.poll(() => old.isFresh, patiently).toBe(false);
    expect(() => old.assertFresh()).toThrow(expect.objectContaining({ code: 'POLICY_STALE' }) as Error);
    expect(feed.snapshot().epoch).toBe(2);
  });

  it('does not open on a store without a policy, without tables, or that is not there', async () => {
    const { url } = await storeForThisTest('feed');
    await expect(feedOn(url)).rejects.toMatchObject({ code: 'STORE_UNFIT' });
    await expect(feedOn('postgres://nobody@127.0.0.1:1/nothing')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});

describe('a caller that knows of an epoch', () => {
  it('waits until it is there', async () => {
    const under = await storeWithOneEpoch();
    const { feed } = await feedOn(under.url);
    const waiting = [feed.reached(2), feed.reached(1), feed.reached(3)];
    await under.store.commit(change(1, put('a', 2)));
    expect((await waiting[0]!).epoch).toBeGreaterThanOrEqual(2);
    expect((await waiting[1]!).epoch).toBe(1);
    await under.store.commit(change(2, put('a', 3)));
    expect((await waiting[2]!).epoch).toBe(3);
  });

  it('is refused where it does not come, as soon as a policy may be old, and asks nobody for it', async () => {
    const under = await storeWithOneEpoch();
    const proxy = await proxyStore(under.url);
    const { feed, read } = await feedOn(proxy.url);
    const askedAt = performance.now();
    const all = await Promise.allSettled(Array.from({ length: 50 }, () => feed.reached(1_000_000)));
    const took = performance.now() - askedAt;
    expect(new Set(all.map((each) => (each.status === 'rejected' ? (each.reason as HeyiError).code : '')))).toEqual(
      new Set(['POLICY_STALE']),
    );
    expect(took).toBeGreaterThan(MAX_AGE * 0.9);
    expect(took).toBeLessThan(MAX_AGE * 4);
    expect([read, proxy.connections]).toEqual([[1], 1]);
  });

  it('is refused at once by a policy that cannot change', async () => {
    const fixed = fixedPolicy({ rules, decider });
    expect(await fixed.reached(0)).toBe(fixed.snapshot());
    await expect(fixed.reached(1)).rejects.toMatchObject({ code: 'POLICY_STALE' });
    fixed.snapshot().assertFresh();
    await fixed.close();
  });
});

describe('a feed that cannot prove what it holds', () => {
  it('with a store that is silent it stops within its bound, and goes on when it speaks', async () => {
    const under = await storeWithOneEpoch();
    const proxy = await proxyStore(under.url);
    const { feed, troubles, recoveries } = await feedOn(proxy.url);
    const stalledAt = performance.now();
    proxy.stall();
    await under.store.commit(change(1, put('a', 2)));
    await expect.poll(isFresh(feed), { timeout: 15_000, interval: 5 }).toBe(false);
    expect(performance.now() - stalledAt).toBeLessThan(MAX_AGE * 2);
    expect(() => feed.snapshot()).toThrow(expect.objectContaining({ code: 'POLICY_STALE', status: 503 }) as Error);
    await expect(feed.reached(1)).rejects.toMatchObject({ code: 'POLICY_STALE' });
    proxy.mend();
    await expect.poll(isFresh(feed), patiently).toBe(true);
    await expect.poll(() => feed.snapshot().epoch, patiently).toBe(2);
    expect([troubles.length, recoveries]).toEqual([1, [2]]);
  });

  it('so with connections that are cut, as often as they are', async () => {
    const under = await storeWithOneEpoch();
    const proxy = await proxyStore(under.url);
    const { feed } = await feedOn(proxy.url);
    for (const epoch of [2, 3]) {
      proxy.cut();
      await under.store.commit(change(epoch - 1, put('a', epoch)));
      await expect.poll(isFresh(feed), patiently).toBe(false);
      proxy.mend();
      await expect.poll(() => feed.held.isFresh && feed.held.epoch, patiently).toBe(epoch);
    }
  });

  it('one whose connection is ended listens by another, and nothing was missed', async () => {
    const under = await storeWithOneEpoch();
    const { feed } = await feedOn(under.url);
    for (const epoch of [2, 3]) {
      await expect.poll(() => terminateListeners(under), patiently).toBe(1);
      await under.store.commit(change(epoch - 1, put('a', epoch)));
      await expect.poll(() => feed.held.isFresh && feed.held.epoch, patiently).toBe(epoch);
    }
  });

  it('an epoch that cannot be read is not decided by, nor the one before it; the next one is', async () => {
    const under = await storeWithOneEpoch();
    const read = vi.fn(({ epoch }: StoredPolicy) => {
      if (epoch === 2) throw new HeyiError('POLICY_INVALID', { count: 1, problems: 'as the test has it' });
      return { rules, decider };
    });
    const { feed, troubles } = await feedOn(under.url, { read });
    await under.store.commit(change(1, put('a', 2)));
    await expect.poll(isFresh(feed), patiently).toBe(false);
    expect(troubles).toMatchObject([{ code: 'POLICY_INVALID' }]);
    expect(read).toHaveBeenCalledTimes(2);
    await under.store.commit(change(2, put('a', 3)));
    await expect.poll(() => feed.held.isFresh && feed.held.epoch, patiently).toBe(3);
  });

  it('a store that was set back proves nothing', async () => {
    const under = await storeWithOneEpoch();
    await under.store.commit(change(1, put('a', 2)));
    const { feed, troubles } = await feedOn(under.url);
    await sql`drop table policy_items, policy_drafts, break_glass, policy_epochs`.execute(under.db);
    await sql`create table policy_epochs (epoch bigint, digest text)`.execute(under.db);
    await sql`insert into policy_epochs values (1, 'another')`.execute(under.db);
    await expect.poll(isFresh(feed), patiently).toBe(false);
    expect(troubles.length).toBeGreaterThan(0);
    // Nothing of it fits what its migrations would take back.
    await sql`drop schema public cascade`.execute(under.db);
    await sql`create schema public`.execute(under.db);
  });

  it('a snapshot is old by the older of two clocks', () => {
    const { monotonic, wall } = momentNow();
    const held = (at: Partial<ReturnType<typeof momentNow>>) =>
      new HeldPolicy({ epoch: 1, digest: '' }, { rules, decider }, 1000, { monotonic, wall, ...at });
    expect(held({}).isFresh).toBe(true);
    expect(held({ monotonic: monotonic - 1500 }).isFresh).toBe(false);
    // The machine slept: the one clock stood still.
    expect(held({ wall: wall - 3_600_000 }).isFresh).toBe(false);
    // The other was set back: it says nothing.
    expect(held({ wall: wall + 3_600_000 }).isFresh).toBe(true);
  });

  it('one that is closed holds nothing open, and those who wait are told', async () => {
    const { url, db } = await storeWithOneEpoch();
    const { feed } = await feedOn(url);
    const waiting = feed.reached(9).catch((error: unknown) => error);
    await feed.close();
    expect(await waiting).toMatchObject({ code: 'POLICY_STALE' });
    await expect
      .poll(async () => {
        const { rows } = await sql`select from pg_stat_activity
          where application_name = 'heyi policy' and datname = current_database()`.execute(db);
        return rows.length;
      }, patiently)
      .toBe(0);
  });
});
