import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HeyiError } from '../../src/errors/heyi-error.ts';
import type { Step } from '../../src/plan/plan.ts';
import { guardedSource } from '../../src/sources/guarded-source.ts';
import type { Row, Source } from '../../src/sources/source.ts';

const down = new Error('connect ECONNREFUSED 10.0.0.1:5432');

/** A source whose reads do what the test says; what failed stands in `failures`. */
function guarded(read: () => Promise<readonly Row[][]>, ceiling = 4) {
  const asked = vi.fn(read);
  const failures: unknown[] = [];
  const inner: Source = {
    department: 'petition',
    readStatistics: () => Promise.resolve(new Map()),
    prepare: () => ({ name: 'of a step', text: '', parameters: [], planOnce: true, decode: () => undefined }),
    read: asked,
    ping: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
  const source = guardedSource(inner, {
    ceiling,
    breaksAfter: 3,
    retryAfterMs: 2000,
    onFailure: (department, error) => failures.push([department, error]),
  });
  return { source, asked, failures };
}

const step: Step = {
  id: 0,
  department: 'petition',
  type: 'Petition',
  table: 'petitions',
  path: ['petitions'],
  where: undefined,
  read: { kind: 'count', key: undefined, keys: undefined },
};

const codeOf = (read: Promise<unknown>) =>
  read.then(
    () => 'answered',
    (error: unknown) => (error instanceof HeyiError ? error.code : 'not an error of the hub'),
  );

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a guarded source', () => {
  it('gives what the source gives', async () => {
    const { source, failures } = guarded(() => Promise.resolve([[['a']]]));
    expect(await source.read([])).toEqual([[['a']]]);
    expect(failures).toEqual([]);
  });

  it('is the source in all but reading', async () => {
    const { source } = guarded(() => Promise.resolve([]));
    expect([source.department, source.prepare(step).name, await source.ping()]).toEqual([
      'petition',
      'of a step',
      true,
    ]);
  });

  it('passes errors of the hub on as they are', async () => {
    const timeout = new HeyiError('SOURCE_TIMEOUT', { department: 'petition', limit: 5000 });
    const { source } = guarded(() => Promise.reject(timeout));
    await expect(source.read([])).rejects.toBe(timeout);
  });

  it('tells any other error as SOURCE_UNAVAILABLE, whose message says nothing of it', async () => {
    const { source, failures } = guarded(() => Promise.reject(down));
    const error: unknown = await source.read([]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'SOURCE_UNAVAILABLE', values: { department: 'petition' }, cause: down });
    expect((error as Error).message).not.toContain('10.0.0.1');
    expect(failures).toEqual([['petition', down]]);
  });
});

describe('the breaker', () => {
  it('leaves the source alone after failures in a row, and is heard of no more', async () => {
    const { source, asked, failures } = guarded(() => Promise.reject(down));
    for (let time = 0; time < 3; time += 1) await codeOf(source.read([]));
    expect(await codeOf(source.read([]))).toBe('SOURCE_UNAVAILABLE');
    expect([asked.mock.calls.length, failures.length]).toEqual([3, 3]);
  });

  it('does not open for failures with an answer between them', async () => {
    const { source, asked } = guarded(() => Promise.reject(down));
    for (let time = 0; time < 2; time += 1) await codeOf(source.read([]));
    asked.mockImplementationOnce(() => Promise.resolve([]));
    await source.read([]);
    for (let time = 0; time < 3; time += 1) await codeOf(source.read([]));
    expect(asked).toHaveBeenCalledTimes(6);
  });

  it('lets one question through after its time, and closes when it is answered', async () => {
    const { source, asked } = guarded(() => Promise.reject(down));
    for (let time = 0; time < 3; time += 1) await codeOf(source.read([]));
    asked.mockImplementation(() => Promise.resolve([]));
    vi.advanceTimersByTime(1999);
    expect(await codeOf(source.read([]))).toBe('SOURCE_UNAVAILABLE');
    vi.advanceTimersByTime(1);
    expect(await codeOf(source.read([]))).toBe('answered');
    asked.mockImplementationOnce(() => Promise.reject(down));
    expect(await codeOf(source.read([]))).toBe('SOURCE_UNAVAILABLE');
    expect(await codeOf(source.read([]))).toBe('answered');
  });

  it('opens again at once when that question fails', async () => {
    const { source, asked } = guarded(() => Promise.reject(down));
    for (let time = 0; time < 3; time += 1) await codeOf(source.read([]));
    vi.advanceTimersByTime(2000);
    await codeOf(source.read([]));
    await codeOf(source.read([]));
    expect(asked).toHaveBeenCalledTimes(4);
  });
});

describe('the ceiling', () => {
  it('lets only so many through at once, and the others after them', async () => {
    const answers: (() => void)[] = [];
    const { source, asked } = guarded(() => new Promise((resolve) => answers.push(() => resolve([]))), 2);
    const codes = Promise.all([1, 2, 3, 4].map(() => codeOf(source.read([]))));
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveBeenCalledTimes(2);
    for (const count of [3, 4]) {
      answers.shift()!();
      await vi.advanceTimersByTimeAsync(0);
      expect(asked).toHaveBeenCalledTimes(count);
    }
    for (const answer of answers) answer();
    expect(await codes).toEqual(Array.from({ length: 4 }, () => 'answered'));
  });

  it('refuses those for whom there is no room to wait: the source has not failed', async () => {
    const answers: (() => void)[] = [];
    const { source, failures } = guarded(() => new Promise((resolve) => answers.push(() => resolve([]))), 1);
    const codes = Promise.all(Array.from({ length: 20 }, () => codeOf(source.read([]))));
    for (let time = 0; time < 20; time += 1) {
      await vi.advanceTimersByTimeAsync(0);
      answers.shift()?.();
    }
    const told = await codes;
    expect(told.slice(0, 2)).toEqual(['answered', 'answered']);
    expect(told.at(-1)).toBe('SOURCE_UNAVAILABLE');
    expect(new Set(told)).toEqual(new Set(['answered', 'SOURCE_UNAVAILABLE']));
    expect(failures).toEqual([]);
  });
});
