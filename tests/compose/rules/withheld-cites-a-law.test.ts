import { describe, expect, it } from 'vitest';
import { withheldCitesALaw } from '../../../src/compose/rules/withheld-cites-a-law.ts';
import { departmentsOf } from '../departments-of.ts';

const problemsOf = (sdl: string) => withheldCitesALaw(departmentsOf({ police: sdl }));

describe('withheld cites a law', () => {
  it.each([
    '@shared(as: WITHHELD, law: "反有组织犯罪法 Art. 7")',
    '@shared(as: CONDITIONAL)',
    '@shared(as: UNCONDITIONAL)',
    '',
  ])('permits %j', (directive) => {
    expect(problemsOf(`type Post { name: String ${directive} }`)).toEqual([]);
  });

  it.each(['@shared(as: WITHHELD)', '@shared(as: WITHHELD, law: "")', '@shared(as: WITHHELD, law: null)'])(
    'refuses %s',
    (directive) => {
      expect(problemsOf(`type Post {\n  name: String ${directive}\n}`)).toEqual([
        {
          file: 'departments/police.graphql',
          line: 2,
          coordinate: 'Post.name',
          wrong: 'it is withheld without citing a law',
          remedy: 'name the law and article: @shared(as: WITHHELD, law: "…")',
        },
      ]);
    },
  );

  it('refuses each field of a type that is withheld without a law', () => {
    const problems = problemsOf(
      'type Post @shared(as: WITHHELD) { name: String number: Int @shared(as: CONDITIONAL) }',
    );
    expect(problems.map(({ coordinate }) => coordinate)).toEqual(['Post.name']);
  });
});
