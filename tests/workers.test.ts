import { execFileSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../src/cli/open-store.ts';
import { readConfig } from '../src/config.ts';
import { spawnHub, type SpawnedHub } from './server/spawn-hub.ts';
import { denyNumbers, NUMBERS } from './store/numbers-of-cases.ts';
import { change } from './store/store-under-test.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'heyi-workers-'));
const settings = { HEYI_DATA: dataFolder, HEYI_SCALE: '0.001', HEYI_DEMO: '1' };
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(dataFolder, { recursive: true, force: true });
});

/** An account that may verify citizen numbers, and neither filter by them nor read them as they are. */
const VERIFIER = 'civil-clerk';
const VERIFICATIONS_A_MINUTE = 30;
const patiently = { timeout: 60_000, interval: 100 };

function start(environment: Record<string, string>): SpawnedHub {
  const hub = spawnHub({ ...settings, HEYI_WORKERS: '2', ...environment });
  started.push(hub.child);
  return hub;
}

interface Answer {
  readonly epoch: number;
  readonly data?: { readonly courtCases?: { readonly nodes: readonly { readonly number: string | null }[] } } | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** By a connection of its own: the processes take connections in turn. */
function ask(url: string, token: string, query: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const asked = request(`${url}/graphql`, { method: 'POST', headers, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () =>
        resolve({ ...(JSON.parse(text) as Answer), epoch: Number(response.headers['x-heyi-policy-epoch']) }),
      );
    });
    asked.on('error', reject);
    asked.setTimeout(30_000, () => asked.destroy(new Error('no answer')));
    asked.end(JSON.stringify({ query }));
  });
}

async function tokenOf(url: string, account: string): Promise<string> {
  const accounts = (await (await fetch(`${url}/demo/accounts`)).json()) as { account: string; token: string }[];
  return accounts.find((each) => each.account === account)!.token;
}

const processesTold = async (url: string) =>
  Number(/^heyi_processes (\d+)$/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1]);

/** Process ids of the hub processes under the one that was started. */
function workersOf({ pid }: ChildProcess): readonly number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((found) => Number(found?.[2]) === pid && found![3]!.includes('src/main.ts'))
    .map((found) => Number(found![1]));
}

/** Resolves when the process that started it has noticed. Before, it may still hand it a connection, which nobody answers. */
async function killed(hub: SpawnedHub, worker: number): Promise<void> {
  process.kill(worker, 'SIGKILL');
  const told = new RegExp(`"process":${worker},.*"signal":"SIGKILL".*another is started`);
  await expect.poll(() => hub.output(), patiently).toMatch(told);
}

const anyLeft = () =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).includes(`/bin/postgres -D ${dataFolder}`);

const four = [1, 2, 3, 4];

describe('several hub processes on one port', () => {
  it('answer as one, count verifications as one, follow the policy, and one that dies comes back', async () => {
    const hub = start({});
    const url = await hub.url;
    const judge = await tokenOf(url, 'judge');
    const numbers = async () => {
      const answers = await Promise.all(four.map(() => ask(url, judge, NUMBERS)));
      return answers.map(({ data, epoch }) => [epoch, typeof data?.courtCases?.nodes[0]?.number]);
    };
    const first = workersOf(hub.child);
    expect(first).toHaveLength(2);
    expect(await processesTold(url)).toBe(2);
    expect(await numbers()).toEqual(four.map(() => [1, 'string']));

    // All that the account may verify in this minute, of whichever process; then no process verifies more.
    const verifier = await tokenOf(url, VERIFIER);
    const verify = (times: number) => {
      const of = (_: unknown, index: number) =>
        `p${index}: people(where: {idNumber: {eq: "431398194001010018"}}, first: 1) { totalCount }`;
      return ask(url, verifier, `{ ${Array.from({ length: times }, of).join(' ')} }`);
    };
    const inOneMinute = async (): Promise<readonly (string | undefined)[]> => {
      const minute = Math.floor(Date.now() / 60_000);
      const answers = [await verify(VERIFICATIONS_A_MINUTE), ...(await Promise.all(four.map(() => verify(1))))];
      if (Math.floor(Date.now() / 60_000) !== minute) return inOneMinute();
      return answers.map(({ errors }) => errors?.[0]?.extensions.code);
    };
    expect(await inOneMinute()).toEqual([undefined, ...four.map(() => 'VERIFY_RATE_EXCEEDED')]);

    // Every process hears of a change.
    const opened = await openStore(readConfig(settings), ['police']);
    const { store } = opened;
    await store.commit(change((await store.current()).epoch, denyNumbers));
    await opened.close();
    await expect.poll(numbers, patiently).toEqual(four.map(() => [2, 'object']));

    // While one is gone the other answers; then there are two again, and the new one answers alone.
    const [dying, staying] = first as [number, number];
    await killed(hub, dying);
    expect(await numbers()).toEqual(four.map(() => [2, 'object']));
    await expect.poll(() => processesTold(url), patiently).toBe(2);
    await killed(hub, staying);
    expect(await numbers()).toEqual(four.map(() => [2, 'object']));

    const exit = once(hub.child, 'exit');
    hub.child.kill('SIGTERM');
    expect((await exit)[0]).toBe(0);
    expect([workersOf(hub.child), anyLeft()]).toEqual([[], false]);
  }, 300_000);

  it('say what to do where the port is in use, and end', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const { port } = holder.address() as AddressInfo;
    const hub = start({ PORT: String(port) });
    await expect(hub.url).rejects.toThrow(/exit 1[\s\S]*PORT_IN_USE/);
    holder.close();
    expect([hub.output().match(/PORT_IN_USE/g), anyLeft()]).toEqual([['PORT_IN_USE'], false]);
  }, 120_000);
});
