import { describe, expect, it } from 'vitest';
import { interfacesArePossible } from '../../../src/compose/rules/interfaces-are-possible.ts';
import { parseGovernance } from '../../../src/departments/parse-governance.ts';
import { departmentsOf } from '../departments-of.ts';
import { hubNames } from '../few-hub-names.ts';

const departments = departmentsOf({
  police: 'type Person { id: ID! @key } enum Colour { RED }',
  court: 'type Case implements Matter { id: ID! @key number: String }',
});
const problemsOf = (field: string) =>
  interfacesArePossible(departments, hubNames, parseGovernance(`interface Matter {\n  ${field}\n}`));

describe('interfaces are possible', () => {
  it.each(['number: String', 'at: DateTime', 'sex: Sex', 'person: Person', 'id: ID!', 'id: ID', 'nobodyHasIt: ID!'])(
    'permits %s',
    (field) => {
      expect(problemsOf(field)).toEqual([]);
    },
  );

  it.each([
    [
      'a type that nobody knows',
      'person: Persn',
      'its type Persn is unknown',
      'use ID, String, Int, Float, Boolean, DateTime, Date, AreaCode, CreditCode, IdNumber, an enum of shared.graphql, or a type of some department',
    ],
    [
      'an enum of one department',
      'colour: Colour',
      'enum Colour belongs to departments/police.graphql',
      'move enum Colour to shared.graphql',
    ],
    [
      'a value that is never null and no key',
      'number: String!',
      'it is non-null, but no key of Case, whose source may be down',
      'write number: String',
    ],
  ])('refuses %s', (_what, field, wrong, remedy) => {
    const coordinate = `Matter.${field.split(':')[0]!}`;
    expect(problemsOf(field)).toEqual([{ file: 'governance.graphql', line: 2, coordinate, wrong, remedy }]);
  });
});
