import { buildSchema, GraphQLError, GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { allFiles, buildOrReport, invalidParts } from '../../src/compose/unforeseen.ts';
import { HeyiError } from '../../src/errors/heyi-error.ts';
import type { Problem } from '../../src/errors/problem.ts';
import { departmentsOf } from './departments-of.ts';

describe('what no rule foresaw', () => {
  const reported = (build: () => unknown): readonly Problem[] => {
    const problems: Problem[] = [];
    const built: unknown = buildOrReport('departments/police.graphql', problems, build);
    expect(built).toBeUndefined();
    return problems;
  };

  it('is nothing where something is built', () => {
    const problems: Problem[] = [];
    expect(buildOrReport('departments/police.graphql', problems, () => 7)).toBe(7);
    expect(problems).toEqual([]);
  });

  it.each([new GraphQLError('Unknown type "Colour".'), new Error('Unknown type "Colour".')])(
    'is a problem of its file, here %s',
    (error) => {
      const problems = reported(() => {
        throw error;
      });
      expect(problems).toEqual([
        {
          file: 'departments/police.graphql',
          wrong: 'Unknown type "Colour".',
          remedy: expect.stringContaining('report it') as string,
        },
      ]);
    },
  );

  it('is one problem for each error that GraphQL joins', () => {
    const problems = reported(() => {
      throw new Error('Unknown type "Colour".\n\nUnknown type "Shade".');
    });
    expect(problems.map(({ wrong }) => wrong)).toEqual(['Unknown type "Colour".', 'Unknown type "Shade".']);
  });

  it("is not an error of the hub's own catalogue, which passes", () => {
    const error = new HeyiError('BAD_REQUEST', { reason: 'it was foreseen' });
    const build = () => {
      throw error;
    };
    expect(() => buildOrReport('departments/police.graphql', [], build)).toThrow(error);
  });
});

describe('what is invalid about a composed schema', () => {
  const departments = departmentsOf({ police: 'type Post { id: ID }', court: 'enum Verdict { GUILTY }' });
  const invalid = (sdl: string) =>
    invalidParts(new GraphQLSchema({ ...buildSchema(sdl).toConfig(), assumeValid: false }), departments);

  it('is nothing about a valid one', () => {
    expect(invalid('type Query { post: Post } type Post { id: ID }')).toEqual([]);
  });

  it.each([
    ['the type that is named', 'type Query { post: Post } type Post', 'departments/police.graphql'],
    ['the type that another is made for', 'type Query { a: PostEdge } type PostEdge', 'departments/police.graphql'],
    ['the enum that is named', 'type Query { v: Verdict } enum Verdict', 'departments/court.graphql'],
    ['every department where none is named', 'type Query { other: Other } type Other', allFiles(departments)],
  ])('is told under the file of %s', (_what, sdl, file) => {
    const wrong = expect.stringContaining('must define one or more') as string;
    expect(invalid(sdl)).toMatchObject([{ file, wrong }]);
  });
});
