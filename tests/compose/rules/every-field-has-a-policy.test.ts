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
      'add @classified(as: GENERAL, personal: NONE) to the field or its type',
    ],
    [
      'sharing attribute',
      `${classified} ${subject}`,
      'the owner does not state its sharing attribute',
      'add @shared(as: CONDITIONAL) to the field or its type',
    ],
    [
      'data subject',
      `${classified} ${shared}`,
      'the owner does not state its data subject',
      'add @subject(path: "person"), or @subject(none: true) if it is about nobody to the field or its type',
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
    expect(problemsOf('type Post { id: ID! @key person: Person @link(column: "p") }')).toHaveLength(6);
  });
});
