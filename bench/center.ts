/**
 * What `center` costs for a city with its counties: the hub, under the policy, beside the same figures by SQL written by hand
 * (center-floor.ts), with the rank of each figure and without. `npm run bench:center [-- --scale 0.2 --rounds 15 --seconds 3]`.
 */
import { parseArgs } from 'node:util';
import { prepareCity } from './center-data.ts';
import { centerText } from './center-text.ts';
import { startCityHub } from './city-hub.ts';
import type { Contestant } from './contestant.ts';
import { medianInterval } from './median-interval.ts';
import { measureOneClient } from './one-client.ts';
import { pairedRatio } from './paired-ratio.ts';
import type { Question } from './questions.ts';
import { assertSameAnswers } from './same-answers.ts';
import { freePort, stopProcess, untilReady } from './server-process.ts';
import { startModule } from './start-module.ts';

/** The cities that the account serves as a whole. */
const CITIES = ['4313', '4302'];
/** Those that center-floor.ts knows of. */
const INDICATORS = [
  ...['criminal-cases', 'public-security-cases', 'reached-in-five-minutes', 'fraud-visits-in-time'],
  ...['grid-event-closing-rate', 'overdue-orders', 'hazards-put-right', 'qualified-centres', 'households-per-grid'],
  ...['mediation-success-rate', 'enterprise-loss-avoided', 'petitions-settled-by-one-visit', 'hotline-satisfaction'],
  ...['litigations-per-10000-people', 'people-on-subsistence-allowance', 'registered-volunteers'],
];

const question = (id: 'center' | 'ranked', title: string, figures: string): Question => ({
  id,
  title,
  operationName: 'CenterOfACity',
  key: 'city',
  variable: 'area',
  text: centerText(INDICATORS, figures),
});
const questions = [
  question('center', 'a city and its counties: sixteen indicators with last year’s, orders', 'value lastYear'),
  question('ranked', 'the same with the rank of each', 'value lastYear rank'),
];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    seconds: { type: 'string', default: '3' },
    scale: { type: 'string', default: '0.2' },
  },
});
const postgresUrl = process.env['HEYI_BENCH_POSTGRES_URL'] ?? 'postgres://root@127.0.0.1:5432/postgres';
const say = (line: string) => console.error(`bench: ${line}`);
const stops: (() => unknown)[] = [];
try {
  const city = await prepareCity(postgresUrl, Number(values.scale), say);
  const hub = await startCityHub(city, 'policy');
  stops.push(() => hub.stop());
  const contestants = [await startFloor(city), hub];
  const keys = new Map(questions.map((each) => [each, CITIES] as const));
  await assertSameAnswers(contestants, questions, keys);
  say('both give the same figures');
  const slices = await measureOneClient({
    contestants,
    questions,
    keys: CITIES,
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    say,
  });
  console.log('| question | floor ms | center ms | times slower | times the CPU |');
  console.log('| :------- | -------: | --------: | -----------: | ------------: |');
  for (const { id, title } of questions) {
    const asked = slices.filter((slice) => slice.question === id);
    const time = (name: string) =>
      medianInterval(asked.filter(({ contestant }) => contestant === name).flatMap(({ latencies }) => latencies))
        .median;
    const cells = [
      time('floor').toFixed(0),
      time('heyi').toFixed(0),
      pairedRatio(
        asked,
        ['heyi', 'floor'],
        2,
        ({ latencies }) => latencies.reduce((sum, each) => sum + each, 0) / latencies.length,
      ),
      pairedRatio(asked, ['heyi', 'floor'], 2, ({ gatewayCpu, postgresCpu }) => gatewayCpu + postgresCpu),
    ];
    console.log(`| ${[title, ...cells].join(' | ')} |`);
  }
} finally {
  for (const stop of stops.reverse()) await stop();
}

async function startFloor(environment: NodeJS.ProcessEnv): Promise<Contestant> {
  const port = await freePort();
  const child = await startModule('center-floor', { environment: { ...environment, PORT: String(port) } });
  stops.push(() => stopProcess(child));
  await untilReady(child, port, 20);
  return {
    name: 'floor',
    pid: child.pid!,
    port,
    request: ({ id, variable }, key) => ({
      path: `/${id}`,
      headers: {},
      body: JSON.stringify({ [variable]: key, indicators: INDICATORS }),
    }),
    stop: () => stopProcess(child),
  };
}
