import { expect, it } from 'vitest';
import { closestName } from '../../src/errors/closest-name.ts';

const known = ['search', 'shared', 'sealed', 'subject', 'String', 'Person'];

it.each([
  ['a letter left out', 'serch', 'search'],
  ['a letter too many', 'subjectt', 'subject'],
  ['a letter for another', 'Perzon', 'Person'],
  ['two slips in a longer name', 'sabjekt', 'subject'],
])('is found across %s', (_what, wrong, meant) => {
  expect(closestName(wrong, known)).toBe(meant);
});

it.each([
  ['another word', 'secret'],
  ['a short name, where one slip is much', 'ab'],
  ['an empty one', ''],
])('is none for %s', (_what, wrong) => {
  expect(closestName(wrong, known)).toBeUndefined();
});

it('is the first of two that are equally near', () => {
  expect(closestName('case', ['cases', 'cast'])).toBe('cases');
  expect(closestName('case', [])).toBeUndefined();
});
