import { describe, expect, it } from 'vitest';
import { subjectPathsLeadSomewhere } from '../../../src/compose/rules/subject-paths-lead-somewhere.ts';
import { departmentsOf } from '../departments-of.ts';

/** A person of the police, whose petition at the petition office has visits. The path under test is that of a visit. */
const problemsOf = (path: string) =>
  subjectPathsLeadSomewhere(
    departmentsOf({
      police: 'type Person { id: ID! @key @subject(path: "self") }',
      petition: `
type Petition { number: String person: Person @link(column: "petitioner") visits: [Visit!] @link(via: "petition") }
type Visit @subject(path: "${path}") {
  visitedAt: DateTime
  petition: Petition @link(column: "petition_id")
}`,
    }),
  );

describe('subject paths lead somewhere', () => {
  it.each(['petition.person', 'self'])('permits %s', (path) => {
    expect(problemsOf(path)).toEqual([]);
  });

  it('permits nobody', () => {
    const sdl = 'type Post { name: String @subject(none: true) }';
    expect(subjectPathsLeadSomewhere(departmentsOf({ police: sdl }))).toEqual([]);
  });

  it.each([
    ['a field that is not there', 'visitor', 'visitor', 'Visit'],
    ['a scalar', 'visitedAt', 'visitedAt', 'Visit'],
    ['a list', 'petition.visits', 'visits', 'Petition'],
    ['a scalar further on', 'petition.number', 'number', 'Petition'],
    ['a step behind the end', 'petition.person.person', 'person', 'Person'],
    ['self behind a link', 'petition.self', 'self', 'Petition'],
    ['an empty path', '', '', 'Visit'],
  ])('refuses %s, once for the type', (_what, path, step, type) => {
    expect(problemsOf(path)).toEqual([
      {
        file: 'departments/petition.graphql',
        line: 4,
        coordinate: 'Visit.visitedAt',
        wrong: `the path "${path}" to its data subject breaks at "${step}": ${type} has no such to-one link`,
        remedy: 'name to-one fields joined by dots, or "self" where the object is the person',
      },
    ]);
  });
});
