import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { query } from './query.ts';
import { lives, processesOf, spawnChildHub } from './spawn-child-hub.ts';
import { startForTest } from './start-for-test.ts';
import { temporaryFolder } from './temporary-folder.ts';

const soon = { timeout: 10_000, interval: 20 };

it('leaves no process when the hub is killed, and loses nothing that was committed', async () => {
  const folder = await temporaryFolder();
  const hub = spawnChildHub(folder);
  await hub.ready;
  const { server, keeper } = processesOf(folder);
  expect(keeper.length).toBe(2); // and the hub is not in their group: Ctrl-C in its terminal reaches none of them
  await hub.kill();
  await vi.waitFor(() => expect([server, ...keeper].filter(lives)).toEqual([]), soon);
  expect(existsSync(join(folder, 'cluster', 'postmaster.pid'))).toBe(false); // it has shut down, it was not cut off

  const postgres = await startForTest(folder, ['hub']);
  expect(await query(postgres.connection('hub', 'reader'), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
});

it('starts at once after a kill, while the old server still ends', async () => {
  const folder = await temporaryFolder();
  const hub = spawnChildHub(folder);
  await hub.ready;
  await hub.kill();
  const postgres = await startForTest(folder, ['hub']);
  expect(await query(postgres.connection('hub', 'reader'), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
});

it('stops the server of a hub that was killed together with the keeper', async () => {
  const folder = await temporaryFolder();
  const hub = spawnChildHub(folder);
  await hub.ready;
  const { server, keeper } = processesOf(folder);
  for (const pid of keeper) process.kill(pid, 'SIGKILL');
  await hub.kill();
  expect(lives(server)).toBe(true);

  const postgres = await startForTest(folder, ['hub']);
  await vi.waitFor(() => expect(lives(server)).toBe(false), soon); // when its new parent has taken note
  expect(await query(postgres.connection('hub', 'reader'), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
});

it('recovers when hub, keeper and server are all killed', async () => {
  const folder = await temporaryFolder();
  const hub = spawnChildHub(folder);
  await hub.ready;
  const { server, keeper } = processesOf(folder);
  for (const pid of [...keeper, server]) process.kill(pid, 'SIGKILL');
  await hub.kill();
  const postgres = await startForTest(folder, ['hub']);
  expect(await query(postgres.connection('hub', 'reader'), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
});

it('stops a server that has lost its keeper', async () => {
  const folder = await temporaryFolder();
  const postgres = await startForTest(folder, ['hub']);
  const { server, keeper } = processesOf(folder);
  for (const pid of keeper) process.kill(pid, 'SIGKILL');
  await postgres.stop();
  await vi.waitFor(() => expect(lives(server)).toBe(false), soon);
});

it('starts afresh when the hub was killed while it made the cluster', async () => {
  const folder = await temporaryFolder();
  const hub = spawnChildHub(folder);
  const making = async (): Promise<string[]> => (await readdir(folder)).filter((name) => name.startsWith('making-'));
  await vi.waitFor(async () => expect((await making()).length).toBe(1), { timeout: 20_000, interval: 5 });
  await hub.kill();
  expect(existsSync(join(folder, 'cluster'))).toBe(false);

  const postgres = await startForTest(folder, ['hub']);
  expect(postgres.created).toBe(true);
  expect(await making()).toEqual([]);
});

it('stops with clients connected', async () => {
  const folder = await temporaryFolder();
  const postgres = await startForTest(folder, ['hub']);
  const sleeping = query(postgres.connection('hub', 'reader'), 'SELECT pg_sleep(60)').catch((error: unknown) => error);
  const { server } = processesOf(folder);
  await postgres.stop();
  expect(await sleeping).toBeInstanceOf(Error);
  expect(lives(server)).toBe(false);
});
