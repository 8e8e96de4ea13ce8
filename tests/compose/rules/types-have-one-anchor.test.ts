import { describe, expect, it } from 'vitest';
import { typesHaveOneAnchor } from '../../../src/compose/rules/types-have-one-anchor.ts';
import { departmentsOf } from '../departments-of.ts';

const names = '@collection(many: "people", one: "person")';
const problemsOf = (police: string, court: string) => typesHaveOneAnchor(departmentsOf({ police, court }));

describe('types have one anchor', () => {
  it('permits a type that another department extends and that is anchored', () => {
    expect(problemsOf(`type Person @anchor ${names} { id: ID }`, 'extend type Person { cases: Int }')).toEqual([]);
  });

  it('permits a type that nobody extends without an anchor', () => {
    expect(problemsOf(`type Person ${names} { id: ID }`, 'type Case { id: ID }')).toEqual([]);
  });

  it('refuses a type that another department extends without an anchor', () => {
    expect(problemsOf(`type Person ${names} { id: ID }`, 'extend type Person { cases: Int }')).toEqual([
      {
        file: 'departments/police.graphql',
        line: 1,
        coordinate: 'Person',
        wrong: 'other departments extend it, but it has no anchor',
        remedy: 'add @anchor to this type',
      },
    ]);
  });

  it.each(['@anchor', names, `@anchor ${names}`])("refuses %s on a part of another department's type", (directives) => {
    expect(
      problemsOf(`type Person @anchor ${names} { id: ID }`, `extend type Person ${directives} { cases: Int }`),
    ).toEqual([
      {
        file: 'departments/court.graphql',
        line: 1,
        coordinate: 'Person',
        wrong: "a part of another department's type cannot be its anchor or collection",
        remedy: 'remove @anchor and @collection here',
      },
    ]);
  });
});
