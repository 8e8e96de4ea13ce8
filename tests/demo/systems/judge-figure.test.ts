import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/demo/systems/figure.ts';
import { judgeFigure } from '../../../src/demo/systems/judge-figure.ts';

const figure: Figure = {
  row: 'L3',
  name: { zh: '事件', en: 'Events' },
  wanted: 1000,
  kind: 'exact',
  rounded: false,
  bound: undefined,
  variables: {},
  value: ['a', '0', 'count'],
  over: undefined,
  times: 1,
  minus: 0,
  file: 'L3.yaml',
  line: 1,
};
const rate: Figure = { ...figure, kind: 'rate', wanted: 0.9925, over: ['b', '0', 'count'] };
const counts = (a: unknown, b?: unknown) => ({ a: [{ count: a }], b: [{ count: b }] });

describe('an exact figure', () => {
  it.each([1000])('agrees with %d, at every scale', (got) => {
    expect(judgeFigure(figure, counts(got), 0.05)).toMatchObject({ expected: 1000, got, agrees: true });
  });

  it.each([999, 1001, 50])('differs from %d', (got) => {
    expect(judgeFigure(figure, counts(got), 0.05).agrees).toBe(false);
  });

  it('is held to 2 % where the document rounds it', () => {
    const agrees = (got: number) => judgeFigure({ ...figure, rounded: true }, counts(got), 1).agrees;
    expect([980, 1020].map(agrees)).toEqual([true, true]);
    expect([979, 1021].map(agrees)).toEqual([false, false]);
  });
});

describe('a scaled figure', () => {
  const scaled: Figure = { ...figure, kind: 'scaled', wanted: 100_000 };
  const agreesAt = (scale: number, rounded = false) => {
    const of = { ...scaled, rounded };
    return (got: number) => judgeFigure(of, counts(got), scale).agrees;
  };

  it('is wanted × scale, within 0.5 %', () => {
    expect([4975, 5000, 5025].map(agreesAt(0.05))).toEqual([true, true, true]);
    expect([4974, 5026, 100_000].map(agreesAt(0.05))).toEqual([false, false, false]);
  });

  it('may be two rows off where 0.5 % is less', () => {
    expect([98, 102].map(agreesAt(0.001))).toEqual([true, true]);
    expect([97, 103].map(agreesAt(0.001))).toEqual([false, false]);
  });

  it('is held to 2 % where the document rounds it', () => {
    expect([4900, 5100].map(agreesAt(0.05, true))).toEqual([true, true]);
    expect([4899, 5101].map(agreesAt(0.05, true))).toEqual([false, false]);
  });
});

describe('a rate', () => {
  it('is one number over another, within 0.1 percentage point', () => {
    const agrees = (got: number) => judgeFigure(rate, counts(got, 10_000), 0.05).agrees;
    expect([9915, 9925, 9935].map(agrees)).toEqual([true, true, true]);
    expect([9914, 9936].map(agrees)).toEqual([false, false]);
  });

  it('is a change where something is taken off', () => {
    const change: Figure = { ...rate, wanted: -0.152, minus: 1 };
    expect(judgeFigure(change, counts(848, 1000), 1)).toMatchObject({ agrees: true });
    expect(judgeFigure(change, counts(850, 1000), 1)).toMatchObject({ agrees: false });
  });

  it('is against a mean where the sum of several years is given', () => {
    const change: Figure = { ...rate, wanted: -0.1506, times: 3, minus: 1 };
    expect(judgeFigure(change, counts(530, 1872), 1)).toMatchObject({ agrees: true });
    expect(judgeFigure({ ...change, times: 1 }, counts(530, 1872), 1)).toMatchObject({ agrees: false });
  });

  it('is at least what the document says, where it says no more', () => {
    const agrees = (got: number) => judgeFigure({ ...rate, wanted: 0.98, bound: 'least' }, counts(got, 1000), 1).agrees;
    expect([980, 982, 1000].map(agrees)).toEqual([true, true, true]);
    expect([979, 970].map(agrees)).toEqual([false, false]);
  });

  it('falls where the document says so', () => {
    const fall: Figure = { ...rate, wanted: 0, minus: 1, bound: 'below' };
    const agrees = (got: number) => judgeFigure(fall, counts(got, 1000), 1).agrees;
    expect([999, 500].map(agrees)).toEqual([true, true]);
    expect([1000, 1001].map(agrees)).toEqual([false, false]);
  });

  it('does not agree when there is nothing to divide by', () => {
    expect(judgeFigure(rate, counts(0, 0), 1)).toMatchObject({ got: undefined, agrees: false });
  });
});

it.each([
  ['no answer', undefined],
  ['an empty list', { a: [] }],
  ['null', counts(null)],
  ['a text', counts('1000')],
  ['an inherited name', { a: {} }],
])('%s agrees with no figure', (_, data) => {
  expect(judgeFigure(figure, data, 1)).toMatchObject({ got: undefined, agrees: false });
});
