import { describe, expect, it } from 'vitest';
import { namesAreFree } from '../../../src/compose/rules/names-are-free.ts';
import { parseGovernance } from '../../../src/departments/parse-governance.ts';
import { departmentsOf } from '../departments-of.ts';
import { hubNames } from '../few-hub-names.ts';

const file = 'departments/police.graphql';
const problemsOf = (police: string, court = '', governance = '') =>
  namesAreFree(departmentsOf({ court, police }), hubNames, parseGovernance(governance));
const collection = (many: string, one: string) => `type Visit @collection(many: "${many}", one: "${one}") { id: ID }`;

describe('names are free', () => {
  it.each([
    ['names that nobody has taken', 'type Visit { id: ID level: Level } enum Level { HIGH }'],
    [
      'names that end as generated ones, of no type',
      'type Where { id: ID } type BookEdge { id: ID } enum PostGroup { A }',
    ],
    ["parts of others' types", 'extend type Post { visits: Int }'],
    ['an enum that ends as a filter does, of no type', 'enum WaterFilter { SAND }'],
    ['an enum that ends as a verification does, of no type', 'enum WaterVerify { SAND }'],
  ])('permits %s', (_what, police) => {
    expect(problemsOf(police)).toEqual([]);
  });

  it.each([
    ['a root type', 'type Query { id: ID }', 'Query'],
    ['a root type that the hub does not have', 'type Mutation { id: ID }', 'Mutation'],
    ['a type of shared.graphql', 'type PageInfo { id: ID }', 'PageInfo'],
    ["a type of the hub's own schema", 'type Me { id: ID }', 'Me'],
    ['an enum named as a scalar', 'enum Date { TODAY }', 'Date'],
    ["an enum named as GraphQL's scalar", 'enum String { LONG }', 'String'],
    ['an enum of shared.graphql', 'enum Direction { UP DOWN }', 'Direction'],
  ])('refuses %s', (_what, police, coordinate) => {
    const wrong = `the hub has a ${coordinate} of its own`;
    expect(problemsOf(police)).toEqual([{ file, line: 1, coordinate, wrong, remedy: 'choose another name' }]);
  });

  it.each([
    'PostConnection',
    'PostEdge',
    'PostWhere',
    'PostListWhere',
    'PostOrderBy',
    'PostGroup',
    'PostGroupBy',
    'PostGroupKey',
    'PostHaving',
    'PostSum',
    'PostMaxOrderBy',
    'PostCountDistinctHaving',
  ])("refuses %s beside another department's Post", (name) => {
    const wrong = `the hub makes a ${name} for Post`;
    for (const police of [`type ${name} { id: ID }`, `enum ${name} { A }`])
      expect(problemsOf(police, 'type Post { id: ID }')).toMatchObject([{ file, line: 1, coordinate: name, wrong }]);
  });

  it.each([
    ['LevelFilter', 'Level'],
    ['SexFilter', 'values of type Sex'],
    ['StringFilter', 'values of type String'],
    ['LevelVerify', 'Level'],
    ['IdNumberVerify', 'values of type IdNumber'],
  ])('refuses %s, the filter of another', (name, bringer) => {
    expect(problemsOf(`type ${name} { id: ID }`, 'enum Level { HIGH }')).toMatchObject([
      { file, line: 1, coordinate: name, wrong: `the hub makes a ${name} for ${bringer}` },
    ]);
  });

  it.each(['MatterConnection', 'MatterEdge'])('refuses %s beside the interface Matter', (name) => {
    const governance = 'interface Matter { id: ID! }';
    expect(problemsOf('type MatterWhere { id: ID }', '', governance)).toEqual([]);
    for (const police of [`type ${name} { id: ID }`, `enum ${name} { A }`])
      expect(problemsOf(police, '', governance)).toMatchObject([
        { file, line: 1, coordinate: name, wrong: `the hub makes a ${name} for Matter` },
      ]);
  });

  it.each([
    ['PageInfo', 'the hub has a PageInfo of its own'],
    ['Me', 'the hub has a Me of its own'],
    ['PostEdge', 'the hub makes a PostEdge for Post'],
    ['SexFilter', 'the hub makes a SexFilter for values of type Sex'],
  ])('refuses an interface %s', (name, wrong) => {
    expect(problemsOf('type Post { id: ID }', '', `interface Fine { id: ID! }\ninterface ${name} { id: ID! }`)).toEqual(
      [{ file: 'governance.graphql', line: 2, coordinate: name, wrong, remedy: 'choose another name' }],
    );
  });

  it('refuses a type whose generated names are those of another', () => {
    expect(problemsOf('type PostList { id: ID }', 'type Post { id: ID }')).toMatchObject([
      { file, line: 1, coordinate: 'PostList', wrong: 'the hub makes a PostListWhere for it, but so it does for Post' },
    ]);
  });

  it('refuses a type whose generated names are of shared.graphql', () => {
    expect(problemsOf('type List { id: ID }')).toMatchObject([
      { file, line: 1, coordinate: 'List', wrong: 'the hub makes a ListOrderBy for it, but has one already' },
    ]);
  });

  it.each([
    ['the collection', collection('me', 'visit')],
    ['the object', collection('visits', 'me')],
  ])('refuses a root name that the hub answers, for %s', (_what, police) => {
    expect(problemsOf(police)).toEqual([
      {
        file,
        line: 1,
        coordinate: 'Visit',
        wrong: 'the hub itself answers me',
        remedy: 'choose another name in @collection(many: "…", one: "…")',
      },
    ]);
  });

  it("refuses the root name of another collection's statistics", () => {
    const court = 'type Post @collection(many: "posts", one: "post") { id: ID }';
    expect(problemsOf(collection('visits', 'postsAggregate'), court)).toMatchObject([
      { file, line: 1, coordinate: 'Visit', wrong: 'the hub makes a root field postsAggregate for Post' },
    ]);
    expect(problemsOf(collection('visits', 'visitAggregate'), court)).toEqual([]);
  });

  it.each(['and', 'or', 'not'])('refuses a field %s', (name) => {
    expect(problemsOf(`type Visit {\n ${name}: ID }`)).toEqual([
      {
        file,
        line: 2,
        coordinate: `Visit.${name}`,
        wrong: `"${name}" joins conditions in every where`,
        remedy: 'choose another name for the field',
      },
    ]);
  });

  it.each(['some', 'every', 'none', 'count', 'nor'])('permits a field %s', (name) => {
    expect(problemsOf(`type Visit { ${name}: ID }`)).toEqual([]);
  });
});
