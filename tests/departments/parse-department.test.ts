import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Department, FieldDescription } from '../../src/departments/department.ts';
import { parseDepartment } from '../../src/departments/parse-department.ts';
import type { Problem } from '../../src/errors/problem.ts';

const title = 'extend schema @department(zh: "公安", en: "Police")';

function read(sdl: string): { readonly department: Department; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const department = parseDepartment('police', 'departments/police.graphql', `${title}\n${sdl}`, problems);
  return { department, problems };
}

function fieldOf(sdl: string, name: string): FieldDescription {
  const { department, problems } = read(sdl);
  expect(problems).toEqual([]);
  const field = department.types.flatMap(({ fields }) => fields).find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`no field ${name}`);
  return field;
}

describe('what a department is', () => {
  it('has its name from the file and its title from @department', () => {
    expect(read('').department).toEqual({
      name: 'police',
      title: { zh: '公安', en: 'Police' },
      file: 'departments/police.graphql',
      types: [],
      enums: [],
    });
  });

  it('refuses a file that does not say what the department is called', () => {
    const problems: Problem[] = [];
    const department = parseDepartment('court', 'departments/court.graphql', 'enum Colour { RED }', problems);
    expect(department.title).toEqual({ zh: 'court', en: 'court' });
    expect(problems).toEqual([
      {
        file: 'departments/court.graphql',
        line: 1,
        wrong: 'the department does not say what it is called',
        remedy: 'add: extend schema @department(zh: "…", en: "…")',
      },
    ]);
  });

  it('permits types, parts of types and enums', () => {
    const { department, problems } = read('type Post { id: ID }\nextend type Person { id: ID }\nenum Colour { RED }');
    expect(problems).toEqual([]);
    expect(department.types.map((type) => [type.name, type.extends])).toEqual([
      ['Post', false],
      ['Person', true],
    ]);
    expect(department.enums.map(({ name }) => name)).toEqual(['Colour']);
  });

  it.each([
    ['scalar Money', 'scalar Money'],
    ['input Wish { name: String }', 'input Wish'],
    ['interface Node { id: ID }', 'interface Node'],
    ['union Either = Post', 'union Either'],
    ['directive @mine on OBJECT', 'directive'],
    ['query { people }', 'query'],
    ['schema { query: Query }', 'schema'],
  ])('refuses %s', (sdl, head) => {
    expect(read(sdl).problems).toMatchObject([
      {
        file: 'departments/police.graphql',
        line: 2,
        wrong: `${head} has no place in a department's file`,
        remedy: expect.stringContaining('"extend type" and enums') as string,
      },
    ]);
  });

  it.each([
    ['no title in Chinese', 'extend schema @department(zh: "", en: "Court")'],
    ['no title in English', 'extend schema @department(zh: "法院", en: " ")'],
  ])('refuses %s', (_what, sdl) => {
    const problems: Problem[] = [];
    parseDepartment('court', 'departments/court.graphql', sdl, problems);
    expect(problems).toMatchObject([{ line: 1, wrong: 'the department does not say what it is called' }]);
  });

  it('refuses a second title, and keeps the first', () => {
    const { department, problems } = read('extend schema @department(zh: "法院", en: "Court")');
    expect(department.title.en).toBe('Police');
    expect(problems).toEqual([
      {
        file: 'departments/police.graphql',
        line: 2,
        coordinate: undefined,
        wrong: 'the department says a second time what it is called',
        remedy: 'keep one @department',
      },
    ]);
  });

  it('refuses root types of its own', () => {
    const problems: Problem[] = [];
    parseDepartment('police', 'departments/police.graphql', `${title} {\n  query: Post\n  mutation: Post\n}`, problems);
    expect(problems).toMatchObject([
      { line: 2, wrong: 'the root types are the hub’s', remedy: 'write extend schema @department(…) and no more' },
      { line: 3 },
    ]);
  });

  it('keeps descriptions of types, fields, enums and their values', () => {
    const { department } = read(
      '"A post." type Post { "Its name." name: String }\n"Hues." enum Colour { "Red." RED BLUE }',
    );
    expect(department.types[0]?.description).toBe('A post.');
    expect(department.types[0]?.fields[0]?.description).toBe('Its name.');
    expect(department.enums).toEqual([
      {
        name: 'Colour',
        description: 'Hues.',
        values: [
          { name: 'RED', description: 'Red.', line: 3 },
          { name: 'BLUE', description: undefined, line: 3 },
        ],
        line: 3,
      },
    ]);
  });

  it('throws a syntax error that knows its line', () => {
    const read = () => parseDepartment('police', 'departments/police.graphql', 'type Post {\n  name:\n}', []);
    expect(read).toThrow(GraphQLError);
    expect(read).toThrow(expect.objectContaining({ locations: [{ line: 3, column: 1 }] }) as Error);
  });
});

