/**
 * What questions across departments cost: the hub, with everything allowed, beside code written by hand that asks one department after the
 * other, and beside `postgres_fdw`, one database in which the others' tables are foreign ones (crossing-floor.ts).
 * `npm run bench:crossing [-- --scale 0.2 --rounds 15 --seconds 1]`.
 */
import { parseArgs } from 'node:util';
import { prepareCity } from './center-data.ts';
import { startCityHub } from './city-hub.ts';
import type { Contestant } from './contestant.ts';
import { prepareForeignTables } from './foreign-tables.ts';
import { medianInterval } from './median-interval.ts';
import { measureOneClient } from './one-client.ts';
import { pairedRatio } from './paired-ratio.ts';
import type { Question } from './questions.ts';
import { assertSameAnswers } from './same-answers.ts';
import { freePort, stopProcess, untilReady } from './server-process.ts';
import { startModule } from './start-module.ts';

const COUNTIES = ['431302', '431321', '431322', '431381', '431382'];

const question = (id: 'condition' | 'order' | 'group', title: string, text: string): Question => ({
  id,
  title,
  operationName: 'AcrossDepartments',
  key: 'county',
  variable: 'area',
  text: `query AcrossDepartments($area: AreaCode!) { ${text} }`,
});
const questions = [
  question(
    'condition',
    'people of a county with two petitions and an open case: three departments',
    `people(where: {area: {within: $area}, petitions: {count: {gte: 2}}, courtCases: {some: {status: {eq: OPEN}}}}, first: 20) {
      totalCount nodes { idNumber name } }`,
  ),
  question(
    'order',
    'people of a county by how often they petitioned: two departments',
    'people(where: {area: {within: $area}}, orderBy: [{petitions: {count: DESC}}, {idNumber: ASC}], first: 20) { nodes { idNumber name } }',
  ),
  question(
    'group',
    'mediations of a county by the petitions of the same dispute: three departments',
    `mediationsAggregate(where: {area: {within: $area}}, groupBy: {through: {dispute: {through: {petitions: {category: true}}}}}) {
      key { through { dispute { through { petitions { category } } } } } count }`,
  ),
];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    seconds: { type: 'string', default: '1' },
    scale: { type: 'string', default: '0.2' },
  },
});
const postgresUrl = process.env['HEYI_BENCH_POSTGRES_URL'] ?? 'postgres://root@127.0.0.1:5432/postgres';
const say = (line: string) => console.error(`bench: ${line}`);
const stops: (() => unknown)[] = [];
try {
  const city = await prepareCity(postgresUrl, Number(values.scale), say);
  const foreign = await prepareForeignTables(postgresUrl, Number(values.scale));
  const hub = await startCityHub(city, 'allow-all');
  stops.push(() => hub.stop());
  const contestants = [await startFloor('two-step', city), await startFloor('fdw', { ...city, FDW_URL: foreign }), hub];
  const keys = new Map(questions.map((each) => [each, COUNTIES] as const));
  await assertSameAnswers(contestants, questions, keys);
  say('all give the same answers');
  const slices = await measureOneClient({
    contestants,
    questions,
    keys: COUNTIES,
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    say,
  });
  console.log('| question | two-step ms | fdw ms | heyi ms | times two-step | times its CPU | times fdw |');
  console.log('| :------- | ----------: | -----: | ------: | -------------: | ------------: | --------: |');
  for (const { id, title } of questions) {
    const asked = slices.filter((slice) => slice.question === id);
    const time = (name: string) =>
      medianInterval(asked.filter(({ contestant }) => contestant === name).flatMap(({ latencies }) => latencies))
        .median;
    type Slice = (typeof asked)[number];
    const mean = ({ latencies }: Slice) => latencies.reduce((sum, each) => sum + each, 0) / latencies.length;
    const cpu = ({ gatewayCpu, postgresCpu, latencies }: Slice) => (gatewayCpu + postgresCpu) / latencies.length;
    const cells = [
      ...['two-step', 'fdw', 'heyi'].map((name) => time(name).toFixed(0)),
      pairedRatio(asked, ['heyi', 'two-step'], 2, mean),
      pairedRatio(asked, ['heyi', 'two-step'], 2, cpu),
      pairedRatio(asked, ['heyi', 'fdw'], 2, mean),
    ];
    console.log(`| ${[title, ...cells].join(' | ')} |`);
  }
} finally {
  for (const stop of stops.reverse()) await stop();
}

async function startFloor(way: 'two-step' | 'fdw', environment: NodeJS.ProcessEnv): Promise<Contestant> {
  const port = await freePort();
  const child = await startModule('crossing-floor', { arguments: [way, String(port)], environment });
  stops.push(() => stopProcess(child));
  await untilReady(child, port, 20);
  return {
    name: way,
    pid: child.pid!,
    port,
    request: ({ id, variable }, key) => ({ path: `/${id}`, headers: {}, body: JSON.stringify({ [variable]: key }) }),
    stop: () => stopProcess(child),
  };
}
