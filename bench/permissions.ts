/**
 * What permissions cost: README's question, asked of a hub under the policy by an account whose answer comes out the same as with
 * everything allowed, and of a hub that allows everything. `npm run bench:permissions [-- --rounds 30 --seconds 1 --clients 16,1]`.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import type { Contestant } from './contestant.ts';
import { prepareData } from './data.ts';
import { sourceEnvironment } from './department-databases.ts';
import { readKeys } from './keys.ts';
import { startLoadGenerator } from './load-generator.ts';
import { measure, requestSet, type Slice } from './measure.ts';
import { pairedRatio } from './paired-ratio.ts';
import { readmeQuestion } from './readme-question.ts';
import { assertSameAnswers } from './same-answers.ts';
import { freePort, stopProcess, untilReady } from './server-process.ts';
import { startHubModule } from './start-hub-module.ts';
import { repository } from './start-module.ts';

const ACCOUNT = 'center-city';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '30' },
    seconds: { type: 'string', default: '1' },
    clients: { type: 'string', default: '16,1' },
    scale: { type: 'string', default: '1' },
    policy: { type: 'string' },
  },
});
const postgresUrl = process.env['HEYI_BENCH_POSTGRES_URL'] ?? 'postgres://root@127.0.0.1:5432/postgres';
const say = (line: string) => console.error(`bench: ${line}`);
const stops: (() => unknown)[] = [];
try {
  await prepareData(postgresUrl, Number(values.scale), say);
  const contestants = [await startHubOf('allow-all'), await startHubOf('policy')];
  const keys = await readKeys(postgresUrl, readmeQuestion.key);
  await assertSameAnswers(contestants, [readmeQuestion], new Map([[readmeQuestion, keys]]));
  say('both give the same answers');
  const load = await startLoadGenerator();
  stops.push(() => load.stop());
  for (const contestant of contestants)
    await load.learn(
      requestSet(contestant, readmeQuestion),
      [contestant.port],
      keys.map((key) => contestant.request(readmeQuestion, key)),
    );
  const clients = values.clients.split(',').map(Number);
  const { slices, failures } = await measure({
    contestants,
    questions: [readmeQuestion],
    clients,
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    load,
    say,
  });
  for (const [name, reason] of failures) throw new Error(`${name}: ${reason}`);
  console.log('| clients | rounds | requests/s, policy ÷ allow-all | CPU a request | of the hub | of PostgreSQL |');
  console.log('| ------: | -----: | -----------------------------: | ------------: | ---------: | ------------: |');
  for (const count of clients) {
    const ofCount = slices.filter((slice) => slice.clients === count);
    const cells = [
      (slice: Slice) => slice.requestsPerSecond,
      (slice: Slice) => slice.gatewayCpu + slice.postgresCpu,
      (slice: Slice) => slice.gatewayCpu,
      (slice: Slice) => slice.postgresCpu,
    ].map((of) => pairedRatio(ofCount, ['policy', 'allow-all'], 3, of));
    console.log(`| ${[count, values.rounds, ...cells].join(' | ')} |`);
    for (const name of ['allow-all', 'policy']) {
      const own = ofCount.filter((slice) => slice.contestant === name);
      const mean = (of: (slice: Slice) => number) => own.reduce((sum, slice) => sum + of(slice), 0) / own.length;
      say(
        `${name}, ${count} clients: hub ${mean((s) => s.gatewayCpu)}, PostgreSQL ${mean((s) => s.postgresCpu)} a request`,
      );
    }
  }
} finally {
  for (const stop of stops.reverse()) await stop();
}

async function startHubOf(name: 'policy' | 'allow-all'): Promise<Contestant> {
  const port = await freePort();
  const data = await mkdtemp(join(tmpdir(), 'heyi-bench-'));
  const environment = {
    ...sourceEnvironment(postgresUrl),
    ...(values.policy === undefined ? {} : { HEYI_POLICY: values.policy }),
    PORT: String(port),
    HEYI_DEMO: '1',
    HEYI_DATA: data,
    // One key, or ids and cursors would differ.
    HEYI_KEY: Buffer.alloc(32, 1).toString('base64'),
    NODE_ENV: 'production',
  };
  const child = await startHubModule(name, environment);
  stops.push(async () => {
    await stopProcess(child);
    await rm(data, { recursive: true, force: true });
  });
  await untilReady(child, port, 120);
  const { stdout } = await promisify(execFile)(process.execPath, ['bin/heyi.js', 'token', ACCOUNT], {
    cwd: repository,
    env: { ...process.env, ...environment },
  });
  const headers = { authorization: `Bearer ${stdout.trim()}` };
  return {
    name,
    pid: child.pid!,
    port,
    request: ({ text, operationName, variable }, key) => ({
      path: '/graphql',
      headers,
      body: JSON.stringify({ query: text, variables: { [variable]: key }, operationName }),
    }),
    stop: () => stopProcess(child),
  };
}
