import { describe, expect, it } from 'vitest';
import { mappedNamesAreWritten } from '../../../src/compose/rules/mapped-names-are-written.ts';
import { departmentsOf } from '../departments-of.ts';

const file = 'departments/police.graphql';
const problemsOf = (sdl: string) => mappedNamesAreWritten(departmentsOf({ police: sdl }));

describe('mapped names are written', () => {
  it.each(['posts', 'register.posts', '派出所', 'POSTS 2024'])('permits a table %s', (table) => {
    expect(problemsOf(`type Post @table(name: "${table}") { id: ID! @key }`)).toEqual([]);
  });

  it.each(['', ' ', ' posts', '.posts', 'register.', 'city.register.posts'])('refuses a table "%s"', (table) => {
    expect(problemsOf(`type Post @table(name: "${table}") { id: ID! @key }`)).toEqual([
      {
        file,
        line: 1,
        coordinate: 'Post',
        wrong: `"${table}" names no table`,
        remedy: 'write @table(name: "name") or "schema.name"',
      },
    ]);
  });

  it.each(['@column(name: "姓名")', '@column(name: "a.b")', '@link(column: "area_code")', '@link(via: "post")'])(
    'permits %s',
    (directive) => {
      expect(problemsOf(`type Post { area: Area ${directive} }`)).toEqual([]);
    },
  );

  it.each([
    ['@column(name: "")', 'write @column(name: "…"), or leave it out'],
    ['@link(column: "")', 'write @link(column: "<column with the key>")'],
  ])('refuses %s', (directive, remedy) => {
    expect(problemsOf(`type Post {\n area: Area ${directive} }`)).toEqual([
      { file, line: 2, coordinate: 'Post.area', wrong: '"" names no column', remedy },
    ]);
  });
});
