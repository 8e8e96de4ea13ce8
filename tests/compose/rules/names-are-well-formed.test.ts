import { describe, expect, it } from 'vitest';
import { namesAreWellFormed } from '../../../src/compose/rules/names-are-well-formed.ts';
import { noGovernance } from '../../../src/compose/no-governance.ts';
import { parseGovernance } from '../../../src/departments/parse-governance.ts';
import { departmentsOf } from '../departments-of.ts';
import { hubNames } from '../few-hub-names.ts';

const file = 'departments/police.graphql';
const problemsOf = (sdl: string) => namesAreWellFormed(departmentsOf({ police: sdl }), hubNames, noGovernance);
const anyName = 'use letters A to Z and digits, beginning with a letter';

describe('names are well-formed', () => {
  it.each([
    [
      'a type, its fields and its roots',
      'type PetitionVisit2 @collection(many: "visits2", one: "aVisit") { idNumber: Int x: Int }',
    ],
    ['an enum and its values', 'enum CourtLevel { HIGH VERY_HIGH LEVEL_2 }'],
  ])('permits %s', (_what, sdl) => {
    expect(problemsOf(sdl)).toEqual([]);
  });

  it.each([
    ['petition_visit', 'PascalCase', 'write PetitionVisit'],
    ['petitionVisit', 'PascalCase', 'write PetitionVisit'],
    ['Petition_Visit', 'PascalCase', 'write PetitionVisit'],
    ['__Visit', 'PascalCase', 'write Visit'],
    ['__', 'PascalCase', anyName],
    ['_1', 'PascalCase', anyName],
  ])('refuses %s for a type and for an enum', (name, form, remedy) => {
    const wrong = `the name "${name}" is not in ${form}`;
    expect(problemsOf(`type ${name} { id: ID }`)).toEqual([{ file, line: 1, coordinate: name, wrong, remedy }]);
    expect(problemsOf(`enum ${name} { HIGH }`)).toEqual([{ file, line: 1, coordinate: name, wrong, remedy }]);
  });

  it.each([
    ['visited_at', 'write visitedAt'],
    ['VisitedAt', 'write visitedAt'],
    ['ID', 'write id'],
    ['__typename', 'write typename'],
  ])('refuses %s for a field', (name, remedy) => {
    expect(problemsOf(`type Visit {\n ${name}: ID }`)).toEqual([
      { file, line: 2, coordinate: `Visit.${name}`, wrong: `the name "${name}" is not in camelCase`, remedy },
    ]);
  });

  it.each([
    ['Visits', 'write visits'],
    ['petition_visits', 'write petitionVisits'],
    ['petition visits', 'write petitionVisits'],
    ['信访件', anyName],
    ['', anyName],
  ])('refuses "%s" for a root field', (name, remedy) => {
    expect(problemsOf(`type Visit @collection(many: "${name}", one: "visit") { id: ID }`)).toEqual([
      { file, line: 1, coordinate: 'Visit', wrong: `the name "${name}" is not in camelCase`, remedy },
    ]);
  });

  it.each([
    ['veryHigh', 'write VERY_HIGH'],
    ['High', 'write HIGH'],
    ['HIGH_', 'write HIGH'],
    ['_1', anyName],
  ])('refuses %s for a value', (name, remedy) => {
    expect(problemsOf(`enum Level { ${name} }`)).toEqual([
      { file, line: 1, coordinate: `Level.${name}`, wrong: `the name "${name}" is not in UPPER_CASE`, remedy },
    ]);
  });

  const ofGovernance = (sdl: string) => namesAreWellFormed([], hubNames, parseGovernance(sdl));
  it.each([
    ['an interface', 'interface court_matter {\n a: Int }', 1, 'court_matter', 'write CourtMatter'],
    ['its field', 'interface Matter {\n court_no: Int }', 2, 'Matter.court_no', 'write courtNo'],
    [
      'a time line',
      'extend type Person {\n Matters: [Matter!] @timeline(via: "a", by: "b") }',
      2,
      'Person.Matters',
      'write matters',
    ],
  ])('refuses one for %s', (_what, sdl, line, coordinate, remedy) => {
    const wrong = expect.stringMatching(/^the name "\w+" is not in (Pascal|camel)Case$/) as string;
    expect(ofGovernance(sdl)).toEqual([{ file: 'governance.graphql', line, coordinate, wrong, remedy }]);
  });

  it('permits interfaces and time lines in their forms', () => {
    const timeline = 'extend type Person { matters: [Matter!] @timeline(via: "a", by: "b") }';
    expect(ofGovernance(`interface Matter { courtNo: Int } ${timeline}`)).toEqual([]);
  });
});
