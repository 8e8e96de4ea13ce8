import { GraphQLError, parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { scalars } from '../../../src/compose/scalars/index.ts';

type Name = keyof typeof scalars;

const permitted: readonly (readonly [Name, string, string])[] = [
  ['AreaCode', '4313', '4313'],
  ['AreaCode', '431300000000', '4313'],
  ['Date', '2024-02-29', '2024-02-29'],
  ['DateTime', '2023-05-01T02:00:00Z', '2023-05-01T10:00:00+08:00'],
  ['IdNumber', '11010519491231002X', '11010519491231002X'],
  ['IdNumber', '11010519491231002x', '11010519491231002X'],
  ['CreditCode', '91350100M000100Y43', '91350100M000100Y43'],
  ['CreditCode', '91350100m000100y43', '91350100M000100Y43'],
];

const refused: readonly (readonly [Name, unknown])[] = [
  ['AreaCode', '4'],
  ['AreaCode', 'Loudi'],
  ['AreaCode', 4313],
  ['Date', '2023-02-29'],
  ['Date', '2023-05-01T00:00:00Z'],
  ['Date', 20230501],
  ['DateTime', '2023-05-01'],
  ['DateTime', 1682906400000],
  ['IdNumber', '110105194912310021'],
  ['IdNumber', ''],
  ['IdNumber', true],
  ['IdNumber', ['11010519491231002X']],
  ['CreditCode', '91350100M000100Y44'],
  ['CreditCode', 'M000100Y4'],
  ['CreditCode', 91350100],
];

describe('the value of a variable', () => {
  it.each(permitted)('of type %s permits %s as %s', (name, value, normal) => {
    expect(scalars[name].parseValue(value)).toBe(normal);
  });

  it.each(refused)('of type %s refuses %j', (name, value) => {
    expect(() => scalars[name].parseValue(value)).toThrow(GraphQLError);
  });
});

describe('a value in the text of a query', () => {
  const literal = (value: unknown) => parseValue(JSON.stringify(value));

  it.each(permitted)('of type %s permits %s as %s', (name, value, normal) => {
    expect(scalars[name].parseLiteral(literal(value))).toBe(normal);
  });

  it.each(refused)('of type %s refuses %j', (name, value) => {
    expect(() => scalars[name].parseLiteral(literal(value))).toThrow(GraphQLError);
  });

  it('refuses a number and a name, even where the same text would do', () => {
    expect(() => scalars.AreaCode.parseLiteral(parseValue('4313'))).toThrow(GraphQLError);
    expect(() => scalars.IdNumber.parseLiteral(parseValue('X'))).toThrow(GraphQLError);
  });
});

describe('a refusal', () => {
  const messageOf = (name: Name, value: unknown) => {
    try {
      scalars[name].parseValue(value);
    } catch (error) {
      if (error instanceof GraphQLError) return error.message;
    }
    throw new Error('the value was permitted');
  };

  it('says what is expected and what came', () => {
    expect(messageOf('AreaCode', 'Loudi')).toBe(
      'Expected 2 to 12 digits of an area code, such as "4313" or "431302104"; received "Loudi".',
    );
    expect(messageOf('Date', 7)).toContain('received a number.');
  });

  it.each([
    [7, 'a number'],
    [true, 'a boolean'],
    [['4313'], 'a list'],
    [{ code: '4313' }, 'an object'],
    [null, 'null'],
    [undefined, 'null'],
  ])('names what came as the variable %j', (value, named) => {
    expect(messageOf('AreaCode', value)).toContain(`; received ${named}.`);
    expect(messageOf('IdNumber', value)).toContain(`; received ${named}.`);
  });

  it.each([
    ['7', 'a number'],
    ['7.5', 'a number'],
    ['true', 'a boolean'],
    ['LOUDI', 'a name without quotes'],
    ['["4313"]', 'a list'],
    ['{code: "4313"}', 'an object'],
    ['null', 'null'],
    ['$code', 'a variable'],
  ])('names what came in the text of a query as %s', (literal, named) => {
    expect(() => scalars.AreaCode.parseLiteral(parseValue(literal))).toThrow(`; received ${named}.`);
    expect(() => scalars.IdNumber.parseLiteral(parseValue(literal))).toThrow(`; received ${named}.`);
  });

  it('names a secret text, and no more of it', () => {
    expect(messageOf('IdNumber', 'secret')).toMatch(/; received a text of another form\.$/);
  });

  it('repeats at most 40 characters', () => {
    expect(messageOf('DateTime', 'x'.repeat(41))).toContain(`received "${'x'.repeat(40)}".`);
  });

  it.each(['110105194912310021', '11010519491231002', 110105194912310020])(
    'never repeats a citizen number, here %j',
    (value) => {
      const message = messageOf('IdNumber', value);
      expect(message).toContain('GB 11643');
      expect(message).not.toMatch(/\d{6}/);
    },
  );
});

it('a value that leaves was put into its form where it was read', () => {
  for (const { serialize } of Object.values(scalars)) expect(serialize('as it is')).toBe('as it is');
});
