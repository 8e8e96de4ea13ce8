import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/server/metrics.ts';
import { OperationCache, type CachedOperation } from '../../src/server/operation-cache.ts';
import type { PreparedOperation } from '../../src/server/prepared-operation.ts';

/** Analyses and compiles nothing, and counts how often it is asked to. */
function cacheOf(maximum: number) {
  const cache = new OperationCache(maximum);
  const done = { analysed: 0, compiled: 0 };
  const ask = (key: string, fingerprint: string) => {
    const operation = cache.operation(key, () => {
      done.analysed += 1;
      return {} as Pick<CachedOperation, 'use' | 'owners'>;
    });
    return cache.prepared(operation, fingerprint, () => {
      done.compiled += 1;
      return { of: `${key} ${fingerprint}` } as unknown as PreparedOperation;
    });
  };
  return { cache, done, ask };
}

describe('the cache of plans', () => {
  it('finds a plan under the fingerprint that it was compiled for, and under no other', () => {
    const { cache, done, ask } = cacheOf(10);
    expect([ask('a', 'x'), ask('a', 'y'), ask('b', 'x'), ask('a', 'x')]).toEqual(
      ['a x', 'a y', 'b x', 'a x'].map((of) => ({ of })),
    );
    expect([done, cache.hits, cache.misses]).toEqual([{ analysed: 2, compiled: 3 }, 1, 3]);
  });

  it('keeps no more operations than it may, and gives up the one that nobody asked for longest', () => {
    const { cache, done, ask } = cacheOf(100);
    for (let number = 0; number < 1000; number++) {
      ask(`operation ${number}`, 'x');
      ask('asked again and again', 'x');
    }
    expect(done.compiled).toBe(1001);
    for (let number = 0; number < 901; number++) ask(`operation ${number}`, 'x');
    expect([done.compiled, cache.hits]).toEqual([1902, 999]);
  });

  it('keeps at most a hundred plans of an operation', () => {
    const { done, ask } = cacheOf(10);
    for (let number = 0; number < 1000; number++) ask('a', `fingerprint ${number}`);
    ask('a', 'fingerprint 999');
    expect(done.compiled).toBe(1000);
    ask('a', 'fingerprint 100');
    expect(done).toEqual({ analysed: 1, compiled: 1001 });
  });

  it('tells Prometheus of its hits and misses', async () => {
    const { cache, ask } = cacheOf(10);
    const metrics = createMetrics(cache);
    for (const fingerprint of ['x', 'y', 'x', 'x']) ask('a', fingerprint);
    expect(await metrics.text()).toMatch(/^heyi_plan_cache_hits 2$[\s\S]*^heyi_plan_cache_misses 2$/m);
  });
});
