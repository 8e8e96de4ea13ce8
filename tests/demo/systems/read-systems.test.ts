import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { expect, it, onTestFinished } from 'vitest';
import { readSystems } from '../../../src/demo/systems/read-systems.ts';
import { HeyiError } from '../../../src/errors/heyi-error.ts';

const schema = buildSchema(`
  type Query { events(area: String): [Events], grids(first: Int): Int }
  type Mutation { close: Int }
  type Events { count: Int }
`);

function read(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'heyi-systems-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return readSystems(folder, schema);
}

function refusal(files: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(files);
  } catch (error) {
    if (!(error instanceof HeyiError && error.code === 'SYSTEMS_INVALID')) throw error;
    return error.message.split('\n').slice(1);
  }
  throw new Error('it was permitted');
}

const head = `title: {zh: 网格, en: Grids}
question: {zh: 多少事件？, en: How many events?}
`;
const whole = `${head}figures:
  - name: {zh: 网格事件, en: Grid events}
    wanted: 1441391
    kind: scaled
    value: events.0.count
check:
  variables: {area: "4302"}
  sql:
    - department: grid
      query: select count(*) as n from grid_events
      values: {n: "events.0.count"}
`;
const query = `# account: analyst purpose: 统计
query ($area: String) { events(area: $area) { count } }
`;
const row = (yaml = whole, graphql = query) => ({ 'L3.yaml': yaml, 'L3.graphql': graphql });

it('reads systems in the order of the cities, those without a query too', () => {
  const systems = read({
    ...row(),
    'L3.variables.json': '{"area": "4313"}',
    'L10.yaml': head,
    'L3-station.yaml': head,
    'L4.yaml': head,
    'Z2.yaml': head,
  });
  expect(systems.map((system) => system.row)).toEqual(['Z2', 'L3', 'L3-station', 'L4', 'L10']);
  expect(systems[0]).toMatchObject({ saved: undefined, figures: [], check: undefined });
  expect(systems[1]).toMatchObject({
    title: { zh: '网格', en: 'Grids' },
    saved: {
      account: 'analyst',
      purpose: '统计',
      text: 'query ($area: String) { events(area: $area) { count } }\n',
      variables: { area: '4313' },
    },
    figures: [
      {
        row: 'L3',
        name: { zh: '网格事件', en: 'Grid events' },
        wanted: 1_441_391,
        kind: 'scaled',
        rounded: false,
        variables: {},
        value: ['events', '0', 'count'],
        over: undefined,
        times: 1,
        minus: 0,
        file: 'L3.yaml',
        line: 4,
      },
    ],
    check: { variables: { area: '4302' }, statements: [{ department: 'grid', each: undefined }] },
  });
});

it('reads SQL that is given what other departments have, and lists', () => {
  const [system] = read(
    row(
      whole.replace(
        'values: {n: "events.0.count"}',
        'each: events\n      given: [{department: court, query: select code from cases}]\n      values: {n: count}',
      ),
    ),
  );
  expect(system!.check!.statements).toEqual([
    {
      department: 'grid',
      sql: 'select count(*) as n from grid_events',
      given: [{ department: 'court', sql: 'select code from cases' }],
      each: ['events'],
      values: new Map([['n', ['count']]]),
    },
  ]);
});

it('reads what a figure may say beside', () => {
  const more =
    '    over: events.0.count\n    times: 3\n    minus: 1\n    rounded: true\n    bound: least\n    variables: {area: "42"}\n';
  const [system] = read(row(whole.replace('check:', `${more}check:`)));
  expect(system!.figures[0]).toMatchObject({
    over: ['events', '0', 'count'],
    times: 3,
    minus: 1,
    rounded: true,
    bound: 'least',
    variables: { area: '42' },
  });
});

it('tells all problems of all files at once, each with file and line', () => {
  const told = refusal({
    'L3.yaml': `title: {zh: 网格}
question: [much]
figures:
  - name: {zh: 网格}
    wanted: many
    kind: estimated
    valu: events.0.count
  - text
`,
    'Z1.yaml': whole.replace('query: select', 'sql: select'),
    'Z1.graphql': query.replace('count }', 'kount }'),
    'Z2.yaml': 'title: "Z2\n',
  });
  expect(told.filter((line) => !line.startsWith('      →'))).toEqual([
    '  L3.yaml:1 L3.title: "en" is missing',
    '  L3.yaml:2 L3.question: expected a mapping, received a list',
    '  L3.yaml:7 L3.figures.1: "valu" is not known here',
    '  L3.yaml:4 L3.figures.1: "value" is missing',
    '  L3.yaml:4 L3.figures.1.name: "en" is missing',
    '  L3.yaml:5 L3.figures.1.wanted: expected a number, received "many"',
    '  L3.yaml:6 L3.figures.1.kind: "estimated" is not known here',
    '  L3.yaml:8 L3.figures.2: expected a mapping, received "text"',
    '  Z1.graphql:2 Z1: Cannot query field "kount" on type "Events". Did you mean "count"?',
    '  Z1.yaml:12 Z1.check.sql.1: "sql" is not known here',
    '  Z1.yaml:11 Z1.check.sql.1: "query" is missing',
    expect.stringMatching(/^ {2}Z2\.yaml:\d: Missing closing "quote/),
    '  Z2.yaml:1 Z2: expected a mapping, received nothing',
  ]);
});

it.each([
  ['a syntax error of the query', row(whole, query.replace('{ events', '{{ events')), 'L3.graphql:2 L3: Syntax Error'],
  ['a query that nobody asks', row(whole, query.slice(query.indexOf('query'))), 'L3.graphql:1 L3: its first line'],
  ['two queries', row(whole, `${query}query B { grids }`), 'it is not one query'],
  ['a mutation', row(whole, query.replace(/query .*/, 'mutation { close }')), 'it is not one query'],
  ['variables that are none', { ...row(), 'L3.variables.json': '[]' }, 'L3.variables.json L3: expected an object'],
  ['variables that are no JSON', { ...row(), 'L3.variables.json': '{area}' }, 'L3.variables.json L3: '],
  ['a query without a system', { ...row(), 'L4.graphql': query }, 'L4.graphql: nothing says what it answers'],
  ['a name that is no row', { 'three.yaml': head }, '"three" is no row'],
  [
    'a path that the query does not have',
    row(whole.replace('events.0', 'grids.0')),
    'the query has no "grids.0.count"',
  ],
  ['a path that is none', row(whole.replace('events.0.count', 'events..count')), '"events..count" is no path'],
  ['an empty text', row(whole.replace('Grid events', '" "')), 'L3.figures.1.name.en: expected a text'],
  ['a bound that is none', row(whole.replace('check:', '    bound: most\ncheck:')), '"most" is not known here'],
  [
    'the same figure twice',
    row(
      whole.replace('check:', '  - {name: {zh: a, en: Grid events}, wanted: 1, kind: exact, value: events.0}\ncheck:'),
    ),
    'it stands in L3.yaml:4 as well',
  ],
  ['nothing', {}, 'there is no system in it'],
])('refuses %s', (_, files, message) => {
  expect(refusal(files).join('\n')).toContain(message);
});
