import { describe, expect, it } from 'vitest';
import type { KeyCondition } from '../../src/governance/catalogue.ts';
import { keyConditionOf, meets } from '../../src/governance/key-condition.ts';
import { composed, ownDepartments, ownGovernance } from '../compose/composed.ts';

describe('a value meets a condition', () => {
  const condition = (operator: KeyCondition['operator'], ...values: readonly unknown[]): KeyCondition => ({
    field: 'status',
    operator,
    values,
  });

  it.each([
    ['eq', ['OPEN'], [true, false, false]],
    ['ne', ['OPEN'], [false, true, true]],
    ['eq', [null], [false, false, true]],
    ['ne', [null], [true, true, false]],
    ['in', ['OPEN'], [true, false, false]],
    ['notIn', ['OPEN'], [false, true, true]],
    ['in', ['OPEN', 'CLOSED'], [true, true, false]],
    ['notIn', ['OPEN', 'CLOSED'], [false, false, true]],
  ] as const)('%s %j, of OPEN, CLOSED and nothing', (operator, values, meant) => {
    const told = ['OPEN', 'CLOSED', null].map((value) => meets(value, condition(operator, ...values)));
    expect(told).toEqual(meant);
  });
});

describe('a predicate is a condition on a key', () => {
  const type = composed(ownDepartments, ownGovernance).model.types.get('HotlineCall')!;
  const literal = (value: unknown) => ({ kind: 'literal', value }) as const;

  it('of one field of few values', () => {
    expect(keyConditionOf({ satisfied: { ne: literal(null) } }, type)).toEqual({
      field: 'satisfied',
      operator: 'ne',
      values: [null],
    });
    expect(keyConditionOf({ kind: { in: literal(['REPORT', 'REQUEST']) } }, type)?.values).toEqual([
      'REPORT',
      'REQUEST',
    ]);
  });

  it.each([
    ['of a number', { answerMinutes: { lte: literal(5) } }],
    ['of two fields', { satisfied: { eq: literal(true) }, kind: { eq: literal('REPORT') } }],
    ['of two operators', { kind: { ne: literal('REPORT'), in: literal(['REQUEST']) } }],
    ['of who asks', { kind: { eq: { kind: 'principal', attribute: 'account' } as const } }],
    ['of branches', { or: [{ satisfied: { eq: literal(true) } }] }],
  ])('and none %s', (_what, where) => {
    expect(keyConditionOf(where, type)).toBeUndefined();
  });
});
