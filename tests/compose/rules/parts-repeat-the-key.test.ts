import { describe, expect, it } from 'vitest';
import { partsRepeatTheKey } from '../../../src/compose/rules/parts-repeat-the-key.ts';
import { departmentsOf } from '../departments-of.ts';

const problemsOf = (home: string, part: string) =>
  partsRepeatTheKey(departmentsOf({ police: `type Person { ${home} }`, court: `extend type Person {\n ${part} }` }));

describe('parts repeat the key', () => {
  it.each([
    ['the same key', 'id: ID! @key', 'id: ID! @key'],
    [
      'the same sealed key of another column',
      'id: ID! @key(sealed: true)',
      'id: ID! @key(sealed: true) @column(name: "no")',
    ],
    ['the same integer key', 'id: ID! @key(integer: true)', 'id: ID! @key(integer: true)'],
    ['a part without a key', 'id: ID! @key', 'cases: [Case!] @link(via: "person")'],
  ])('permits %s', (_what, home, part) => {
    expect(problemsOf(home, part)).toEqual([]);
  });

  it.each([
    ['a key of another name', 'id: ID! @key', 'code: ID! @key', 'id: ID! @key'],
    ['a key of another type', 'code: AreaCode! @key', 'code: ID! @key', 'code: AreaCode! @key'],
    ['a clear key where it is sealed', 'id: ID! @key(sealed: true)', 'id: ID! @key', 'id: ID! @key(sealed: true)'],
    ['a sealed key where it is clear', 'id: ID! @key', 'id: ID! @key(sealed: true)', 'id: ID! @key'],
    ['a text where it is an integer', 'id: ID! @key(integer: true)', 'id: ID! @key', 'id: ID! @key(integer: true)'],
    ['an integer where it is a text', 'id: ID! @key', 'id: ID! @key(integer: true)', 'id: ID! @key'],
  ])('refuses %s', (_what, home, part, better) => {
    expect(problemsOf(home, part)).toEqual([
      {
        file: 'departments/court.graphql',
        line: 2,
        coordinate: `Person.${part.split(':')[0]!}`,
        wrong: 'it is not the key of Person in departments/police.graphql',
        remedy: `write ${better} @column(name: "<the column of your table>")`,
      },
    ]);
  });
});
