import { lchown, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HeyiError } from '../../errors/heyi-error.ts';
import type { RunPlan } from './run-plan.ts';

/**
 * Makes a folder and all in it belong to the user PostgreSQL runs as; does nothing when it does already, which is every start
 * but the first after a change of user. Only root can give away; for any other user the folder must be their own.
 */
export async function giveTo(user: RunPlan['user'], folder: string): Promise<void> {
  const { uid, gid } = user ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const found = await stat(folder);
  if (found.uid === uid) return;
  if (process.getuid?.() !== 0) {
    const reason = `${folder} belongs to another user (uid ${found.uid}). Start the hub as that user, or give it to uid ${uid}.`;
    throw new HeyiError('EMBEDDED_POSTGRES_FAILED', { reason });
  }
  await Promise.all((await readdir(folder, { recursive: true })).map((name) => lchown(join(folder, name), uid, gid)));
  await lchown(folder, uid, gid); // last: its owner says that all is done
}
