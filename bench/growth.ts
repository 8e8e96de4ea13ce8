/**
 * How the hub's cost grows, and where a request's time goes: `npm run bench:growth [-- --rounds 7 --seconds 1 --residents 200000,2000000,10000000]`.
 * Results go to results/growth.md and results/growth.json.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import type { Contestant } from './contestant.ts';
import { prepareData } from './data.ts';
import { departmentUrl, sourceEnvironment } from './department-databases.ts';
import { startHeyi } from './heyi-contestant.ts';
import { readKeys } from './keys.ts';
import { startLoadGenerator, type LoadGenerator } from './load-generator.ts';
import { readMachine } from './machine.ts';
import { medianInterval, type MedianInterval } from './median-interval.ts';
import { prepareResidents } from './more-residents.ts';
import { readProcessorTime, spentBetween } from './processor-time.ts';
import { questions, type Question } from './questions.ts';
import { readmeQuestion } from './readme-question.ts';
import { startSlowProxy } from './slow-proxy.ts';
import { timeFirstRequests, timeStages, timeVeryFirst } from './stage-timing.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '1' },
    residents: { type: 'string', default: '200000,2000000,10000000' },
    only: { type: 'string', default: 'rows,clients,processes,slow,residents,stages' },
  },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const only = new Set(values.only.split(','));
const postgresUrl = process.env['HEYI_BENCH_POSTGRES_URL'] ?? 'postgres://root@127.0.0.1:5432/postgres';
const sources = sourceEnvironment(postgresUrl);
const say = (line: string) => console.error(`bench: ${line}`);
const stops: (() => unknown)[] = [];
const lines: string[] = [];
const results: Record<string, unknown> = {};

const center: Question = {
  id: 'center',
  title: 'center of the city',
  operationName: 'Center',
  key: 'city',
  variable: 'area',
  text: `query Center($area: AreaCode!) {
  center(area: $area) {
    analysis { indicator { en } value lastYear change rank }
    command { open overdue }
  }
}`,
};

interface Cell {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor time a request, PostgreSQL's included. */
  readonly cpu: number;
}

interface Load {
  readonly generator: LoadGenerator;
  readonly set: string;
  readonly clients: number;
  readonly hubs: readonly Contestant[];
}

try {
  await prepareData(postgresUrl, 1, say);
  results['machine'] = await readMachine(postgresUrl);
  lines.push('# Growth', '', '| | |', '|---|---|');
  for (const [name, value] of Object.entries(results['machine'] as Record<string, string>))
    lines.push(`| ${name} | ${value} |`);
  const parts = { rows, clients, processes, slow, residents, stages };
  for (const [name, part] of Object.entries(parts)) {
    if (!only.has(name)) continue;
    say(name);
    try {
      await part();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      lines.push('', `**${name}** is missing: ${reason.slice(0, 500)}`);
      say(`${name} is missing: ${reason}`);
      process.exitCode = 1;
    } finally {
      for (const stop of stops.splice(0).reverse()) await stop();
    }
  }
  const folder = new URL('results/', import.meta.url);
  await writeFile(new URL('growth.md', folder), `${lines.join('\n')}\n`);
  await writeFile(new URL('growth.json', folder), `${JSON.stringify(results, null, 1)}\n`);
  console.log(lines.join('\n'));
} finally {
  for (const stop of stops.splice(0).reverse()) await stop();
}

