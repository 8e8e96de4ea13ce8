import { execFileSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { spawnHub } from './server/spawn-hub.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'heyi-main-'));
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(dataFolder, { recursive: true, force: true });
});

interface Hub {
  readonly child: ChildProcess;
  readonly url: string;
}

/** A hub of its own process on the embedded default. Rejects with its output when it ends. */
async function start(environment: Record<string, string> = {}): Promise<Hub> {
  const { child, url } = spawnHub({ HEYI_DATA: dataFolder, HEYI_SCALE: '0.001', ...environment });
  started.push(child);
  return { child, url: await url };
}

async function stopped(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(child, 'exit');
  child.kill(signal);
  return ((await exit) as [number | null])[0];
}

async function ask({ url }: Hub): Promise<unknown> {
  const accounts = (await (await fetch(`${url}/demo/accounts`)).json()) as { account: string; token: string }[];
  const { token } = accounts.find(({ account }) => account === 'center-city')!;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: '{ people(first: 3) { totalCount nodes { id name } } areas(where: {level: {eq: CITY}}) { totalCount } }',
    }),
  });
  return response.json();
}

/** PostgreSQL servers whose cluster lies in the data folder. */
function servers(): string[] {
  const lines = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes('/bin/postgres -D') && line.includes(dataFolder));
}

describe('the hub as a process, on its embedded default', () => {
  it('starts, answers, refuses a second hub on its folder, survives kill -9 and stops on SIGINT and SIGTERM', async () => {
    const first = await start();
    const answer = await ask(first);
    expect(answer).toMatchObject({ data: { people: { totalCount: 1000 }, areas: { totalCount: 3 } } });

    await expect(start()).rejects.toThrow(/DATA_FOLDER_IN_USE[\s\S]*数据目录[\s\S]*HEYI_DATA/);
    expect(await ask(first)).toEqual(answer);

    await stopped(first.child, 'SIGKILL');
    await expect.poll(servers, { timeout: 15_000 }).toEqual([]);
    const second = await start();
    expect(await ask(second)).toEqual(answer);

    expect(await stopped(second.child, 'SIGTERM')).toBe(0);
    expect(servers()).toEqual([]);
    const third = await start();
    expect(await ask(third)).toEqual(answer);
    expect(await stopped(third.child, 'SIGINT')).toBe(0);
    expect(servers()).toEqual([]);
    expect(existsSync(dataFolder)).toBe(true);
  });

  it('is whole after a kill -9 in the middle of its first start', async () => {
    const folder = join(dataFolder, 'half');
    const half = start({ HEYI_DATA: folder, HEYI_SCALE: '0.05' });
    half.catch(() => undefined);
    await expect.poll(() => existsSync(join(folder, 'postgres')), { timeout: 20_000 }).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await stopped(started.at(-1)!, 'SIGKILL');
    const whole = await start({ HEYI_DATA: folder });
    expect(await ask(whole)).toMatchObject({ data: { people: { totalCount: 1000 }, areas: { totalCount: 3 } } });
    expect(await stopped(whole.child, 'SIGTERM')).toBe(0);
  });

  it.each([
    ['a wrong setting', { HEYI_SCALE: 'much' }, /CONFIGURATION_INVALID[\s\S]*HEYI_SCALE/],
    ['a folder without departments', { HEYI_SCHEMA: tmpdir() }, /SCHEMA_INVALID[\s\S]*departments/],
    [
      'real sources without an issuer',
      { HEYI_SOURCE_POLICE_URL: 'postgres://x@127.0.0.1:1/x' },
      /CONFIGURATION_INVALID[\s\S]*HEYI_OIDC_ISSUER/,
    ],
  ])('says what to do about %s, and ends', async (_, environment, message) => {
    await expect(start(environment)).rejects.toThrow(message);
  });

  it('says what to do about a port in use, and ends', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const { port } = holder.address() as AddressInfo;
    await expect(start({ PORT: String(port) })).rejects.toThrow(/exit 1[\s\S]*PORT_IN_USE/);
    holder.close();
    expect(servers()).toEqual([]);
  });
});
