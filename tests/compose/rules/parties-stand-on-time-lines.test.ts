import { describe, expect, it } from 'vitest';
import { partiesStandOnTimeLines } from '../../../src/compose/rules/parties-stand-on-time-lines.ts';
import { parseGovernance } from '../../../src/departments/parse-governance.ts';
import { departmentsOf } from '../departments-of.ts';
import { hubNames } from '../few-hub-names.ts';

const governance = parseGovernance(`interface Matter { id: ID! at: DateTime person: Person }
extend type Person { matters: [Matter!] @timeline(via: "person", by: "at") }`);
const problemsOf = (field: string, type = 'type Case implements Matter') =>
  partiesStandOnTimeLines(
    departmentsOf({ police: 'type Person { id: ID! @key(sealed: true) }', court: `${type} {\n  ${field}\n}` }),
    hubNames,
    governance,
  );
const victim = 'victim: Person @link(column: "victim_id_number") @party';

describe('parties stand on time lines', () => {
  it('permits a further party of a matter', () => {
    expect(problemsOf(victim)).toEqual([]);
  });

  it.each([
    ['a list', 'victims: [Person!] @link(via: "case") @party', undefined],
    ['a value', 'victims: Int @party', undefined],
    ["a part of another department's type", victim, 'extend type Case'],
  ])('refuses %s', (_what, field, type) => {
    expect(problemsOf(field, type)).toMatchObject([
      {
        file: 'departments/court.graphql',
        line: 2,
        wrong: '@party leads from a row to one of its parties, by a column of its own',
      },
    ]);
  });

  it.each([
    ['of a type that is no matter', victim, 'type Case'],
    ['to what has no time line', 'court: Court @link(column: "court") @party', undefined],
  ])('refuses a link %s', (_what, field, type) => {
    expect(problemsOf(field, type)).toMatchObject([
      { line: 2, wrong: expect.stringContaining('has no time line') as unknown },
    ]);
  });

  it('refuses the link that the time line goes by', () => {
    expect(problemsOf('person: Person @link(column: "id_number") @party')).toMatchObject([
      { coordinate: 'Case.person', wrong: 'the time line goes by this link already', remedy: 'remove @party' },
    ]);
  });
});
