import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { holdFolder } from '../../../src/sources/embedded/hold-folder.ts';
import { temporaryFolder, temporaryLongFolder } from './temporary-folder.ts';

it('refuses a second hub and names the first', async () => {
  const folder = await temporaryFolder();
  const hold = await holdFolder(folder, 'pid 123');
  await expect(holdFolder(folder, 'pid 456')).rejects.toMatchObject({
    code: 'DATA_FOLDER_IN_USE',
    values: { folder, holder: 'pid 123' },
  });
  await hold.release();
});

it('gives a released folder to the next, and leaves nothing behind', async () => {
  const folder = await temporaryFolder();
  const first = await holdFolder(folder, 'pid 1');
  await first.release();
  await first.release();
  const second = await holdFolder(folder, 'pid 2');
  await second.release();
  expect(await readdir(folder)).toEqual([]);
});

it('makes a folder that is missing', async () => {
  const folder = join(await temporaryFolder(), 'not', 'there');
  const hold = await holdFolder(folder, 'pid 1');
  await hold.release();
  expect(await readdir(folder)).toEqual([]);
});

it('takes the folder of a process that was killed, and never keeps a process alive', async () => {
  const folder = await temporaryFolder();
  const module = new URL('../../../src/sources/embedded/hold-folder.ts', import.meta.url).href;
  const script = `void import('${module}').then(async (m) => { await m.holdFolder(process.argv[1], 'the dead one'); END })`;
  const start = (end: string): ReturnType<typeof spawn> =>
    spawn(process.execPath, ['--import', 'tsx', '-e', script.replace('END', end), folder], { stdio: 'inherit' });

  const [, signal] = (await once(start(`process.kill(process.pid, 'SIGKILL')`), 'exit')) as [number, string];
  expect(signal).toBe('SIGKILL');
  expect((await readdir(folder)).length).toBe(1);

  const [code] = (await once(start(''), 'exit')) as [number];
  expect(code).toBe(0);

  const hold = await holdFolder(folder, 'pid 1');
  expect((await readdir(folder)).length).toBe(1);
  await hold.release();
});

it('lets exactly one of many racers in, beside leftovers of dead ones', async () => {
  const folder = await temporaryFolder();
  for (let round = 0; round < 20; round += 1) {
    await writeFile(join(folder, `hold-dead${round}.sock`), '');
    const racers = Array.from({ length: 8 }, (_, racer) => holdFolder(folder, `racer ${racer}`));
    const results = await Promise.allSettled(racers);
    const winners = results.filter((result) => result.status === 'fulfilled');
    expect(winners.length).toBe(1);
    await winners[0]?.value.release();
  }
});

it('holds a folder whose path is too long for a socket', async () => {
  const folder = await temporaryLongFolder();
  const hold = await holdFolder(folder, 'pid 1');
  await expect(holdFolder(folder, 'pid 2')).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE' });
  await hold.release();
});
