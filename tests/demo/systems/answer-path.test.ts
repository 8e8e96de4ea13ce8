import { expect, it } from 'vitest';
import { parseAnswerPath, valueAt } from '../../../src/demo/systems/answer-path.ts';

const answer = {
  centers: [
    { key: { level: 'CITY' }, count: 1 },
    { key: { level: 'TOWN' }, count: 90 },
  ],
  total: null,
};

it.each([
  ['centers.1.count', 90],
  ['centers[key.level=TOWN].count', 90],
  ['centers[count=1].key.level', 'CITY'],
  ['centers.length', 2],
  ['total', null],
  ['centers[key.level=VILLAGE].count', undefined],
  ['total[a=b]', undefined],
  ['centers.2.count', undefined],
  ['toString', undefined],
])('%s', (text, value) => {
  expect(valueAt(answer, parseAnswerPath(text)!)).toBe(value);
});

it.each(['', '.', 'a..b', 'a[b]', 'a[=b]', 'a[b=]', 'a b'])('refuses "%s"', (text) => {
  expect(parseAnswerPath(text)).toBeUndefined();
});