/** Q1 with 50, 500 and 5,000 people: is the cost per person flat? */
async function rows(): Promise<void> {
  const hub = await startHub();
  const generator = await startGenerator();
  const sizes = [50, 500, 5000];
  const loads: Load[] = [];
  for (const size of sizes) {
    const question = { ...questionOf('q1'), text: questionOf('q1').text.replace('first: 50', `first: ${size}`) };
    const keys = await readKeys(postgresUrl, size > 500 ? 'county' : 'town');
    loads.push(await learned(generator, `q1 of ${size}`, [hub], question, keys, 1));
  }
  const cells = await interleaved(loads);
  const perRow = cells.map((list, index) => list.map(({ cpu }) => cpu / sizes[index]!));
  report(
    'Q1 by number of people, one client',
    ['people', 'p50 ms', 'CPU ms', 'CPU µs a person', 'CPU a person, times that of 50'],
    sizes.map((size, index) => [
      size,
      median(cells[index]!, ({ p50 }) => p50).median.toFixed(2),
      median(cells[index]!, ({ cpu }) => cpu).median.toFixed(2),
      (medianInterval(perRow[index]!).median * 1000).toFixed(1),
      interval(medianInterval(perRow[index]!.map((value, round) => value / perRow[0]![round]!))),
    ]),
  );
}

/** Q2 with 1 to 256 clients. */
async function clients(): Promise<void> {
  const hub = await startHub();
  const generator = await startGenerator();
  const counts = [1, 16, 64, 256];
  const loads: Load[] = [];
  for (const count of counts)
    loads.push(await learned(generator, 'q2', [hub], questionOf('q2'), await readKeys(postgresUrl, 'person'), count));
  const cells = await interleaved(loads);
  const best = cells[0]!.map((_, round) => Math.max(...cells.map((list) => list[round]!.requestsPerSecond)));
  report(
    'Q2 by number of clients (an error would have ended the run)',
    ['clients', 'requests/s', 'of the best', 'p50 ms', 'p99 ms', 'CPU ms'],
    counts.map((count, index) => [
      count,
      median(cells[index]!, ({ requestsPerSecond }) => requestsPerSecond).median.toFixed(0),
      interval(medianInterval(cells[index]!.map(({ requestsPerSecond }, round) => requestsPerSecond / best[round]!))),
      median(cells[index]!, ({ p50 }) => p50).median.toFixed(2),
      median(cells[index]!, ({ p99 }) => p99).median.toFixed(2),
      median(cells[index]!, ({ cpu }) => cpu).median.toFixed(2),
    ]),
  );
}

/** One hub process and two on one port (HEYI_WORKERS): a question that is most of all the hub's work, and one that is PostgreSQL's. */
async function processes(): Promise<void> {
  const generator = await startGenerator();
  const table: (readonly (string | number)[])[] = [];
  const hubs = [await startHub(), await startHub({ HEYI_WORKERS: '2' })];
  for (const question of [questionOf('q2'), questionOf('q3')]) {
    const keys = await readKeys(postgresUrl, question.key);
    const loads: Load[] = [];
    for (const [index, hub] of hubs.entries())
      loads.push(await learned(generator, `${question.id} of ${index + 1}`, [hub], question, keys, 16));
    const cells = await interleaved(loads);
    for (const [index, list] of cells.entries())
      table.push([
        question.id.toUpperCase(),
        index + 1,
        median(list, ({ requestsPerSecond }) => requestsPerSecond).median.toFixed(0),
        interval(
          medianInterval(
            list.map(({ requestsPerSecond }, round) => requestsPerSecond / cells[0]![round]!.requestsPerSecond),
          ),
        ),
        median(list, ({ p99 }) => p99).median.toFixed(2),
        median(list, ({ cpu }) => cpu).median.toFixed(2),
      ]);
  }
  report(
    '16 clients, by number of hub processes (load generator and PostgreSQL on the same cores)',
    ['', 'processes', 'requests/s', 'times one', 'p99 ms', 'CPU ms'],
    table,
  );
}