describe('how a type maps', () => {
  it('has the table, names and anchor that are written', () => {
    const { department } = read(
      'type Person @table(name: "register.residents") @anchor(closed: true) @collection(many: "people", one: "person") { id: ID }',
    );
    expect(department.types[0]).toMatchObject({
      table: 'register.residents',
      anchor: { closed: true },
      collection: { many: 'people', one: 'person' },
    });
  });

  it('has no table, names or anchor where none is written', () => {
    expect(read('type Person { id: ID }').department.types[0]).toMatchObject({
      table: undefined,
      anchor: undefined,
      collection: undefined,
    });
  });

  it.each([
    ['type Post { id: ID }', []],
    ['type Post implements Happening { id: ID }', ['Happening']],
    ['extend type Post implements Happening & Place { id: ID }', ['Happening', 'Place']],
  ])('keeps what %s implements', (sdl, interfaces) => {
    const { department, problems } = read(sdl);
    expect(problems).toEqual([]);
    expect(department.types[0]?.interfaces).toEqual(interfaces);
  });

  it('is an open anchor unless it says that it is closed', () => {
    expect(read('type Person @anchor { id: ID }').department.types[0]?.anchor).toEqual({ closed: false });
  });
});

describe('how a field maps', () => {
  it('is plain where nothing is written', () => {
    expect(fieldOf('type Post {\n  openedAt: DateTime\n}', 'openedAt')).toEqual({
      name: 'openedAt',
      description: undefined,
      type: 'DateTime',
      list: false,
      nonNull: false,
      column: undefined,
      link: undefined,
      key: undefined,
      area: false,
      accused: false,
      party: false,
      sealed: undefined,
      search: false,
      policy: { classification: undefined, personal: undefined, sharing: undefined, subject: undefined },
      line: 3,
    });
  });

  it('has the column that is written', () => {
    expect(fieldOf('type Post { openedAt: DateTime @column(name: "opened") }', 'openedAt').column).toBe('opened');
  });

  it('is found by a search where that is written', () => {
    expect(fieldOf('type Post { number: String @search }', 'number').search).toBe(true);
  });

  it.each([
    ['Post', { list: false, nonNull: false }],
    ['Post!', { list: false, nonNull: true }],
    ['[Post]', { list: true, nonNull: false }],
    ['[Post!]', { list: true, nonNull: false }],
    ['[Post!]!', { list: true, nonNull: true }],
  ])('reads %s', (type, expected) => {
    expect(fieldOf(`type Post { other: ${type} }`, 'other')).toMatchObject({ type: 'Post', ...expected });
  });

  it.each(['[[Post!]]', '[[Post!]!]!', '[[[Post]]]'])('refuses %s', (type) => {
    expect(read(`type Post { other: ${type} }`).problems).toEqual([
      {
        file: 'departments/police.graphql',
        line: 2,
        coordinate: 'Post.other',
        wrong: 'a list of lists maps to nothing',
        remedy: 'write other: [Post!]',
      },
    ]);
  });

  it('refuses arguments, each of them', () => {
    expect(read('type Post {\n others(first: Int\n after: String): [Post!]! }').problems).toEqual([
      {
        file: 'departments/police.graphql',
        line: 3,
        coordinate: 'Post.others',
        wrong: 'it takes the argument "first", but a column has none, and a list gets its own from the hub',
        remedy: 'write others: [Post!]!',
      },
      expect.objectContaining({ line: 4, wrong: expect.stringContaining('"after"') as string }),
    ]);
  });

  it.each([
    ['@key', { sealed: false, integer: false }],
    ['@key(sealed: true)', { sealed: true, integer: false }],
    ['@key(integer: true)', { sealed: false, integer: true }],
  ])('reads %s', (directive, expected) => {
    expect(fieldOf(`type Post { id: ID! ${directive} }`, 'id').key).toEqual(expected);
  });

  it.each([
    ['@link(column: "area_code") @area', { link: { column: 'area_code', via: undefined }, area: true }],
    ['@link(via: "post")', { link: { column: undefined, via: 'post' }, area: false }],
    ['@link', { link: { column: undefined, via: undefined }, area: false }],
  ])('reads %s', (directives, expected) => {
    expect(fieldOf(`type Post { area: Area ${directives} }`, 'area')).toMatchObject(expected);
  });
});

