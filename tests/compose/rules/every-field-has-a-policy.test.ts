import { describe, expect, it } from 'vitest';
import { everyFieldHasAPolicy } from '../../../src/compose/rules/every-field-has-a-policy.ts';
import { departmentsOf, policy } from '../departments-of.ts';

const classified = '@classified(as: GENERAL, personal: NONE)';
const shared = '@shared(as: CONDITIONAL)';
const subject = '@subject(path: "person")';
const problemsOf = (sdl: string) => everyFieldHasAPolicy(departmentsOf({ police: sdl }));

describe('every field has a policy', () => {
  it.each([
    ['on its type', `type Post ${policy} { name: String }`],
    ['on itself', `type Post { name: String ${policy} }`],
    ['on both together', `type Post ${shared} ${subject} { name: String ${classified} }`],
  ])('permits a policy %s', (_where, sdl) => {
    expect(problemsOf(sdl)).toEqual([]);
  });

  it.each([
    [
      'classification',
      `${shared} ${subject}`,
      'the owner does not state its classification',
      'add to name, or to its type Post, @classified(as: GENERAL, personal: NONE)',
    ],
    [
      'sharing attribute',
      `${classified} ${subject}`,
      'the owner does not state its sharing attribute',
      'add to name, or to its type Post, @shared(as: CONDITIONAL)',
    ],
    [
      'data subject',
      `${classified} ${shared}`,
      'the owner does not state its data subject',
      'add to name, or to its type Post, @subject(path: "person"), or @subject(none: true) if it is about nobody',
    ],
  ])('refuses a field without %s', (_part, directives, wrong, remedy) => {
    expect(problemsOf(`type Post ${directives} {\n  name: String\n}`)).toEqual([
      { file: 'departments/police.graphql', line: 2, coordinate: 'Post.name', wrong, remedy },
    ]);
  });

  it('refuses a data subject that is both nobody and somebody', () => {
    expect(
      problemsOf(`type Post ${classified} ${shared} { name: String @subject(none: true, path: "self") }`),
    ).toMatchObject([{ coordinate: 'Post.name', wrong: 'the owner does not state its data subject' }]);
  });

  it('refuses keys and links without a policy as well', () => {
    const told = problemsOf(`type Post { id: ID! @key person: Person @link(column: "p") name: String ${policy} }`);
    expect(told.map(({ coordinate }) => coordinate).sort()).toEqual([
      ...['Post.id', 'Post.id', 'Post.id'],
      ...['Post.person', 'Post.person', 'Post.person'],
    ]);
  });

  it('tells once of a type what none of its fields states', () => {
    expect(problemsOf(`\ntype Post ${classified} ${subject} {\n  id: ID! @key\n  name: String\n}`)).toEqual([
      {
        file: 'departments/police.graphql',
        line: 2,
        coordinate: 'Post',
        wrong: 'the owner does not state its sharing attribute, nor that of any of its fields',
        remedy: 'add to type Post @shared(as: CONDITIONAL)',
      },
    ]);
  });
});
