import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { standInFolder } from '../../../src/sources/embedded/short-folder.ts';

/** An empty folder that is removed with the test. Its mode is 0700, as `mkdtemp` makes it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'heyi-test-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return folder;
}

/** One whose path is too long for a unix socket. Its stand-in is removed too. */
export async function temporaryLongFolder(): Promise<string> {
  const folder = join(await temporaryFolder(), 'x'.repeat(120));
  const standIn = await standInFolder(folder);
  onTestFinished(() => rm(standIn, { recursive: true, force: true }));
  return folder;
}
