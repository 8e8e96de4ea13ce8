import { describe, expect, it } from 'vitest';
import type { Column } from '../../src/plan/column.ts';
import { expectedKeys } from '../../src/plan/expected-keys.ts';
import type { Predicate } from '../../src/plan/plan.ts';

const column = (name: string): Column => ({ name, scalar: 'String' });
const compare = (name: string, operator: 'eq' | 'ne'): Predicate => ({
  kind: 'compare',
  column: column(name),
  operator,
  operand: { value: { kind: 'literal', value: 'x' }, sealed: undefined, argument: 'where' },
});
const not = (of: Predicate): Predicate => ({ kind: 'not', of });

const statistics = {
  rows: 1000,
  different: new Map([
    ['key', 1000],
    ['status', 4],
    ['always', 1],
    ['never', 0],
  ]),
};
const expected = (where?: Predicate) => expectedKeys(statistics, column('key'), where, undefined);

describe('about how many keys are expected', () => {
  it('is told by the rows, and by how many values a column has', () => {
    expect(expected()).toBe(1000);
    expect(expected(compare('status', 'eq'))).toBe(250);
    expect(expected(compare('status', 'ne'))).toBe(750);
    expect(expected(not(compare('status', 'eq')))).toBe(750);
    expect(expectedKeys(undefined, column('key'), undefined, undefined)).toBeUndefined();
  });

  it('is not none where a column has one value and others are asked for', () => {
    expect(expected(compare('always', 'eq'))).toBe(1000);
    expect(expected(compare('always', 'ne'))).toBe(334);
    expect(expected(not(compare('always', 'eq')))).toBe(334);
  });

  it('takes a column that is null in every row for one of which nothing is known', () => {
    expect(expected(compare('never', 'eq'))).toBe(10);
    expect(expected(not(compare('never', 'eq')))).toBe(990);
  });
});
