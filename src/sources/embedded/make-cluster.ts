import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HeyiError } from '../../errors/heyi-error.ts';
import { giveTo } from './give-to.ts';
import type { RunPlan } from './run-plan.ts';
import type { ServerLog } from './server-log.ts';
import { startKept } from './start-kept.ts';

/** The cluster's superuser; the hub uses it for provisioning only. */
export const SUPERUSER = 'postgres';

/**
 * Makes the cluster in a folder of another name and renames it when it is whole: a hub that is killed on the way leaves
 * nothing that looks like a cluster. Call `sweepHalfMade` first.
 */
export async function makeCluster(plan: RunPlan, cluster: string, password: string, log: ServerLog): Promise<void> {
  const making = join(plan.home, `making-${randomBytes(4).toString('hex')}`);
  await mkdir(making, { mode: 0o700 });
  await writeFile(join(making, 'password'), password, { mode: 0o600 });
  await giveTo(plan.user, making);
  const words = [
    ...['-D', join(making, 'cluster'), '--username', SUPERUSER, '--pwfile', join(making, 'password')],
    ...['--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions'],
    // Order and case come from PostgreSQL itself, alike on every system. Only pg_trgm still asks the system what a letter
    // is, and in the C locale no Chinese character is one.
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    `--lc-ctype=${process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'}`,
  ];
  const code = await startKept(plan, 'initdb', words, log.descriptor).exited;
  if (code !== 0) {
    const reason = `initdb ended with code ${code}.\n${await log.tail()}`;
    throw new HeyiError('EMBEDDED_POSTGRES_FAILED', { reason });
  }
  await rename(join(making, 'cluster'), cluster);
  await rm(making, { recursive: true, force: true });
}

/** Removes what earlier hubs left half made. An initdb of theirs may still be ending in there: hence the retries. */
export async function sweepHalfMade(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (!name.startsWith('making-')) continue;
    await rm(join(home, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}
