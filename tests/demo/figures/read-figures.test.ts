import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { expect, it, onTestFinished } from 'vitest';
import { readFigures } from '../../../src/demo/figures/read-figures.ts';
import { HeyiError } from '../../../src/errors/heyi-error.ts';

const schema = buildSchema(`
  type Query { events: Events, grids(first: Int): Int }
  type Events { count: Int }
`);

function read(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'heyi-figures-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return readFigures(folder, schema);
}

function refusal(files: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(files);
  } catch (error) {
    if (!(error instanceof HeyiError && error.code === 'FIGURES_INVALID')) throw error;
    return error.message.split('\n').slice(1);
  }
  throw new Error('it was permitted');
}

const whole = `- row: L3
  name: {zh: 网格事件, en: Grid events}
  wanted: 1441391
  kind: scaled
  query: |
    { events { count } }
  value: events.count
`;

it('reads figures, those of all files in order', () => {
  const figures = read({
    'b.yaml': whole,
    'a.yaml':
      whole.replace('L3', 'Z1').replace('scaled', 'rate') +
      '  over: events.count\n  times: 3\n  minus: 1\n  rounded: true\n',
    'README.md': 'no figures',
  });
  expect(figures).toMatchObject([
    { row: 'Z1', kind: 'rate', over: ['events', 'count'], times: 3, minus: 1, rounded: true, file: 'a.yaml', line: 1 },
    {
      row: 'L3',
      name: { zh: '网格事件', en: 'Grid events' },
      wanted: 1_441_391,
      kind: 'scaled',
      value: ['events', 'count'],
      over: undefined,
      times: 1,
      minus: 0,
      rounded: false,
      file: 'b.yaml',
    },
  ]);
});

it('tells all problems of all files at once, each with file and line', () => {
  const told = refusal({
    'a.yaml': `${whole}- row: three
  name: {zh: 网格}
  wanted: many
  kind: estimated
  querry: '{ events { count } }'
  value: [events]
`,
    'b.yaml': `${whole.replace('count }', 'kount }')}  over: grids.0\n- text\n`,
    'c.yaml': 'row: L3\n',
    'd.yaml': '- row: "L3\n',
  });
  expect(told.filter((line) => !line.startsWith('      →'))).toEqual([
    '  a.yaml:12 figure 2: "querry" is not known here',
    '  a.yaml:8 figure 2: "query" is missing',
    '  a.yaml:8 three: "three" is no row',
    '  a.yaml:9 three.name: "en" is missing',
    '  a.yaml:10 three.wanted: expected a number, received "many"',
    '  a.yaml:11 three.kind: "estimated" is not known here',
    '  a.yaml:13 three.value: expected a text, received a list',
    '  b.yaml:6 L3.query: Cannot query field "kount" on type "Events". Did you mean "count"?',
    '  b.yaml:9 figure 2: expected a mapping, received "text"',
    '  c.yaml:1: expected a list, received a mapping',
    expect.stringMatching(/^ {2}d\.yaml:\d: Missing closing "quote/),
  ]);
  expect(told).toContain(
    '      → use one of row, name, wanted, kind, query, value, rounded, bound, over, times, minus',
  );
});

it.each([
  ['a syntax error of the query', whole.replace('{ events', '{{ events'), 'a.yaml:6 L3.query: Syntax Error'],
  [
    'a wrong argument on its own line',
    whole.replace('{ events', '{\n      grids(last: 1)\n      events'),
    'a.yaml:7 L3.query',
  ],
  [
    'a query on one line',
    whole.replace('|\n    {', '{').replace('query: {', "query: '{").replace('} }', "} x }'"),
    'a.yaml:5 L3.query',
  ],
  [
    'a query with variables',
    whole.replace('{ events', 'query ($n: Int) { grids(first: $n) events'),
    'without variables',
  ],
  ['two queries', whole.replace('{ events', 'query A { grids } query B { events'), 'without variables'],
  ['no query', whole.replace('{ events', 'fragment F on Query { events'), 'without variables'],
  [
    'a path that the query does not have',
    whole.replace('events.count', 'incidents.0.count'),
    'the query has no "incidents"',
  ],
  ['a key twice', `${whole}  row: L4\n`, 'unique'],
  ['an empty text', whole.replace('Grid events', '" "'), 'L3.name.en: expected a text'],
  ['a flag that is none', `${whole}  rounded: yes\n`, 'L3.rounded: expected true or false, received "yes"'],
  ['a bound that is none', `${whole}  bound: most\n`, 'L3.bound: "most" is not known here'],
  ['an infinite number', whole.replace('1441391', '.inf'), 'L3.wanted: expected a number'],
  ['the same figure twice', whole + whole, 'it stands in a.yaml:1 as well'],
  ['nothing', '', 'expected a list, received nothing'],
])('refuses %s', (_, text, message) => {
  expect(refusal({ 'a.yaml': text }).join('\n')).toContain(message);
});

it.each(['without a file', 'that does not exist'])('refuses a folder %s', (which) => {
  const told = () => (which === 'without a file' ? read({}) : readFigures('/nowhere/figures', schema));
  expect(told).toThrow('there is no file of figures in it');
});
