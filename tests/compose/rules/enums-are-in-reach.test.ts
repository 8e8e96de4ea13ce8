import { describe, expect, it } from 'vitest';
import { enumsAreInReach } from '../../../src/compose/rules/enums-are-in-reach.ts';
import { departmentsOf } from '../departments-of.ts';

const problemsOf = (court: string) =>
  enumsAreInReach(departmentsOf({ police: 'enum Colour { RED } type Post { colour: Colour }', court }));

describe('enums are in reach', () => {
  it.each([
    ["a department's own enum", 'enum Verdict { GUILTY } type Case { verdict: Verdict }'],
    ['an enum of no department, such as one of shared.graphql', 'type Case { sex: Sex }'],
    ['a scalar', 'type Case { number: String }'],
  ])('permits %s', (_what, court) => {
    expect(problemsOf(court)).toEqual([]);
  });

  it.each(['type Case', 'extend type Post'])("refuses another department's enum in %s", (type) => {
    expect(problemsOf(`${type} {\n  shade: Colour\n}`)).toEqual([
      {
        file: 'departments/court.graphql',
        line: 2,
        coordinate: `${type.split(' ').at(-1)!}.shade`,
        wrong: 'enum Colour belongs to departments/police.graphql',
        remedy: 'move enum Colour to shared.graphql if both keep to the same values, or define one of your own',
      },
    ]);
  });
});
