import { describe, expect, it } from 'vitest';
import { searchFieldsAreTexts } from '../../../src/compose/rules/search-fields-are-texts.ts';
import { departmentsOf } from '../departments-of.ts';

const problemsOf = (field: string, head = 'type Post') =>
  searchFieldsAreTexts(departmentsOf({ police: `${head} {\n  ${field}\n}` }));
const told = (coordinate: string, wrong: string) => [
  {
    file: 'departments/police.graphql',
    line: 2,
    coordinate,
    wrong,
    remedy: "remove @search, or put it on a String of the type's own table",
  },
];

describe('search fields are texts', () => {
  it.each(['name: String @search', 'name: String @search @column(name: "full_name")', 'opened: Date', 'area: Area'])(
    'permits %s',
    (field) => {
      expect(problemsOf(field)).toEqual([]);
    },
  );

  it.each([
    ['id: ID! @key @search', 'ID'],
    ['visitors: Int @search', 'Int'],
    ['openedAt: DateTime @search', 'DateTime'],
    ['status: Status @search', 'Status'],
    ['idNumber: IdNumber @search', 'IdNumber'],
    ['area: Area @link(column: "area_code") @search', 'Area'],
  ])('refuses %s', (field, type) => {
    const coordinate = `Post.${field.split(':')[0]!}`;
    expect(problemsOf(field)).toEqual(told(coordinate, `a ${type} cannot be searched by its beginning`));
  });

  it("refuses a text in a part of another department's type, whose lists it does not serve", () => {
    expect(problemsOf('nickname: String @search', 'extend type Person @table(name: "people")')).toEqual(
      told('Person.nickname', 'only the department that serves the list can search it'),
    );
  });
});
