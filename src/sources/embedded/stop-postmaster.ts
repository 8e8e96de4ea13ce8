import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { HeyiError } from '../../errors/heyi-error.ts';
import { isPostmasterOf, readPostmasterFile } from './find-postmaster.ts';

/** PostgreSQL's shutdowns, from fast (all is written, a restart is quick) to immediate to none, with their patience in ms. */
const SHUTDOWNS = [
  ['SIGINT', 10_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 2_000],
] as const;

/**
 * Stops the server that runs on this cluster, if one does, and removes its pid file. For the holder of the folder only: to
 * them a running server is a leftover. No other process is ever signalled. A pid file that names a stranger is removed too,
 * because PostgreSQL would take the stranger for a server and not start; should processes of a killed server still be at the
 * data, PostgreSQL finds out from its shared memory and refuses.
 */
export async function stopPostmaster(cluster: string): Promise<void> {
  const found = await readPostmasterFile(cluster);
  if (found !== undefined) await stopProcess(cluster, found.pid);
  await rm(join(cluster, 'postmaster.pid'), { force: true });
}

async function stopProcess(cluster: string, pid: number): Promise<void> {
  for (const [signal, patience] of SHUTDOWNS) {
    if (!(await isPostmasterOf(cluster, pid))) return;
    send(pid, signal);
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      if (!(await isPostmasterOf(cluster, pid))) return;
      await delay(10);
    }
  }
  const reason = `process ${pid} is a PostgreSQL server on ${cluster} and cannot be stopped. End it and start again.`;
  throw new HeyiError('EMBEDDED_POSTGRES_FAILED', { reason });
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ESRCH') return;
    const reason = `a PostgreSQL server of another user (process ${pid}) still runs on its data. End it and start again.`;
    throw new HeyiError('EMBEDDED_POSTGRES_FAILED', { reason }, { cause });
  }
}
