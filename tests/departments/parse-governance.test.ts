import { describe, expect, it } from 'vitest';
import { parseGovernance } from '../../src/departments/parse-governance.ts';
import { HeyiError } from '../../src/errors/heyi-error.ts';

function refusal(sdl: string): string {
  try {
    parseGovernance(sdl);
  } catch (error) {
    if (error instanceof HeyiError && error.code === 'SCHEMA_INVALID') return error.message;
    throw error;
  }
  throw new Error('it was permitted');
}

const told = (line: number, coordinate: string, wrong: string) =>
  `  governance.graphql:${line}${coordinate === '' ? '' : ` ${coordinate}`}: ${wrong}\n      → `;

describe('what departments have in common', () => {
  it('is nothing in an empty file, and in one of comments alone', () => {
    for (const sdl of ['', '\n  \n', '# Nothing yet.\n\n  # Nor here.'])
      expect(parseGovernance(sdl)).toEqual({ interfaces: new Map(), timelines: [] });
  });

  it('are interfaces, each with its text and its fields', () => {
    const { interfaces, timelines } = parseGovernance('"A matter."\ninterface Matter {\n  id: ID!\n  at: DateTime\n}');
    expect(timelines).toEqual([]);
    expect([...interfaces.values()]).toEqual([
      {
        name: 'Matter',
        sdl: '"A matter."\ninterface Matter {\n  id: ID!\n  at: DateTime\n}',
        fields: [
          { name: 'id', type: 'ID', nonNull: true, line: 3 },
          { name: 'at', type: 'DateTime', nonNull: false, line: 4 },
        ],
        line: 2,
      },
    ]);
  });

  it.each(['[Matter!]', '[Matter]'])('are time lines of %s', (list) => {
    const { timelines } = parseGovernance(
      `extend type Person {\n  "Their matters."\n  matters: ${list} @timeline(via: "person", by: "at")\n}`,
    );
    expect(timelines).toEqual([
      {
        type: 'Person',
        name: 'matters',
        description: 'Their matters.',
        interface: 'Matter',
        via: 'person',
        by: 'at',
        facts: [],
        line: 3,
      },
    ]);
  });

  it('compare the facts that they name', () => {
    const facts = '@timeline(via: "person", by: "at", facts: ["managed", "risk"])';
    const { timelines } = parseGovernance(`extend type Person { care: [Statement!] ${facts} }`);
    expect(timelines.map((timeline) => timeline.facts)).toEqual([['managed', 'risk']]);
  });
});

describe('governance.graphql is refused', () => {
  it('with file and line where it is no GraphQL', () => {
    expect(refusal('interface Matter {\n  id: ID!\n')).toMatch(/ {2}governance\.graphql:\d: Syntax Error: /);
  });

  it.each([
    ['type Post { id: ID }', 'type Post'],
    ['enum Colour { RED }', 'enum Colour'],
    ['scalar Money', 'scalar Money'],
    ['input Wish { id: ID }', 'input Wish'],
    ['union Any = Person', 'union Any'],
    ['extend interface Matter { id: ID }', 'extend interface Matter'],
    ['extend schema @department(zh: "一", en: "One")', 'extend schema'],
    ['directive @own on OBJECT', 'directive'],
    ['{ me { name } }', 'query'],
  ])('for %s', (sdl, head) => {
    expect(refusal(`\n${sdl}`)).toContain(told(2, '', `${head} has no place in governance.graphql`));
  });

  const timeline = '@timeline(via: "person", by: "at")';
  it.each([
    ['a directive on an interface', 'interface Matter @key { id: ID }', 'Matter', '@key is not known here'],
    ['a directive on its field', 'interface Matter { id: ID @key }', 'Matter.id', '@key is not known here'],
    ['an interface without fields', 'interface Matter', 'Matter', 'it has no fields'],
    ['a field twice', 'interface Matter { id: ID id: ID }', 'Matter.id', 'this field stands twice'],
    [
      'a list',
      'interface Matter { visits: [Visit!] }',
      'Matter.visits',
      'a list gets arguments of its own for each type, which no interface can name',
    ],
    [
      'a field with an argument',
      'interface Matter { name(long: Boolean): String }',
      'Matter.name',
      'it takes the argument "long", but a list gets its own from the hub, and other fields have none',
    ],
    [
      'an interface of an interface',
      'interface Matter implements Node { id: ID }',
      'Matter',
      'it cannot implement Node here',
    ],
    [
      'a directive on a part',
      `extend type Person @key { m: [Matter] ${timeline} }`,
      'Person',
      '@key is not known here',
    ],
    [
      'a part that implements',
      `extend type Person implements Matter { m: [Matter] ${timeline} }`,
      'Person',
      'it cannot implement Matter here',
    ],
    [
      'a field that is no time line',
      'extend type Person { matters: [Matter!] }',
      'Person.matters',
      'it is no time line',
    ],
    [
      'a misspelt directive',
      'extend type Person { matters: [Matter!] @timelin }',
      'Person.matters',
      '@timelin is not known here',
    ],
    [
      'a time line with too little said',
      'extend type Person { matters: [Matter!] @timeline(via: "person") }',
      'Person.matters',
      'Argument "by" of required type "String!" was not provided.',
    ],
    [
      'a time line with an unknown argument',
      'extend type Person { matters: [Matter!] @timeline(via: "person", by: "at", order: "x") }',
      'Person.matters',
      '@timeline has no argument "order"',
    ],
    [
      'a time line with arguments of its own',
      `extend type Person { matters(first: Int): [Matter!] ${timeline} }`,
      'Person.matters',
      'it takes the argument "first", but a list gets its own from the hub, and other fields have none',
    ],
  ])('for %s', (_what, sdl, coordinate, wrong) => {
    expect(refusal(`\n${sdl}`)).toContain(told(2, coordinate, wrong));
  });

  it.each(['Matter', 'Matter!', '[Matter!]!', '[[Matter!]!]'])('for a time line of type %s', (type) => {
    const wrong = 'a time line is a list, and null when nothing of it can be read';
    const sdl = `\nextend type Person { matters: ${type} ${timeline} }`;
    expect(refusal(sdl)).toContain(told(2, 'Person.matters', wrong));
  });

  it('for an interface twice', () => {
    expect(refusal('interface Matter { id: ID }\ninterface Matter { id: ID }')).toContain(
      told(2, 'Matter', 'this interface stands twice'),
    );
  });

  it('with everything that is wrong at once', () => {
    const message = refusal('interface Matter\ntype Post { id: ID }\nextend type Person { a: [Matter] b: Int }');
    expect(message.match(/→/g)).toHaveLength(4 + 1);
  });
});
