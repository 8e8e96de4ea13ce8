import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { stopPostmaster } from '../../../src/sources/embedded/stop-postmaster.ts';
import { query } from './query.ts';
import { lives } from './spawn-child-hub.ts';
import { startForTest } from './start-for-test.ts';
import { temporaryFolder } from './temporary-folder.ts';

function stranger(): number {
  const child = spawn('sleep', ['60'], { stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child.pid!;
}

it('spares a stranger that got the number of a dead server, and removes the pid file', async () => {
  const cluster = await temporaryFolder();
  const pid = stranger();
  await writeFile(join(cluster, 'postmaster.pid'), `${pid}\n${cluster}\n1\n5432\n\n\n 1 1\nready\n`);
  await stopPostmaster(cluster);
  expect(lives(pid)).toBe(true);
  expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
});

it('is not stopped by such a stranger from starting', async () => {
  const folder = await temporaryFolder();
  await (await startForTest(folder, ['hub'])).stop();
  const pid = stranger();
  await writeFile(join(folder, 'cluster', 'postmaster.pid'), `${pid}\n${folder}/cluster\n1\n5432\n\n\n 1 1\nready\n`);
  const postgres = await startForTest(folder, ['hub']);
  expect(await query(postgres.connection('hub', 'reader'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(lives(pid)).toBe(true);
});

it('does nothing where nothing runs', async () => {
  await expect(stopPostmaster(await temporaryFolder())).resolves.toBeUndefined();
});
