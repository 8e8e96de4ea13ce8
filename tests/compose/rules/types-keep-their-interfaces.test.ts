import { describe, expect, it } from 'vitest';
import { typesKeepTheirInterfaces } from '../../../src/compose/rules/types-keep-their-interfaces.ts';
import { parseGovernance } from '../../../src/departments/parse-governance.ts';
import { departmentsOf } from '../departments-of.ts';
import { hubNames } from '../few-hub-names.ts';

const file = 'departments/court.graphql';
const governance = parseGovernance(`
  interface Matter { id: ID! at: DateTime person: Person sex: Sex }
  interface Numbered { number: String }`);
const problemsOf = (fields: string, head = 'type Case implements Matter', given = governance) =>
  typesKeepTheirInterfaces(departmentsOf({ court: `${head} {\n  ${fields}\n}` }), hubNames, given);

const whole = 'id: ID! @key at: DateTime person: Person @link(column: "p") sex: Sex';

describe('types keep their interfaces', () => {
  it.each([
    ['a type with every field', whole, 'type Case implements Matter'],
    ['a type with more fields', `${whole} cause: String`, 'type Case implements Matter'],
    ['a type that keeps two', `${whole} number: String`, 'type Case implements Matter & Numbered'],
    ['a key where the interface may be null', 'number: String! @key', 'type Case implements Numbered'],
    ['a type without an interface', 'id: ID! @key', 'type Case'],
  ])('permits %s', (_what, fields, head) => {
    expect(problemsOf(fields, head)).toEqual([]);
  });

  it.each([
    [
      'a value',
      'id: ID! @key person: Person sex: Sex',
      'at: DateTime',
      'add at: DateTime @column(name: "<column>"), or remove "implements Matter"',
    ],
    [
      'an enum',
      'id: ID! @key person: Person at: DateTime',
      'sex: Sex',
      'add sex: Sex @column(name: "<column>"), or remove "implements Matter"',
    ],
    [
      'an object',
      'id: ID! @key at: DateTime sex: Sex',
      'person: Person',
      'add person: Person @link(column: "<column with the key>"), or remove "implements Matter"',
    ],
  ])('refuses a type that lacks %s', (_what, fields, written, remedy) => {
    const wrong = `it implements Matter, but has no ${written}`;
    expect(problemsOf(fields)).toEqual([{ file, line: 1, coordinate: 'Case', wrong, remedy }]);
  });

  it("refuses a field that stands in another department's part alone", () => {
    const departments = departmentsOf({
      court: 'type Case implements Numbered { id: ID! @key }',
      police: 'extend type Case @table(name: "cases") { id: ID! @key number: String }',
    });
    expect(typesKeepTheirInterfaces(departments, hubNames, governance)).toMatchObject([{ file, coordinate: 'Case' }]);
  });

  it.each([
    ['of another type', 'number: Int', 'Int'],
    ['that is a list', 'number: [String!]', '[String]'],
  ])('refuses a field %s', (_what, field, has) => {
    expect(problemsOf(field, 'type Case implements Numbered')).toEqual([
      {
        file,
        line: 2,
        coordinate: 'Case.number',
        wrong: `Numbered has number: String, this is of type ${has}`,
        remedy: 'write number: String, or remove "implements Numbered"',
      },
    ]);
  });

  it('refuses a field that may be null where the interface may not', () => {
    expect(problemsOf(whole.replace('ID!', 'ID'))).toMatchObject([
      { coordinate: 'Case.id', wrong: 'Matter has id: ID!, this is of type ID' },
    ]);
  });

  it.each([
    ['unknown', 'type Case implements Mater', 'it implements Mater, which governance.graphql does not define'],
    ['named twice', 'type Case implements Matter & Matter', 'it implements Matter twice'],
    [
      "of another department's type",
      'extend type Case implements Matter',
      "a part of another department's type cannot implement Matter",
    ],
  ])('refuses an interface %s', (_what, head, wrong) => {
    expect(problemsOf(whole, head)).toMatchObject([{ file, coordinate: 'Case', wrong }]);
  });

  it('says which interfaces there are', () => {
    const remedyOf = (given = governance) => problemsOf(whole, 'type Case implements Mater', given)[0]?.remedy;
    expect(remedyOf()).toBe('name one of Matter, Numbered, or define interface Mater there');
    expect(remedyOf(parseGovernance(''))).toBe('remove "implements Mater", or define interface Mater there');
  });
});
