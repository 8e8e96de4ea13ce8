/**
 * Questions across departments whose sides are large: how long each takes, how many keys were passed on, what memory it took, and how soon
 * one is refused that is too broad on both sides. The hub under the policy, asked by the account of the city's centre, in a demo city of a
 * million people. `npm run bench:crossing-scale [-- --scale 1 --rounds 7]`.
 */
import { parseArgs } from 'node:util';
import { prepareCity } from './center-data.ts';
import { startCityHub } from './city-hub.ts';
import { medianInterval } from './median-interval.ts';
import { peakMemoryOf } from './processor-time.ts';
import type { Question } from './questions.ts';

/** By what they show. */
const ASKED: Readonly<Record<string, string>> = {
  'few on one side': '{ people(where: {petitions: {count: {gte: 4}}}, first: 20) { totalCount nodes { name } } }',
  'two departments, intersected':
    '{ people(where: {petitions: {count: {gte: 2}}, courtCases: {some: {status: {eq: OPEN}}}}, first: 20) { totalCount nodes { name } } }',
  'one department without another':
    '{ people(where: {petitions: {count: {gte: 2}}, courtCases: {none: {}}}, first: 20) { totalCount nodes { name } } }',
  'many keys': '{ people(where: {petitions: {some: {}}}, first: 20) { totalCount nodes { name } } }',
  'a county, whose people are fewer than their events':
    '{ people(where: {area: {within: "431302"}, gridEvents: {some: {}}}, first: 20) { totalCount nodes { name } } }',
  'two links away':
    '{ people(where: {petitions: {some: {dispute: {mediations: {some: {}}}}}}, first: 20) { totalCount nodes { name } } }',
  'sorted over all people':
    '{ people(orderBy: [{petitions: {count: DESC}}], first: 20) { nodes { name petitions { totalCount } } } }',
  'too broad on both sides': '{ people(where: {gridEvents: {some: {}}}) { totalCount } }',
  'too broad on both sides, with conditions':
    '{ people(where: {name: {ne: "x"}, gridEvents: {some: {status: {ne: OPEN}}}}) { totalCount } }',
};

const { values } = parseArgs({
  options: { scale: { type: 'string', default: '1' }, rounds: { type: 'string', default: '7' } },
});
const postgresUrl = process.env['HEYI_BENCH_POSTGRES_URL'] ?? 'postgres://root@127.0.0.1:5432/postgres';
const say = (line: string) => console.error(`bench: ${line}`);
const hub = await startCityHub(await prepareCity(postgresUrl, Number(values.scale), say), 'policy');
try {
  const before = peakMemory();
  const lines: string[] = [];
  for (const [shows, text] of Object.entries(ASKED)) {
    const times: number[] = [];
    let told = '';
    for (let round = 0; round < Number(values.rounds); round += 1) {
      const startedAt = performance.now();
      told = answerOf(await ask(text));
      times.push(performance.now() - startedAt);
    }
    const { median, low, high } = medianInterval(times);
    const cells = [shows, told, ...[times[0]!, median, low, high].map((each) => each.toFixed(0))];
    lines.push(`| ${cells.join(' | ')} | ${peakMemory()} |`);
  }
  console.log(`Peak memory of the hub before the first question: ${before} MiB\n`);
  console.log('| question | answer | first, ms | median, ms | from | to | peak memory by then, MiB |');
  console.log('| :------- | -----: | --------: | ---------: | ---: | -: | -----------------------: |');
  for (const line of lines) console.log(line);
} finally {
  await hub.stop();
}

/** Of the hub's process so far, in MiB. */
function peakMemory(): string {
  return peakMemoryOf(hub.pid).get(hub.pid)!.toFixed(0);
}

interface Answered {
  readonly data?: { readonly people: { readonly totalCount?: number } | null } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function ask(text: string): Promise<Answered> {
  const question: Question = { id: 'condition', title: '', operationName: 'Q', key: 'county', variable: 'area', text };
  const { path, headers, body } = hub.request({ ...question, text: `query Q ${text}` }, '431302');
  const response = await fetch(`http://127.0.0.1:${hub.port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return (await response.json()) as Answered;
}

/** How many people there are, or by which code the question was refused. */
function answerOf({ data, errors }: Answered): string {
  return errors?.[0]?.extensions.code ?? String(data?.people?.totalCount ?? 'a page');
}
