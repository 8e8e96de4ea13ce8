import { describe, expect, it } from 'vitest';
import { sealsAreFlags } from '../../../src/compose/rules/seals-are-flags.ts';
import { departmentsOf } from '../departments-of.ts';

const problemsOf = (field: string) => sealsAreFlags(departmentsOf({ court: `type Case {\n  ${field}\n}` }));

describe('seals are flags', () => {
  it.each([
    ['a Boolean that cites the law', 'sealed: Boolean @sealed(law: "社区矫正法 54")'],
    ['one that hides the identity alone', 'minor: Boolean @sealed(law: "未成年人保护法 103", hides: IDENTITY)'],
    ['a Boolean that seals nothing', 'urgent: Boolean'],
  ])('permits %s', (_what, field) => {
    expect(problemsOf(field)).toEqual([]);
  });

  it.each([
    ['a text', 'sealed: String @sealed(law: "x")'],
    ['a link', 'sealed: Case @link(column: "c") @sealed(law: "x")'],
    ['a list', 'sealed: [Boolean!] @sealed(law: "x")'],
  ])('refuses %s', (_what, field) => {
    expect(problemsOf(field)).toEqual([
      {
        file: 'departments/court.graphql',
        line: 2,
        coordinate: 'Case.sealed',
        wrong: '@sealed belongs on a column that says yes or no',
        remedy: 'write sealed: Boolean @sealed(law: "…")',
      },
    ]);
  });

  it('refuses a seal without a law', () => {
    expect(problemsOf('sealed: Boolean @sealed(law: " ")')).toMatchObject([
      { wrong: 'it is sealed, but no law is cited', remedy: 'name the law: @sealed(law: "…")' },
    ]);
  });
});
