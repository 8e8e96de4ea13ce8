import { describe, expect, it } from 'vitest';
import { typesAreKnown } from '../../../src/compose/rules/types-are-known.ts';
import { departmentsOf } from '../departments-of.ts';
import { hubNames } from '../few-hub-names.ts';

describe('types are known', () => {
  it.each([
    'ID',
    'String',
    'Int',
    'Float',
    'Boolean',
    'DateTime',
    'Date',
    'AreaCode',
    'IdNumber',
    'CreditCode',
    'Colour',
    'Post',
    '[Case!]',
  ])('permits a field of type %s', (type) => {
    const police = `type Post { other: ${type} } enum Colour { RED }`;
    expect(typesAreKnown(departmentsOf({ police, court: 'type Case { id: ID }' }), hubNames)).toEqual([]);
  });

  const use = 'use ID, String, .*IdNumber, an enum, or a type of some department$';
  it.each([
    ['Strin', `^write String, or ${use}`],
    ['CreditCard', `^write CreditCode, or ${use}`],
    ['Long', `^${use}`],
    ['JSON', `^${use}`],
  ])('refuses a field of type %s', (type, remedy) => {
    expect(typesAreKnown(departmentsOf({ police: `type Post {\n  other: ${type}\n}` }), hubNames)).toEqual([
      {
        file: 'departments/police.graphql',
        line: 2,
        coordinate: 'Post.other',
        wrong: `its type ${type} is unknown`,
        remedy: expect.stringMatching(remedy) as string,
      },
    ]);
  });

  it("permits a part of another department's type", () => {
    const court = 'extend type Person { cases: Int }';
    expect(typesAreKnown(departmentsOf({ court, police: 'type Person { id: ID }' }), hubNames)).toEqual([]);
  });

  it('refuses a part of a type that nobody defines, and a link to it', () => {
    const court = 'extend type Persn {\n  cases: Int\n  twin: Persn\n}';
    expect(typesAreKnown(departmentsOf({ court, police: 'type Person { id: ID }' }), hubNames)).toMatchObject([
      {
        file: 'departments/court.graphql',
        line: 1,
        coordinate: 'Persn',
        wrong: 'it extends a type that no department defines',
        remedy: 'write Person, or define it with "type", or mend the name',
      },
      { line: 3, coordinate: 'Persn.twin', wrong: 'its type Persn is unknown' },
    ]);
  });
});