/** One department answers 200 ms late: does a question that does not ask it wait? */
async function slow(): Promise<void> {
  const proxy = await startSlowProxy(departmentUrl(postgresUrl, 'justice'), 200);
  stops.push(proxy.stop);
  const hub = await startHub({ HEYI_SOURCE_JUSTICE_URL: proxy.url });
  const [generator, other] = [await startGenerator(), await startGenerator()];
  const quick = await learned(generator, 'q3', [hub], questionOf('q3'), await readKeys(postgresUrl, 'village'), 4);
  const late = await learned(other, 'q2', [hub], questionOf('q2'), await readKeys(postgresUrl, 'person'), 16);
  const [alone, beside, lateOnes]: [Cell[], Cell[], Cell[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    alone.push(await measureCell(quick));
    const [first, second] = await Promise.all([measureCell(quick), measureCell(late)]);
    beside.push(first);
    lateOnes.push(second);
  }
  const row = (name: string, cells: readonly Cell[]) => [
    name,
    median(cells, ({ p50 }) => p50).median.toFixed(2),
    median(cells, ({ p99 }) => p99).median.toFixed(2),
  ];
  report(
    'Justice answers 200 ms late',
    ['', 'p50 ms', 'p99 ms'],
    [
      row('Q3 (does not ask it), 4 clients, alone', alone),
      row('Q3 beside 16 clients that ask Q2', beside),
      row('Q2 (asks it), 16 clients', lateOnes),
    ],
  );
}

/** One person by key, with 0.2, 2 and 10 million residents. */
async function residents(): Promise<void> {
  const counts = values.residents.split(',').map(Number);
  const generator = await startGenerator();
  const loads: Load[] = [];
  for (const count of counts) {
    const url = await prepareResidents(postgresUrl, count, say);
    const hub = await startHub({ HEYI_SOURCE_POLICE_URL: url });
    loads.push(await learned(generator, `q2 of ${count}`, [hub], questionOf('q2'), await peopleOf(url), 16));
  }
  const cells = await interleaved(loads);
  report(
    'Q2 by number of residents, 16 clients',
    ['residents', 'requests/s', 'p50 ms', 'CPU ms', 'CPU, times that of the first'],
    counts.map((count, index) => [
      count.toLocaleString('en'),
      median(cells[index]!, ({ requestsPerSecond }) => requestsPerSecond).median.toFixed(0),
      median(cells[index]!, ({ p50 }) => p50).median.toFixed(2),
      median(cells[index]!, ({ cpu }) => cpu).median.toFixed(2),
      interval(medianInterval(cells[index]!.map(({ cpu }, round) => cpu / cells[0]![round]!.cpu))),
    ]),
  );
}

/** Each stage of every question and of `center`, and what a new operation costs. */
async function stages(): Promise<void> {
  const hub = await startHub();
  const atStart = await timeVeryFirst(hub, readmeQuestion, await readKeys(postgresUrl, readmeQuestion.key));
  const table: (readonly (string | number)[])[] = [];
  const kept: unknown[] = [];
  for (const question of [...questions.filter(({ mostClients }) => mostClients === undefined), center]) {
    const timed = await timeStages(hub, question, await readKeys(postgresUrl, question.key));
    kept.push(timed);
    const { decide, plan, hops, shape, serialise, around, whole } = timed;
    const steps = [decide, plan].map((value) => value.toFixed(2));
    table.push([
      question.id.toUpperCase(),
      ...steps,
      hops.map((hop) => hop.toFixed(2)).join(' + '),
      ...[shape, serialise, around, whole].map((value) => value.toFixed(2)),
    ]);
  }
  const metrics = await (await fetch(`http://127.0.0.1:${hub.port}/metrics`)).text();
  const count = (name: string) => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(metrics)?.[1] ?? Number.NaN);
  const cache = { hits: count('heyi_plan_cache_hits'), misses: count('heyi_plan_cache_misses') };
  const firsts = [];
  for (const question of [readmeQuestion, questionOf('q1'), questionOf('q7')])
    firsts.push({
      question: question.id,
      atStart: question === readmeQuestion ? atStart : undefined,
      ...(await timeFirstRequests(hub, question, await readKeys(postgresUrl, question.key))),
    });
  results['plan cache'] = cache;
  results['first requests'] = firsts;
  results['stage medians'] = kept;
  report(
    'Stages of a request, one client, milliseconds',
    ['', 'decide', 'plan look-up', 'hops', 'shape', 'serialise', 'HTTP, Apollo, parse look-up', 'whole'],
    table,
  );
  lines.push('', `The plan cache had ${cache.hits} hits and ${cache.misses} misses.`);
  report(
    'The first request of a new operation, milliseconds over a known one, the departments left out',
    ['', 'of a hub that has just started and been asked nothing', 'afterwards', 'of them the plan'],
    firsts.map(({ question, atStart, everything, plan }) => [
      question === 'readme' ? "README's" : question.toUpperCase(),
      atStart === undefined ? '' : atStart.toFixed(1),
      everything.toFixed(1),
      plan.toFixed(1),
    ]),
  );
}

