import { describe, expect, it } from 'vitest';
import { halfOpen, isCountable, monthsOf, yearBefore } from '../../src/governance/period.ts';

describe('the same period of last year', () => {
  it.each([
    ['a year', '2023-01-01', '2023-12-31', '2022-01-01', '2022-12-31'],
    ['a day', '2023-05-04', '2023-05-04', '2022-05-04', '2022-05-04'],
    ['29 February', '2024-02-29', '2024-02-29', '2023-02-28', '2023-02-28'],
    ['a leap year’s February', '2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'],
    ['the February after a leap year’s', '2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'],
    ['days up to 28 February of a leap year', '2024-02-10', '2024-02-28', '2023-02-10', '2023-02-28'],
    ['days from 29 February', '2024-02-29', '2024-03-10', '2023-02-28', '2023-03-10'],
    ['days over a year’s end', '2023-12-30', '2024-01-02', '2022-12-30', '2023-01-02'],
    ['a leap year', '2024-01-01', '2024-12-31', '2023-01-01', '2023-12-31'],
  ])('of %s', (_what, from, to, lastFrom, lastTo) => {
    expect(yearBefore({ from, to })).toEqual({ from: lastFrom, to: lastTo });
  });
});

it('a period ends before the day after its last', () => {
  expect(halfOpen({ from: '2023-12-31', to: '2023-12-31' })).toEqual({ from: '2023-12-31', before: '2024-01-01' });
  expect(halfOpen({ from: '2024-02-28', to: '2024-02-28' }).before).toBe('2024-02-29');
  expect(halfOpen({ from: '2023-02-28', to: '2023-02-28' }).before).toBe('2023-03-01');
});

it('a period has the months that its days are of', () => {
  expect(monthsOf({ from: '2023-12-31', to: '2024-02-01' })).toEqual(['2023-12-01', '2024-01-01', '2024-02-01']);
  expect(monthsOf({ from: '2023-01-31', to: '2023-01-31' })).toEqual(['2023-01-01']);
});

it.each([
  ['2023-01-01', '2023-01-01', true],
  ['1900-01-01', '1909-12-31', true],
  ['2014-01-01', '2023-12-31', true],
  ['2014-01-01', '2024-01-01', false],
  ['2023-01-02', '2023-01-01', false],
  ['1899-12-31', '1900-01-01', false],
  ['0001-01-01', '0001-01-01', false],
])('a period from %s to %s is counted: %s', (from, to, meant) => {
  expect(isCountable({ from, to })).toBe(meant);
});
