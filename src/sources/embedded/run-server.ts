import { mkdir, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { HeyiError } from '../../errors/heyi-error.ts';
import { readPostmasterFile } from './find-postmaster.ts';
import { giveTo } from './give-to.ts';
import type { RunPlan } from './run-plan.ts';
import type { ServerLog } from './server-log.ts';
import { serverSettings } from './server-settings.ts';
import { startKept, type Kept } from './start-kept.ts';
import { stopPostmaster } from './stop-postmaster.ts';

const POLL_MS = 10;
/** Long, because after a crash the journal is replayed first. */
const START_PATIENCE_MS = 120_000;
const STOP_PATIENCE_MS = 10_000;
/** Processes of a killed server notice it at their next wait; until then PostgreSQL refuses to start beside them. */
const LEFTOVER_PATIENCE_MS = 5_000;

export interface RunningServer {
  /** Resolves when the server has ended, whoever ended it. */
  readonly exited: Promise<number>;
  /** Fast shutdown, then an immediate one after a bound. */
  stop(): Promise<void>;
}

/** Starts the server on a cluster on which none runs; resolves when it takes connections on `socketFolder`. */
export async function runServer(
  plan: RunPlan,
  cluster: string,
  socketFolder: string,
  log: ServerLog,
): Promise<RunningServer> {
  const settings = Object.entries(serverSettings(socketFolder)).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const begun = Date.now();
  for (;;) {
    await makeSocketFolder(plan, socketFolder);
    const kept = startKept(plan, 'postgres', ['-D', cluster, ...settings], log.descriptor);
    const stop = (): Promise<void> => stopServer(kept, cluster, socketFolder);
    if (await becomesReady(kept, cluster)) {
      kept.unref();
      return { exited: kept.exited, stop };
    }
    const leftovers = (await log.tail()).includes('pre-existing shared memory block');
    await stop();
    if (!leftovers || Date.now() - begun > LEFTOVER_PATIENCE_MS) break;
    await delay(200);
  }
  const reason = `the server ended or did not get ready. The end of ${log.path}:\n${await log.tail()}`;
  throw new HeyiError('EMBEDDED_POSTGRES_FAILED', { reason });
}

/** Made anew: a socket's lock file with the number of a dead server that now belongs to a stranger would stop the start. */
async function makeSocketFolder(plan: RunPlan, socketFolder: string): Promise<void> {
  await rm(socketFolder, { recursive: true, force: true });
  await mkdir(socketFolder, { mode: 0o700 });
  await giveTo(plan.user, socketFolder);
}

async function becomesReady(kept: Kept, cluster: string): Promise<boolean> {
  const deadline = Date.now() + START_PATIENCE_MS;
  while (kept.exitCode() === undefined && Date.now() < deadline) {
    if ((await readPostmasterFile(cluster))?.status === 'ready') return true;
    await delay(POLL_MS);
  }
  return false;
}

async function stopServer(kept: Kept, cluster: string, socketFolder: string): Promise<void> {
  kept.end();
  const bound = new AbortController();
  await Promise.race([
    kept.exited,
    delay(STOP_PATIENCE_MS, undefined, { signal: bound.signal }).catch(() => undefined),
  ]);
  bound.abort();
  await stopPostmaster(cluster); // for one that hangs, or that lost its keeper
  await rm(socketFolder, { recursive: true, force: true });
}
