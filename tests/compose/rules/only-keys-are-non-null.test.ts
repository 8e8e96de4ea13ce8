import { describe, expect, it } from 'vitest';
import { onlyKeysAreNonNull } from '../../../src/compose/rules/only-keys-are-non-null.ts';
import { departmentsOf } from '../departments-of.ts';

const problemsOf = (field: string) => onlyKeysAreNonNull(departmentsOf({ police: `type Post {\n  ${field}\n}` }));

describe('only keys are non-null', () => {
  it.each(['id: ID! @key', 'name: String', 'person: Person', 'people: [Person!]'])('permits %s', (field) => {
    expect(problemsOf(field)).toEqual([]);
  });

  it.each([
    ['name: String!', 'write name: String'],
    ['person: Person!', 'write person: Person'],
    ['people: [Person!]!', 'write people: [Person!]'],
  ])('refuses %s', (field, remedy) => {
    expect(problemsOf(field)).toEqual([
      {
        file: 'departments/police.graphql',
        line: 2,
        coordinate: `Post.${field.split(':')[0]!}`,
        wrong: 'it is non-null, but its source may be down',
        remedy,
      },
    ]);
  });
});
