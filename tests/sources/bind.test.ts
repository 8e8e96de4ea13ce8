import { describe, expect, it } from 'vitest';
import type { Scalar } from '../../src/compose/model.ts';
import { HeyiError } from '../../src/errors/heyi-error.ts';
import type { ArgumentKey, Page, Value } from '../../src/plan/plan.ts';
import type { Sealer } from '../../src/sealing/sealer.ts';
import { bind, bindPageSize, keyOfArgument, type Bindings } from '../../src/sources/bind.ts';
import type { OperandForm, Parameter } from '../../src/sources/parameter.ts';

/** Opens what begins with the type it is for. */
const sealer: Sealer = {
  isKey: () => true,
  seal: (type, key) => `${type}:${key}`,
  unseal: (type, id) => (id.startsWith(`${type}:`) ? id.slice(type.length + 1) : undefined),
  hash: (value) => `#${value}`,
};
const principal = {
  account: 'grid-member',
  department: 'grid',
  unit: '431302100001001',
  idNumber: undefined,
  scope: ['431302100', '4302'],
};
const bindings: Bindings = {
  variables: {},
  principal,
  sealer,
  maximumPageSize: 500,
  keyCeiling: 1000,
  keys: [],
  openCursor: (cursor) => cursor.split(' '),
};
const literal = (value: unknown): Value => ({ kind: 'literal', value });
const page: Page = { argument: 'first', size: literal(50), after: undefined, before: undefined, probe: false };

const operand = (value: Value, scalar: Scalar, form: OperandForm = 'value', sealed?: string): Parameter => ({
  kind: 'operand',
  column: { name: 'c', scalar },
  operand: { value, sealed, argument: 'where.c.eq' },
  form,
});
const bound = (parameter: Parameter, given: Partial<Bindings> = {}) => bind([parameter], { ...bindings, ...given })[0];

