import { describe, expect, it } from 'vitest';
import { departmentsHaveOnePart } from '../../../src/compose/rules/departments-have-one-part.ts';
import { departmentsOf } from '../departments-of.ts';

const problemsOf = (court: string) =>
  departmentsHaveOnePart(departmentsOf({ police: 'type Person { id: ID! @key }', court }));

describe('departments have one part of a type', () => {
  it.each([
    ["one part of another's type", 'extend type Person { cases: Int }'],
    ['parts of two types', 'extend type Person { cases: Int } extend type Area { cases: Int }'],
    ['what is told as a name that stands twice', 'type Case { a: Int } type Case { b: Int }'],
  ])('permits %s', (_what, court) => {
    expect(problemsOf(court)).toEqual([]);
  });

  it.each([
    [
      'two parts with a table each',
      'extend type Person @table(name: "a") { id: ID! @key } extend type Person @table(name: "b") { id: ID! @key }',
      'Person',
    ],
    ['two parts without', 'extend type Person { a: Int } extend type Person { b: Int }', 'Person'],
    ['a part of its own type', 'type Case { id: ID! @key } extend type Case { number: String }', 'Case'],
  ])('refuses %s', (_what, court, coordinate) => {
    expect(problemsOf(court)).toEqual([
      {
        file: 'departments/court.graphql',
        line: 1,
        coordinate,
        wrong: 'this file has a part of it already',
        remedy: 'write all of its fields into one of the two',
      },
    ]);
  });
});
