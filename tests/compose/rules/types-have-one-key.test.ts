import { describe, expect, it } from 'vitest';
import { typesHaveOneKey } from '../../../src/compose/rules/types-have-one-key.ts';
import { departmentsOf } from '../departments-of.ts';

const file = 'departments/police.graphql';
const problemsOf = (sdl: string) => typesHaveOneKey(departmentsOf({ police: sdl }));

describe('types have one key', () => {
  it.each([
    ['one key', 'type Post { id: ID! @key name: String }'],
    ['one key and a table in a part', 'extend type Person @table(name: "bodies") { id: ID! @key height: Int }'],
    ['no key in a part without a table', 'extend type Person { posts: [Post!] @link(via: "person") }'],
  ])('permits %s', (_what, sdl) => {
    expect(problemsOf(sdl)).toEqual([]);
  });

  const mark = 'mark with @key the one field that identifies an object';
  it.each([
    ['no key', 'type Post { id: ID! }', 'Post', 'it has 0 keys, expected 1', mark],
    ['two keys', 'type Post { id: ID! @key code: ID! @key }', 'Post', 'it has 2 keys, expected 1', mark],
    [
      'a part with a table and no key',
      'extend type Person @table(name: "bodies") { height: Int }',
      'Person',
      'it has 0 keys, expected 1',
      mark,
    ],
    [
      'a key in a part without a table',
      'extend type Person { id: ID! @key }',
      'Person',
      'it has 1 keys, expected 0',
      'leave @key to the anchor: this part has no table',
    ],
  ])('refuses %s', (_what, sdl, coordinate, wrong, remedy) => {
    expect(problemsOf(sdl)).toEqual([{ file, line: 1, coordinate, wrong, remedy }]);
  });

  it.each(['id: Person! @key', 'id: [ID!]! @key', 'id: ID! @key @link(column: "id")'])(
    'refuses %s, which is not one scalar column',
    (field) => {
      expect(problemsOf(`type Post {\n ${field} }`)).toEqual([
        {
          file,
          line: 2,
          coordinate: 'Post.id',
          wrong: 'a key must be one scalar column',
          remedy: 'mark a scalar field with @key',
        },
      ]);
    },
  );

  it('refuses a key that may be null', () => {
    expect(problemsOf('type Post {\n code: AreaCode @key }')).toEqual([
      { file, line: 2, coordinate: 'Post.code', wrong: 'a key is never null', remedy: 'write code: AreaCode!' },
    ]);
  });
});