/** The error that a call throws; the test fails when it throws none. */
function refusal(call: () => unknown): HeyiError {
  try {
    call();
  } catch (error) {
    if (error instanceof HeyiError) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}

describe('bind', () => {
  it('gives a value for each parameter, in order', () => {
    const parameters: Parameter[] = [
      operand(literal('OPEN'), 'Enum'),
      { kind: 'keys', column: { name: 'id', scalar: 'ID' } },
      { kind: 'limit', page },
    ];
    expect(bind(parameters, { ...bindings, keys: ['a', 'b'] })).toEqual(['OPEN', ['a', 'b'], 50]);
    expect(bind([], bindings)).toEqual([]);
  });
});

describe('keys', () => {
  const keys = (scalar: Scalar): Parameter => ({ kind: 'keys', column: { name: 'k', scalar } });

  it('go as they are', () => {
    expect(bound(keys('ID'), { keys: ['x', 'y'] })).toEqual(['x', 'y']);
    expect(bound(keys('ID'))).toEqual([]);
  });

  it('that are areas go with their twelve digits', () => {
    expect(bound(keys('AreaCode'), { keys: ['4313', '431302104001'] })).toEqual(['431300000000', '431302104001']);
  });
});

describe('an operand', () => {
  it('is a value of the document or of a variable, however deep', () => {
    expect(bound(operand(literal('x'), 'String'))).toBe('x');
    const variable: Value = { kind: 'variable', path: ['w', 'or', '1', 'status', 'eq'] };
    expect(bound(operand(variable, 'Enum'), { variables: { w: { or: [{}, { status: { eq: 'OPEN' } }] } } })).toBe(
      'OPEN',
    );
  });

  it.each([
    ['Int', 7],
    ['Float', 0.5],
    ['Boolean', false],
    ['String', ''],
    ['Date', '2023-05-01'],
    ['DateTime', '2023-05-01T10:00:00+08:00'],
    ['IdNumber', '11010519491231002X'],
    ['CreditCode', '91350100M000100Y43'],
    ['ID', "'; drop table petitions; --"],
  ] as const)('of scalar %s goes as it is', (scalar, value) => {
    expect(bound(operand(literal(value), scalar))).toBe(value);
  });

  it('that is a list goes as a list, and a single value as a list of one', () => {
    expect(bound(operand(literal(['a', 'b']), 'String', 'list'))).toEqual(['a', 'b']);
    expect(bound(operand(literal('a'), 'String', 'list'))).toEqual(['a']);
    expect(bound(operand(literal([]), 'String', 'list'))).toEqual([]);
  });

  it('that is a list with variables in it takes each item from where it stands', () => {
    const items: Value = { kind: 'items', items: [{ kind: 'variable', path: ['a'] }, literal('CLOSED')] };
    expect(bound(operand(items, 'Enum', 'list'), { variables: { a: 'OPEN' } })).toEqual(['OPEN', 'CLOSED']);
  });

  it('that is an area goes with its twelve digits, alone and in a list', () => {
    expect(bound(operand(literal('4313'), 'AreaCode'))).toBe('431300000000');
    expect(bound(operand(literal(['43', '431302']), 'AreaCode', 'list'))).toEqual(['430000000000', '431302000000']);
  });

  it.each([
    ['43', '430000000000', '44'],
    ['4313', '431300000000', '4314'],
    ['431302', '431302000000', '431303'],
    ['431302999', '431302999000', '431303000'],
  ])('that is the area %s spans the codes from %s up to %s', (code, low, high) => {
    expect(bound(operand(literal(code), 'AreaCode', 'low'))).toBe(low);
    expect(bound(operand(literal(code), 'AreaCode', 'high'))).toBe(high);
  });
});

describe('a sealed operand', () => {
  it('is opened for the type whose key it is, alone and in a list', () => {
    expect(bound(operand(literal('Person:7'), 'ID', 'value', 'Person'))).toBe('7');
    expect(bound(operand(literal(['Person:7', 'Person:8']), 'ID', 'list', 'Person'))).toEqual(['7', '8']);
  });

  it('is refused when it was not sealed here, for this type', () => {
    const error = refusal(() => bound(operand(literal(['Person:7', 'Enterprise:7']), 'ID', 'list', 'Person')));
    expect([error.code, error.values['argument']]).toEqual(['BAD_USER_INPUT', 'where.c.eq']);
    // What was written in place of an id may be the very number that ids hide.
    expect(JSON.stringify(error.values)).not.toContain('Enterprise:7');
  });
});

describe('an id that a database stores as an integer', () => {
  it.each(['0', '1', '999999999999999999'])('may be %s', (id) => {
    expect(bound(operand(literal(id), 'IntegerId'))).toBe(id);
  });

  it.each(['', 'one', '-1', '1.5', '01', '1e3', ' 1', '1 ', '9999999999999999999', "1'", '１'])('is never %j', (id) => {
    expect(refusal(() => bound(operand(literal(id), 'IntegerId'))).code).toBe('BAD_USER_INPUT');
    expect(refusal(() => bound(operand(literal(['1', id]), 'IntegerId', 'list'))).code).toBe('BAD_USER_INPUT');
  });

  it('is repeated in the error in short', () => {
    expect(refusal(() => bound(operand(literal('x'.repeat(500)), 'IntegerId'))).message.length).toBeLessThan(150);
  });
});

describe('the limit', () => {
  const limit = (size: unknown, probe: boolean): Parameter => ({
    kind: 'limit',
    page: { ...page, size: literal(size), probe },
  });

  it('is the size of the page, and one more where the plan probes', () => {
    expect(bound(limit(20, false))).toBe(20);
    expect(bound(limit(20, true))).toBe(21);
    expect(bound(limit(0, true))).toBe(1);
  });

  it('permits the largest page', () => {
    expect(bound(limit(500, true))).toBe(501);
  });

  it.each(['first', 'last'] as const)(
    'refuses a page beyond the largest, and one below zero, by the name %s',
    (argument) => {
      const tooLarge = refusal(() => bindPageSize({ ...page, argument, size: literal(501) }, bindings));
      expect([tooLarge.code, tooLarge.values]).toEqual(['PAGE_TOO_LARGE', { argument, limit: 500, received: 501 }]);
      const negative = refusal(() => bindPageSize({ ...page, argument, size: literal(-1) }, bindings));
      expect([negative.code, negative.values['argument'], negative.values['received']]).toEqual([
        'BAD_USER_INPUT',
        argument,
        -1,
      ]);
    },
  );

  it('may come in a variable', () => {
    const size: Value = { kind: 'variable', path: ['n'] };
    expect(bindPageSize({ ...page, size }, { ...bindings, variables: { n: 3 } })).toBe(3);
  });
});

describe('a cursor', () => {
  const cursor = (end: 'after' | 'before', term: number, scalar: Scalar = 'String'): Parameter => ({
    kind: 'cursor',
    page: { ...page, after: literal('a 431302'), before: { kind: 'variable', path: ['b'] } },
    end,
    term,
    column: { name: 'c', scalar },
  });
  const variables = { b: 'z 99' };

  it('gives each term of the order its value, from its own end', () => {
    expect([0, 1].map((term) => bound(cursor('after', term), { variables }))).toEqual(['a', '431302']);
    expect([0, 1].map((term) => bound(cursor('before', term), { variables }))).toEqual(['z', '99']);
  });

  it('gives areas their twelve digits', () => {
    expect(bound(cursor('after', 1, 'AreaCode'))).toBe('431302000000');
  });

  it('may stand on a row without a value', () => {
    expect(bound(cursor('after', 0, 'AreaCode'), { openCursor: () => [null] })).toBeNull();
  });

  it('is opened by name, so that a false one can be refused by name', () => {
    const openCursor = (_: string, argument: string): never => {
      throw new HeyiError('CURSOR_INVALID', { argument });
    };
    expect(refusal(() => bound(cursor('before', 0), { variables, openCursor })).values).toEqual({ argument: 'before' });
  });
});

describe('the key of an object asked for by an argument', () => {
  const key = (value: unknown, given: Partial<ArgumentKey> = {}): ArgumentKey => ({
    kind: 'argument',
    argument: 'id',
    value: literal(value),
    type: 'Person',
    scalar: 'ID',
    sealed: false,
    ...given,
  });

  it('is the argument, opened where it comes sealed', () => {
    expect(keyOfArgument(key('x'), bindings)).toBe('x');
    expect(keyOfArgument(key('Person:7', { sealed: true }), bindings)).toBe('7');
    expect(
      keyOfArgument(key('', { value: { kind: 'variable', path: ['n'] } }), { ...bindings, variables: { n: 'y' } }),
    ).toBe('y');
  });

  it('is in the hub’s own form, as the keys of rows are', () => {
    expect(keyOfArgument(key('4313', { scalar: 'AreaCode' }), bindings)).toBe('4313');
  });

  it.each([
    ['nothing', key(undefined)],
    ['an id sealed for another type', key('Enterprise:7', { sealed: true })],
    ['a text where the database stores integers', key('x', { scalar: 'IntegerId' })],
  ])('is refused when it is %s', (_, source) => {
    const error = refusal(() => keyOfArgument(source, bindings));
    expect([error.code, error.values['argument']]).toEqual(['BAD_USER_INPUT', 'id']);
  });
});

describe('what of the principal a row rule compares with', () => {
  const attribute = (name: 'unit' | 'department' | 'idNumber' | 'account'): Value => ({
    kind: 'principal',
    attribute: name,
  });

  it('is who asks, whatever the variables say', () => {
    expect(bound(operand(attribute('unit'), 'String'), { variables: { unit: 'x' } })).toBe('431302100001001');
    expect(bound(operand(attribute('account'), 'String'))).toBe('grid-member');
  });

  it('is nothing where the principal has no such attribute, and equals nothing', () => {
    expect(bound(operand(attribute('idNumber'), 'IdNumber'))).toBeNull();
  });

  it('is each of the units above the own one, as far as there are any', () => {
    const above = (index: number): Value => ({ kind: 'principalUnitAbove', index });
    const given = { principal: { ...principal, unitsAbove: ['431302100001', '431302100'] } };
    expect([0, 1, 2].map((index) => bound(operand(above(index), 'String'), given))).toEqual([
      '431302100001',
      '431302100',
      null,
    ]);
  });

  it('is each of the areas served, as the ends of a range of codes', () => {
    const area = (index: number): Value => ({ kind: 'principalArea', index });
    expect(bound(operand(area(0), 'AreaCode', 'low'))).toBe('431302100000');
    expect(bound(operand(area(0), 'AreaCode', 'high'))).toBe('431302101');
    expect(bound(operand(area(1), 'AreaCode', 'low'))).toBe('430200000000');
  });
});