describe('policy', () => {
  const typePolicy =
    '@classified(as: IMPORTANT, personal: PERSONAL) @shared(as: CONDITIONAL) @subject(path: "visit.person")';

  it("takes the type's statement where the field makes none", () => {
    expect(fieldOf(`type Post ${typePolicy} { name: String }`, 'name').policy).toEqual({
      classification: 'IMPORTANT',
      personal: 'PERSONAL',
      sharing: { attribute: 'CONDITIONAL', law: undefined },
      subject: { kind: 'path', path: ['visit', 'person'] },
    });
  });

  it("takes the field's statement before the type's, and only the part that it makes", () => {
    expect(
      fieldOf(`type Post ${typePolicy} { name: String @shared(as: WITHHELD, law: "保密法 Art. 1") }`, 'name').policy,
    ).toEqual({
      classification: 'IMPORTANT',
      personal: 'PERSONAL',
      sharing: { attribute: 'WITHHELD', law: '保密法 Art. 1' },
      subject: { kind: 'path', path: ['visit', 'person'] },
    });
  });

  it('overrides a data subject by nobody', () => {
    expect(fieldOf(`type Post ${typePolicy} { name: String @subject(none: true) }`, 'name').policy.subject).toEqual({
      kind: 'none',
    });
  });

  it("does not take another part's statement", () => {
    expect(
      fieldOf(`type Post ${typePolicy} { id: ID }\nextend type Person { posts: Int }`, 'posts').policy.classification,
    ).toBeUndefined();
  });

  it.each(['@subject', '@subject(none: false)', '@subject(none: true, path: "person")'])(
    'takes %s for no statement at all',
    (directive) => {
      expect(fieldOf(`type Post { name: String ${directive} }`, 'name').policy.subject).toBeUndefined();
    },
  );
});

describe('directives that nobody recognises', () => {
  it.each([
    ['an unknown one', 'type Post { name: String @secret }', 'Post.name', '@secret is not known here'],
    ['a misspelt one', 'type Post @clasified(as: CORE) { name: String }', 'Post', '@clasified is not known here'],
    ['one of GraphQL itself', 'type Post { name: String @deprecated }', 'Post.name', '@deprecated is not known here'],
    ['a field’s on a type', 'type Post @key { name: String }', 'Post', '@key is not known here'],
    ['a type’s on a field', 'type Post { name: String @table(name: "t") }', 'Post.name', '@table is not known here'],
    ['one twice', 'type Post @anchor @anchor { name: String }', 'Post', '@anchor stands twice'],
    ['one on an enum', 'enum Colour @shared(as: CONDITIONAL) { RED }', 'Colour', '@shared is not known here'],
    ['one on an enum value', 'enum Colour { RED @secret }', 'Colour.RED', '@secret is not known here'],
  ])('refuses %s', (_what, sdl, coordinate, wrong) => {
    expect(read(sdl).problems).toMatchObject([{ file: 'departments/police.graphql', line: 2, coordinate, wrong }]);
  });

  it('says which directives are known in that place', () => {
    expect(read('type Post { name: String @secret }').problems[0]?.remedy).toBe(
      'use one of @key, @column, @link, @area, @search, @accused, @party, @sealed, @classified, @shared, @subject',
    );
  });

  it('refuses an unknown directive beside @department', () => {
    const problems: Problem[] = [];
    parseDepartment('police', 'departments/police.graphql', `${title} @open`, problems);
    expect(problems).toMatchObject([{ line: 1, coordinate: undefined, wrong: '@open is not known here' }]);
  });
});

describe('arguments of directives', () => {
  it.each([
    ['a missing one', '@column', '"name" of required type "String!" was not provided'],
    ['one of another type', '@column(name: 7)', 'Argument "name" has invalid value 7.'],
    ['a value outside the enum', '@shared(as: PUBLIC)', 'Argument "as" has invalid value PUBLIC.'],
    ['a missing half of a classification', '@classified(as: CORE)', '"personal" of required type'],
    ['a misspelt one', '@key(seald: true)', '@key has no argument "seald"'],
    ['one given twice', '@key(sealed: true, sealed: false)', 'argument "sealed" of @key stands twice'],
  ])('refuse %s', (_what, directive, wrong) => {
    const { problems } = read(`type Post { name: String ${directive} }`);
    expect(problems).toMatchObject([
      {
        line: 2,
        coordinate: 'Post.name',
        wrong: expect.stringContaining(wrong) as string,
        remedy: expect.stringMatching(
          /^write @(column|shared|classified|key)\(\w+: .*\), as schema.directives\.graphql explains$/,
        ) as string,
      },
    ]);
  });

  it('read nothing from a directive with a wrong argument', () => {
    const { department } = read('type Post { name: String @shared(as: PUBLIC) }');
    expect(department.types[0]?.fields[0]?.policy.sharing).toBeUndefined();
  });
});

it('reports every problem of the file at once', () => {
  const { problems } = read('type Post @secret { name: String @hidden\n number: Int @column }\nscalar Money');
  expect(problems.map(({ line, coordinate }) => [line, coordinate])).toEqual([
    [2, 'Post'],
    [2, 'Post.name'],
    [3, 'Post.number'],
    [4, undefined],
  ]);
});
