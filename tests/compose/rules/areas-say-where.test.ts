import { describe, expect, it } from 'vitest';
import { areasSayWhere } from '../../../src/compose/rules/areas-say-where.ts';
import { departmentsOf } from '../departments-of.ts';

const problemsOf = (field: string, grid = '') =>
  areasSayWhere(
    departmentsOf({
      police: `type Post {\n  ${field}\n}`,
      'civil-affairs': 'type Area { code: AreaCode! @key posts: [Post!] } type Person { id: ID! @key }',
      grid,
    }),
  );

describe('areas say where', () => {
  it.each([
    ['a link to a type whose key is an area code', 'area: Area @link(column: "area_code") @area'],
    ['a link to an area that is not where the record lies', 'home: Area @link(column: "home_code")'],
    ['one among several links', 'area: Area @link(column: "a") @area\n home: Area @link(column: "b")'],
    ['what is told as an unknown type', 'area: Arae @link(column: "a") @area'],
  ])('permits %s', (_what, field) => {
    expect(problemsOf(field)).toEqual([]);
  });

  it('permits one in each type', () => {
    const grid = 'type Grid { area: Area @link(column: "a") @area }';
    expect(problemsOf('area: Area @link(column: "a") @area', grid)).toEqual([]);
  });

  it.each([
    [
      'a link to what is no area',
      'person: Person @link(column: "a") @area',
      'Person is no area: its key is of type ID',
      'move @area to a link to a type whose key is an AreaCode, such as area: Area @link(column: "area_code")',
    ],
    [
      'a list',
      'areas: [Area!] @link(via: "post") @area',
      'a list does not say in which area a record lies',
      'move @area to a link written @link(column: …)',
    ],
  ])('refuses %s', (_what, field, wrong, remedy) => {
    expect(problemsOf(field)).toEqual([
      { file: 'departments/police.graphql', line: 2, coordinate: `Post.${field.split(':')[0]!}`, wrong, remedy },
    ]);
  });

  it.each([
    ['police', 'area: Area @link(column: "a") @area\n home: Area @link(column: "b") @area', ''],
    ['grid', 'area: Area @link(column: "a") @area', 'extend type Post {\n\n home: Area @link(column: "b") @area }'],
  ])('refuses a second one in a type, here in a file of %s', (department, field, grid) => {
    expect(problemsOf(field, grid)).toEqual([
      {
        file: `departments/${department}.graphql`,
        line: 3,
        coordinate: 'Post.home',
        wrong: 'Post.area says already in which area a record lies',
        remedy: 'keep @area on one of the two',
      },
    ]);
  });
});
