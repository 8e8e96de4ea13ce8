import { mkdir, writeFile } from 'node:fs/promises';
import type { Contestant } from './contestant.ts';
import { prepareCopy, prepareData } from './data.ts';
import { copyDatabase, sourceEnvironment, urlOfDatabase } from './department-databases.ts';
import { drawChart } from './draw-chart.ts';
import { startFloor } from './floor-contestant.ts';
import { startHeyi } from './heyi-contestant.ts';
import { readKeys } from './keys.ts';
import { startLoadGenerator, type LoadGenerator } from './load-generator.ts';
import { readMachine } from './machine.ts';
import { measure, requestSet } from './measure.ts';
import { readOptions, type ContestantName, type Options } from './options.ts';
import { peers, startPeer } from './peer-contestant.ts';
import { peakMemoryOf } from './processor-time.ts';
import type { Question } from './questions.ts';
import { renderReport, type Report } from './report.ts';
import { assertSameAnswers } from './same-answers.ts';
import { startSubgraphs, type Subgraphs } from './subgraphs.ts';
import { summarize } from './summary.ts';

const started: Contestant[] = [];
let load: LoadGenerator | undefined;
let subgraphs: Promise<Subgraphs> | undefined;

let deadline: NodeJS.Timeout | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stopAll().finally(() => process.exit(1)));
}
try {
  const options = readOptions(process.argv.slice(2), process.env);
  deadline = setTimeout(() => {
    console.error('bench: stopped, it takes much longer than it should');
    void stopAll().finally(() => process.exit(1));
  }, longest(options));
  await bench(options);
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  clearTimeout(deadline);
  await stopAll();
}

/** Data → contestants → same answers → rounds → report. */
async function bench({ postgresUrl, scale, ...options }: Options): Promise<void> {
  const say = (line: string) => console.error(`bench: ${line}`);
  await prepareData(postgresUrl, scale, say);
  const machine = await readMachine(postgresUrl);

  const failures = new Map<string, string>();
  const world: World = { postgresUrl, scale, say };
  for (const name of options.contestants) {
    try {
      started.push(await start(name, world));
      say(`${name} is ready`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (name === 'floor') throw new Error(`The floor does not start. ${reason}`, { cause: error });
      failures.set(name, `it does not start. ${reason}`);
      say(`${name} does not start and is left out. ${reason}`);
    }
  }

  const keysByQuestion = new Map<Question, readonly string[]>();
  for (const question of options.questions) keysByQuestion.set(question, await readKeys(postgresUrl, question.key));
  const [floor] = started;
  for (const contestant of started.slice(1)) {
    try {
      await assertSameAnswers([floor!, contestant], options.questions, keysByQuestion);
    } catch (error) {
      // Another product may be left out, never Heyi: a benchmark that it cannot answer has no result.
      if (!(contestant.name in peers)) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      failures.set(contestant.name, reason);
      say(`${contestant.name} is left out. ${reason}`);
      started.splice(started.indexOf(contestant), 1);
      await contestant.stop();
    }
  }
  say(`${started.map(({ name }) => name).join(', ')} give the same answers`);

  load = await startLoadGenerator();
  for (const contestant of started) {
    for (const [question, keys] of keysByQuestion) {
      const requests = keys.map((key) => contestant.request(question, key));
      const { port } = contestant.at?.(question) ?? contestant;
      await load.learn(requestSet(contestant, question), [port], requests);
    }
  }
  const measured = await measure({ ...options, contestants: started, load, say });
  for (const [name, reason] of measured.failures) failures.set(name, reason);

  const summaries = summarize(measured.slices);
  const peakMemory = new Map<string, readonly number[]>();
  for (const { name, pid } of started) peakMemory.set(name, [...peakMemoryOf(pid).values()]);
  if (subgraphs !== undefined) {
    const { pids } = await subgraphs;
    peakMemory.set(
      'six subgraphs',
      pids.flatMap((pid) => [...peakMemoryOf(pid).values()]),
    );
  }
  const command = ['npm run bench --', ...process.argv.slice(2)].join(' ');
  const report: Report = { machine, command, questions: options.questions, summaries, peakMemory, failures };
  const folder = new URL('results/', import.meta.url);
  await mkdir(folder, { recursive: true });
  const rounds = measured.slices.map(({ latencies, ...slice }) => ({ ...slice, requests: latencies.length }));
  const json = {
    ...report,
    peakMemory: Object.fromEntries(peakMemory),
    failures: Object.fromEntries(failures),
    rounds,
  };
  await writeFile(new URL('latest.json', folder), `${JSON.stringify(json, null, 1)}\n`);
  await writeFile(new URL('latest.md', folder), renderReport(report));
  await writeFile(new URL('latest.svg', folder), drawChart(report));
  process.stdout.write(renderReport(report));
}

interface World {
  readonly postgresUrl: string;
  readonly scale: number;
  readonly say: (line: string) => void;
}

async function start(name: ContestantName, { postgresUrl, scale, say }: World): Promise<Contestant> {
  const sources = sourceEnvironment(postgresUrl);
  switch (name) {
    case 'floor':
    case 'pipelined':
      return startFloor(name, sources);
    case 'heyi':
    case 'heyi-allow-all':
      return startHeyi(name, sources);
    default:
      if (peers[name] === 'copy') await prepareCopy(postgresUrl, scale, say);
      return startPeer(name, {
        sources,
        copyUrl: urlOfDatabase(postgresUrl, copyDatabase),
        subgraphs: () => (subgraphs ??= startSubgraphs(sources, say)),
        say,
      });
  }
}

async function stopAll(): Promise<void> {
  load?.stop();
  await Promise.allSettled(started.splice(0).map((contestant) => contestant.stop()));
  await subgraphs?.then((running) => running.stop()).catch(() => undefined);
}

/** Three times what the measuring takes, and ten minutes for data, starts and warm-up: everything is bounded. */
function longest({ rounds, seconds, questions, clients, contestants }: Options): number {
  const slices = rounds * questions.length * clients.length * contestants.length;
  return (600 + slices * (seconds + 0.5) * 3) * 1_000;
}
