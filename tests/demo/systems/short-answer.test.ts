import { expect, it } from 'vitest';
import { shortAnswer } from '../../../src/demo/systems/short-answer.ts';

it('keeps on one line what has room there', () => {
  expect(shortAnswer({ a: [{ b: 1 }, null], c: '网格', d: {}, e: [] })).toBe(
    '{ "a": [{ "b": 1 }, null], "c": "网格", "d": {}, "e": [] }',
  );
});

it('shows the first three of a list, and tells how many more there are', () => {
  expect(shortAnswer([1, 2, 3, 4, 5])).toBe('[1, 2, 3, … 2 more]');
});

it('breaks what has no room', () => {
  const long = 'x'.repeat(60);
  expect(shortAnswer({ a: [{ b: long, c: long }] })).toBe(
    `{\n  "a": [\n    {\n      "b": "${long}",\n      "c": "${long}"\n    }\n  ]\n}`,
  );
});