function questionOf(id: Question['id']): Question {
  return questions.find((question) => question.id === id)!;
}

async function peopleOf(url: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ key: string }>(
      `select id_number as key from residents tablesample bernoulli (least(100, 6000 * 100.0 / greatest(1, (select reltuples from pg_class where relname = 'residents')))) repeatable (1) limit 5000`,
    );
    return rows.map(({ key }) => key);
  } finally {
    await client.end();
  }
}

async function startHub(settings: Readonly<Record<string, string>> = {}): Promise<Contestant> {
  const limits = { HEYI_MAX_COST: '100000000', HEYI_MAX_ROWS: '10000000', HEYI_MAX_ITEMS: '100000' };
  const hub = await startHeyi('heyi', sources, { ...limits, ...settings });
  stops.push(() => hub.stop());
  return hub;
}

async function startGenerator(): Promise<LoadGenerator> {
  const generator = await startLoadGenerator();
  stops.push(() => generator.stop());
  return generator;
}

async function learned(
  generator: LoadGenerator,
  set: string,
  hubs: readonly Contestant[],
  question: Question,
  keys: readonly string[],
  clients: number,
): Promise<Load> {
  const requests = keys.map((key) => hubs[0]!.request(question, key));
  await generator.learn(
    set,
    hubs.map(({ port }) => port),
    requests,
  );
  await generator.run(set, clients, 3);
  return { generator, set, clients, hubs };
}

/** Every load in every round, whoever began last time begins later: one list of cells a load, by round. */
async function interleaved(loads: readonly Load[]): Promise<readonly (readonly Cell[])[]> {
  const cells: Cell[][] = loads.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < loads.length; turn++) {
      const index = (turn + round) % loads.length;
      cells[index]!.push(await measureCell(loads[index]!));
    }
    say(`round ${round + 1} of ${rounds}`);
  }
  return cells;
}

async function measureCell({ generator, set, clients, hubs }: Load): Promise<Cell> {
  await generator.run(set, clients, 0.2);
  const before = hubs.map(({ pid }) => readProcessorTime(pid));
  const { latencies, seconds: taken } = await generator.run(set, clients, seconds);
  let spent = 0;
  for (const [index, { pid }] of hubs.entries()) {
    const after = readProcessorTime(pid);
    spent += spentBetween(before[index]!.contestant, after.contestant);
    if (index === 0) spent += spentBetween(before[0]!.postgres, after.postgres);
  }
  const sorted = latencies.toSorted((one, other) => one - other);
  return {
    requestsPerSecond: latencies.length / taken,
    p50: sorted[Math.floor(sorted.length * 0.5)]!,
    p99: sorted[Math.floor(sorted.length * 0.99)]!,
    cpu: spent / latencies.length,
  };
}

function median(cells: readonly Cell[], of: (cell: Cell) => number): MedianInterval {
  return medianInterval(cells.map(of));
}

function interval({ median: middle, low, high }: MedianInterval): string {
  return `${middle.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}

function report(title: string, heading: readonly string[], table: readonly (readonly (string | number)[])[]): void {
  results[title] = { heading, table };
  lines.push('', `## ${title}`, '', `| ${heading.join(' | ')} |`, `|${heading.map(() => '---:').join('|')}|`);
  for (const row of table) lines.push(`| ${row.join(' | ')} |`);
}
