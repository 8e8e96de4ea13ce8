import { describe, expect, it } from 'vitest';
import { keysFitTheirScalar } from '../../../src/compose/rules/keys-fit-their-scalar.ts';
import { departmentsOf } from '../departments-of.ts';

const problemsOf = (fields: string, type = 'type Person') =>
  keysFitTheirScalar(departmentsOf({ police: `${type} {\n ${fields} }` }));

describe('keys fit their scalar', () => {
  it.each([
    ['an id', 'id: ID! @key'],
    ['an id stored as an integer', 'id: ID! @key(integer: true)'],
    ['an area code', 'code: AreaCode! @key'],
    ['a text', 'number: String! @key'],
    ['a number', 'number: Int! @key'],
    ['a day', 'day: Date! @key'],
    ['a sealed citizen number', 'id: ID! @key(sealed: true) @column(name: "id_number") idNumber: IdNumber'],
    [
      'a sealed citizen number of a column with another name',
      'id: ID! @key(sealed: true) @column(name: "sfzh") number: IdNumber @column(name: "sfzh")',
    ],
  ])('permits %s', (_what, fields) => {
    expect(problemsOf(fields)).toEqual([]);
  });

  it("permits a part of another's type to seal its key alone", () => {
    expect(problemsOf('id: ID! @key(sealed: true)', 'extend type Person')).toEqual([]);
  });

  const clear = (column: string) =>
    `add idNumber: IdNumber @column(name: "${column}"); where nobody may read it, @shared(as: WITHHELD, law: "…")`;
  it.each([
    [
      'an area code stored as an integer',
      'code: AreaCode! @key(integer: true)',
      'only an ID is stored as an integer, not a value of type AreaCode',
      'write code: ID! @key(integer: true), or remove integer: true',
    ],
    [
      'a citizen number stored as an integer',
      'number: IdNumber! @key(integer: true)',
      'only an ID is stored as an integer, not a value of type IdNumber',
      'write number: ID! @key(integer: true), or remove integer: true',
    ],
    [
      'a sealed integer',
      'id: ID! @key(sealed: true, integer: true)',
      'a sealed key is a citizen number, no integer',
      'remove integer: true',
    ],
    [
      'a sealed area code',
      'code: AreaCode! @key(sealed: true)',
      'a sealed key is shown encrypted, and is then no AreaCode',
      'write code: ID! @key(sealed: true)',
    ],
    [
      'a citizen number in the clear',
      'number: IdNumber! @key @column(name: "sfzh")',
      'every link would show the citizen number',
      'write id: ID! @key(sealed: true) @column(name: "sfzh"), and number: IdNumber beside it',
    ],
    [
      'a sealed key that no citizen number stands behind',
      'id: ID! @key(sealed: true)',
      'sealed keys are citizen numbers, but no IdNumber reads the column "id"',
      clear('id'),
    ],
    [
      'a sealed key of another column than the citizen number',
      'id: ID! @key(sealed: true) @column(name: "no") idNumber: IdNumber no: String',
      'sealed keys are citizen numbers, but no IdNumber reads the column "no"',
      clear('no'),
    ],
  ])('refuses %s', (_what, fields, wrong, remedy) => {
    const coordinate = `Person.${fields.split(':')[0]!}`;
    expect(problemsOf(fields)).toEqual([{ file: 'departments/police.graphql', line: 2, coordinate, wrong, remedy }]);
  });

  it.each(['Boolean', 'Float', 'DateTime'])('refuses a %s', (type) => {
    expect(problemsOf(`value: ${type}! @key`)).toMatchObject([
      {
        line: 2,
        coordinate: 'Person.value',
        wrong: `a value of type ${type} identifies nothing: it has no one form, or too few of them`,
        remedy: 'mark with @key an ID, a String, an Int, a Date, an AreaCode or a CreditCode',
      },
    ]);
  });
});
