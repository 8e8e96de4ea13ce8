import { describe, expect, it } from 'vitest';
import { timelinesLeadBack } from '../../../src/compose/rules/timelines-lead-back.ts';
import { parseGovernance } from '../../../src/departments/parse-governance.ts';
import { departmentsOf } from '../departments-of.ts';
import { hubNames } from '../few-hub-names.ts';

const matter = 'interface Matter { id: ID! at: DateTime on: Date person: Person area: Area }';
const problemsOf = (field: string, type = 'Person', implementing = 'implements Matter') =>
  timelinesLeadBack(
    departmentsOf({
      police: 'type Person { id: ID! @key } type Area { code: AreaCode! @key }',
      court: `type Case ${implementing} { id: ID! @key } extend type Ghost { id: ID! @key }`,
    }),
    hubNames,
    parseGovernance(`${matter}\nextend type ${type} {\n  ${field}\n}`),
  );
const timeline = (via: string, by: string, of = 'Matter') => `matters: [${of}!] @timeline(via: "${via}", by: "${by}")`;

describe('time lines lead back', () => {
  it.each([
    ['Person', 'person'],
    ['Area', 'area'],
  ])('permits the matters of a type %s by its field', (type, via) => {
    expect(problemsOf(timeline(via, 'at'), type)).toEqual([]);
  });

  it('permits no time line at all', () => {
    expect(timelinesLeadBack(departmentsOf({}), hubNames, parseGovernance(''))).toEqual([]);
  });

  it.each([
    ['a field that is not there', 'owner', 'Person'],
    ['a field that leads elsewhere', 'area', 'Person'],
    ['a value', 'id', 'Area'],
  ])('refuses by way of %s', (_what, via, type) => {
    expect(problemsOf(timeline(via, 'at'), type)).toEqual([
      {
        file: 'governance.graphql',
        line: 3,
        coordinate: `${type}.matters`,
        wrong: `via: "${via}" does not lead from Matter to ${type}`,
        remedy: `name a field of Matter that is written "…: ${type}"`,
      },
    ]);
  });

  it.each(['when', 'on', 'area'])('refuses the order by %s, which is no instant', (by) => {
    expect(problemsOf(timeline('person', by))).toEqual([
      {
        file: 'governance.graphql',
        line: 3,
        coordinate: 'Person.matters',
        wrong: `by: "${by}" is no time of Matter`,
        remedy: 'name a field of Matter that is written "…: DateTime"',
      },
    ]);
  });

  it('permits facts that are values of the interface', () => {
    expect(problemsOf('matters: [Matter!] @timeline(via: "person", by: "at", facts: ["id", "on"])')).toEqual([]);
  });

  it.each(['person', 'managed'])('refuses the fact %s, which is no value', (fact) => {
    expect(problemsOf(`matters: [Matter!] @timeline(via: "person", by: "at", facts: ["${fact}"])`)).toEqual([
      {
        file: 'governance.graphql',
        line: 3,
        coordinate: 'Person.matters',
        wrong: `facts: "${fact}" is no value of Matter`,
        remedy: 'name a field of Matter that is a scalar or an enum of shared.graphql',
      },
    ]);
  });

  it('tells both when both are wrong', () => {
    expect(problemsOf(timeline('owner', 'when'))).toHaveLength(2);
  });

  it.each([
    ['a type that is not there', 'Persn', 'no department defines Persn'],
    ['a type that is only extended', 'Ghost', 'no department defines Ghost'],
  ])('refuses a list of %s', (_what, type, wrong) => {
    expect(problemsOf(timeline('person', 'at'), type)).toMatchObject([{ line: 3, wrong }]);
  });

  it.each(['Case', 'Mater', 'String'])('refuses a list of %s, which is no interface', (of) => {
    const wrong = `${of} is no interface of this file`;
    expect(problemsOf(timeline('person', 'at', of))).toMatchObject([{ line: 3, coordinate: 'Person.matters', wrong }]);
  });

  it('refuses a list of an interface that no type implements', () => {
    const wrong = 'no type implements Matter: it would always be empty';
    expect(problemsOf(timeline('person', 'at'), 'Person', '')).toMatchObject([{ line: 3, wrong }]);
  });
});
