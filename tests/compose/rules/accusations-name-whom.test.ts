import { describe, expect, it } from 'vitest';
import { accusationsNameWhom } from '../../../src/compose/rules/accusations-name-whom.ts';
import { departmentsOf } from '../departments-of.ts';

const problemsOf = (field: string) =>
  accusationsNameWhom(
    departmentsOf({
      petition: `type Petition {\n  ${field}\n}`,
      police: 'type Person { id: ID! @key(sealed: true) } type Post { id: ID! @key }',
    }),
  );

describe('accusations name whom', () => {
  it.each([
    ['a link to a person', 'accused: Person @link(column: "accused_id_number") @accused'],
    ['the code of a unit', 'accusedUnit: String @accused'],
    ['what is told as an unknown type', 'accused: Persn @link(column: "a") @accused'],
  ])('permits %s', (_what, field) => {
    expect(problemsOf(field)).toEqual([]);
  });

  it.each([
    ['a link to what is no person', 'accused: Post @link(column: "post") @accused', 'Post'],
    ['a list of persons', 'accused: [Person!] @link(via: "petition") @accused', '[Person!]'],
    ['a number', 'accused: Int @accused', 'Int'],
  ])('refuses %s', (_what, field, shown) => {
    expect(problemsOf(field)).toEqual([
      {
        file: 'departments/petition.graphql',
        line: 2,
        coordinate: 'Petition.accused',
        wrong: `@accused says whom a record accuses, and ${shown} is neither a person nor a unit's code`,
        remedy: 'move it to a link to a person, written @link(column: …), or to a String that holds the code of a unit',
      },
    ]);
  });
});
