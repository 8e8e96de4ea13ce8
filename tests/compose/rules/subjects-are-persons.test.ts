import { describe, expect, it } from 'vitest';
import { subjectsArePersons } from '../../../src/compose/rules/subjects-are-persons.ts';
import { departmentsOf } from '../departments-of.ts';

const file = 'departments/petition.graphql';
const problemsOf = (petition: string) =>
  subjectsArePersons(
    departmentsOf({
      police: 'type Person @subject(path: "self") { id: ID! @key(sealed: true) name: String }',
      'civil-affairs':
        'type Area { code: AreaCode! @key } type Household { id: ID! @key head: Person @link(column: "h") }',
      petition,
    }),
  );
/** A petition; the fields of its type share one statement, which is told at the first of them, in line 2. */
const petition = (path: string) => `type Petition @subject(path: "${path}") {
  person: Person @link(column: "p")
  area: Area @link(column: "a")
  household: Household @link(column: "h")
  number: String
}`;

describe('subjects are persons', () => {
  it.each([
    ['a link to a person', petition('person')],
    ['a path to a person', petition('household.head')],
    ['a part of a person about that person', 'extend type Person @subject(path: "self") { height: Int }'],
    ['nobody', 'type Petition @subject(none: true) { number: String }'],
    ['a path that breaks, told elsewhere', petition('number')],
  ])('permits %s', (_what, sdl) => {
    expect(problemsOf(sdl)).toEqual([]);
  });

  it.each([
    ['a type that is no person for its own subject', 'self', 'Petition'],
    ['a link to what is no person', 'area', 'Area'],
    ['a path that stops before the person', 'household', 'Household'],
  ])('refuses %s, once for the type', (_what, path, end) => {
    expect(problemsOf(petition(path))).toEqual([
      {
        file,
        line: 2,
        coordinate: 'Petition.person',
        wrong: `its data subject @subject(path: "${path}") is a ${end}, which is no person: its key is not sealed`,
        remedy: expect.stringContaining('@subject(path: "person"), or @subject(none: true)') as string,
      },
    ]);
  });

  it('refuses a part of what is no person about itself', () => {
    expect(problemsOf('extend type Area @subject(path: "self") {\n  petitions: Int }')).toMatchObject([
      { file, line: 2, coordinate: 'Area.petitions' },
    ]);
  });
});
