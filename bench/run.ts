import { mkdir, writeFile } from 'node:fs/promises';
import type { Contestant } from './contestant.ts';
import { prepareCopy, prepareData } from './data.ts';
import { copyDatabase, sourceEnvironment, urlOfDatabase } from './department-databases.ts';
import { drawChart } from './draw-chart.ts';
import { readKeys } from './keys.ts';
import { startLoadGenerator, type LoadGenerator } from './load-generator.ts';
import { readMachine } from './machine.ts';
import { leftOutName, measure, requestSet } from './measure.ts';
import { readOptions, type Options } from './options.ts';
import { peers } from './peer-contestant.ts';
import { peakMemoryOf } from './processor-time.ts';
import type { Question } from './questions.ts';
import { renderReport, type Report } from './report.ts';
import { countRoundTrips } from './round-trips.ts';
import { assertSameAnswers } from './same-answers.ts';
import { startContestant, type World } from './start-contestant.ts';
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
  console.error(`bench: ${reasonOf(error)}`);
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

  const world: World = {
    sources: sourceEnvironment(postgresUrl),
    copyUrl: urlOfDatabase(postgresUrl, copyDatabase),
    prepareCopy: () => prepareCopy(postgresUrl, scale, say),
    subgraphs: () => (subgraphs ??= startSubgraphs(world.sources, say)),
    say,
  };
  const failures = new Map<string, string>();
  for (const name of options.contestants) {
    try {
      started.push(await startContestant(name, world));
      say(`${name} is ready`);
    } catch (error) {
      if (name === 'floor') throw new Error(`The floor does not start. ${reasonOf(error)}`, { cause: error });
      failures.set(name, `it does not start. ${reasonOf(error)}`);
      say(`${name} does not start and is left out. ${reasonOf(error)}`);
    }
  }

  const keysByQuestion = new Map<Question, readonly string[]>();
  for (const question of options.questions) keysByQuestion.set(question, await readKeys(postgresUrl, question.key));
  const leftOut = await leaveOut(keysByQuestion, say);

  load = await startLoadGenerator();
  for (const contestant of started) {
    for (const [question, keys] of keysByQuestion) {
      if (leftOut.has(leftOutName(contestant, question))) continue;
      const requests = keys.map((key) => contestant.request(question, key));
      const { port } = contestant.at?.(question) ?? contestant;
      await load.learn(requestSet(contestant, question), [port], requests);
    }
  }
  const measured = await measure({ ...options, contestants: started, leftOut, load, say });
  for (const [name, reason] of measured.failures) failures.set(name, reason);

  // Of whom was left out on the way, some slices are no result.
  const summaries = summarize(measured.slices).filter(
    ({ contestant, question }) =>
      !failures.has(contestant) && !failures.has(leftOutName({ name: contestant }, { id: question })),
  );
  const peakMemory = new Map<string, readonly number[]>();
  for (const { name, pid } of started) peakMemory.set(name, [...peakMemoryOf(pid).values()]);
  if (subgraphs !== undefined) {
    const { pids } = await subgraphs;
    peakMemory.set(
      'six subgraphs',
      pids.flatMap((pid) => [...peakMemoryOf(pid).values()]),
    );
  }
  await stopAll();
  say('counting round trips');
  const roundTrips = await countRoundTrips({
    contestants: options.contestants.filter((name) => !failures.has(name)),
    keysByQuestion,
    isAsked: (name, question) => !failures.has(leftOutName({ name }, question)),
    world,
  });
  const command = ['npm run bench --', ...process.argv.slice(2)].join(' ');
  const report: Report = {
    machine,
    command,
    questions: options.questions,
    summaries,
    roundTrips,
    peakMemory,
    failures,
  };
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

/**
 * Everybody who is asked a question gives the floor's answer to it. Another product that cannot, or does not, is left out of that question
 * alone; a Heyi that does not has no result.
 *
 * @returns by `leftOutName`: why
 */
async function leaveOut(
  keysByQuestion: ReadonlyMap<Question, readonly string[]>,
  say: World['say'],
): Promise<ReadonlyMap<string, string>> {
  const leftOut = new Map<string, string>();
  const [floor, ...others] = started;
  for (const contestant of others) {
    for (const question of keysByQuestion.keys()) {
      const cannot = contestant.cannot?.(question);
      if (cannot !== undefined) {
        leftOut.set(leftOutName(contestant, question), cannot);
        continue;
      }
      try {
        await assertSameAnswers([floor!, contestant], [question], keysByQuestion);
      } catch (error) {
        if (!(contestant.name in peers)) throw error;
        leftOut.set(leftOutName(contestant, question), reasonOf(error));
        say(`${leftOutName(contestant, question)} is left out. ${reasonOf(error)}`);
      }
    }
  }
  say(`${started.map(({ name }) => name).join(', ')} give the same answers to what they are asked`);
  return leftOut;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function stopAll(): Promise<void> {
  load?.stop();
  load = undefined;
  await Promise.allSettled(started.splice(0).map((contestant) => contestant.stop()));
  await subgraphs?.then((running) => running.stop()).catch(() => undefined);
  subgraphs = undefined;
}

/** Three times what the measuring takes, and twenty minutes for data, starts, warm-up and round trips: everything is bounded. */
function longest({ rounds, seconds, questions, clients, contestants }: Options): number {
  const slices = rounds * questions.length * clients.length * contestants.length;
  return (1200 + slices * (seconds + 0.5) * 3) * 1_000;
}
