import { describe, expect, it } from 'vitest';
import { linksAreWhole } from '../../../src/compose/rules/links-are-whole.ts';
import { departmentsOf } from '../departments-of.ts';
import { hubNames } from '../few-hub-names.ts';

const file = 'departments/court.graphql';
/** Cases of people, and hearings of cases. The field under test stands in line 2 of a type of the court. */
const problemsOf = (field: string, type = 'type Case', more = '') =>
  linksAreWhole(
    departmentsOf({
      police: 'type Person { id: ID! @key } enum Colour { RED } type Visit { person: Person @link(column: "visitor") }',
      court: `${type} {\n  ${field}\n} type Hearing { case: Case @link(column: "case_id") witness: Person @link(column: "witness") } ${more}`,
    }),
    hubNames,
  );

describe('links are whole', () => {
  it.each([
    ['a scalar', 'number: String'],
    ['an enum, whose home another rule asks for', 'colour: Colour'],
    ['an enum of shared.graphql', 'sex: Sex'],
    ['a link by column to one object', 'person: Person @link(column: "plaintiff")'],
    ['the area of a record', 'place: Person @link(column: "place") @area'],
    ['a link by the field that points back', 'hearings: [Hearing!] @link(via: "case")'],
  ])('permits %s', (_what, field) => {
    expect(problemsOf(field)).toEqual([]);
  });

  it("permits lists in a part of another department's type", () => {
    const more = 'type Suit { person: Person @link(column: "plaintiff") }';
    expect(problemsOf('suits: [Suit!] @link(via: "person")', 'extend type Person', more)).toEqual([]);
  });

  const backRemedy = 'name a field of Hearing that is written "…: Case @link(column: …)"';
  it.each([
    [
      'a link on a scalar',
      'number: String @link(column: "n")',
      'a scalar cannot be a link',
      'remove @link, or name an object type',
    ],
    ['a list of scalars', 'numbers: [String!]', 'lists of scalars cannot be mapped to a column', 'use a single value'],
    [
      'a scalar as the area of a record',
      'place: AreaCode @area',
      '@area belongs on a link to an area',
      'move it to the field with @link(column: …)',
    ],
    [
      'an object without a link',
      'person: Person',
      'it does not say how the objects are reached',
      'add @link(column: "<column with the key>")',
    ],
    [
      'a link that says nothing',
      'person: Person @link',
      'it does not say how the objects are reached',
      'add @link(column: "<column with the key>")',
    ],
    [
      'a list that says both',
      'hearings: [Hearing!] @link(column: "c", via: "case")',
      'it does not say how the objects are reached',
      'add @link(via: "<field of the target that points back>")',
    ],
    [
      'a list by column',
      'people: [Person!] @link(column: "plaintiff")',
      'a link by column leads to one object',
      'write people: Person',
    ],
    [
      'one object by a field that points back',
      'hearing: Hearing @link(via: "case")',
      'a link by another field leads to many objects',
      'write hearing: [Hearing!]',
    ],
    [
      'a way back that is not there',
      'hearings: [Hearing!] @link(via: "trial")',
      'Hearing.trial does not lead back to Case by a column',
      backRemedy,
    ],
    [
      'a way back that leads elsewhere',
      'hearings: [Hearing!] @link(via: "witness")',
      'Hearing.witness does not lead back to Case by a column',
      backRemedy,
    ],
  ])('refuses %s', (_what, field, wrong, remedy) => {
    expect(problemsOf(field)).toEqual([{ file, line: 2, coordinate: `Case.${field.split(':')[0]!}`, wrong, remedy }]);
  });

  it('refuses a list of rows that another department holds', () => {
    expect(problemsOf('visits: [Visit!] @link(via: "person")', 'extend type Person')).toEqual([
      {
        file,
        line: 2,
        coordinate: 'Person.visits',
        wrong: 'Visit is held by departments/police.graphql',
        remedy: 'write it there: extend type Person { visits: [Visit!] @link(via: "person") }',
      },
    ]);
  });

  it.each(['person: Person @link(column: "plaintiff")', 'hearings: [Hearing!] @link(via: "case")'])(
    'refuses a column beside the link of %s',
    (field) => {
      expect(problemsOf(`${field} @column(name: "n")`)).toMatchObject([
        {
          file,
          line: 2,
          wrong: 'a link names its column itself',
          remedy: 'remove @column, and write @link(column: "…") to one, via to many',
        },
      ]);
    },
  );

  it('refuses a list whose way back stands in a part of a type that another department anchors', () => {
    const more = 'extend type Person { case: Case @link(column: "case_id") }';
    expect(problemsOf('people: [Person!] @link(via: "case")', 'type Case', more)).toEqual([
      {
        file,
        line: 2,
        coordinate: 'Case.people',
        wrong: 'Person.case stands in a part of Person, whose anchor is another department',
        remedy: 'leave the list out, and ask for Case from each Person: Person.case',
      },
    ]);
  });
});
