import { describe, expect, it } from 'vitest';
import { typesHaveTables } from '../../../src/compose/rules/types-have-tables.ts';
import { departmentsOf } from '../departments-of.ts';

const file = 'departments/police.graphql';

describe('types have tables', () => {
  it('permits a type with a table and names', () => {
    const sdl = 'type Post @table(name: "posts") @collection(many: "posts", one: "post") { name: String }';
    expect(typesHaveTables(departmentsOf({ police: sdl }))).toEqual([]);
  });

  it('refuses a type without a table', () => {
    const sdl = 'type Post @collection(many: "posts", one: "post") { name: String }';
    expect(typesHaveTables(departmentsOf({ police: sdl }))).toEqual([
      { file, line: 1, coordinate: 'Post', wrong: 'it has no table', remedy: 'add @table(name: "…")' },
    ]);
  });

  it('refuses a type without names to be asked by', () => {
    expect(typesHaveTables(departmentsOf({ police: 'type Post @table(name: "posts") { name: String }' }))).toEqual([
      {
        file,
        line: 1,
        coordinate: 'Post',
        wrong: 'it has no names to be asked by',
        remedy: 'add @collection(many: "…", one: "…")',
      },
    ]);
  });

  it("permits a part of another's type without a table, where it only adds lists", () => {
    const sdl = 'extend type Person { posts: [Post!] @link(via: "person") }';
    expect(typesHaveTables(departmentsOf({ police: sdl }))).toEqual([]);
  });

  it.each(['post: Post @link(column: "post_id")', 'height: Int'])(
    "refuses %s in a part of another's type without a table",
    (field) => {
      const sdl = `extend type Person {\n  posts: [Post!] @link(via: "person")\n  ${field}\n}`;
      expect(typesHaveTables(departmentsOf({ police: sdl }))).toEqual([
        {
          file,
          line: 3,
          coordinate: `Person.${field.split(':')[0]!}`,
          wrong: 'it needs a row, but this part of the type has no table',
          remedy: 'add @table(name: "…") to "extend type"',
        },
      ]);
    },
  );

  it("permits a column in a part of another's type with a table", () => {
    expect(
      typesHaveTables(departmentsOf({ police: 'extend type Person @table(name: "bodies") { height: Int }' })),
    ).toEqual([]);
  });
});
