import { createHmac, randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { HeyiError } from '../../errors/heyi-error.ts';

/** The password of a login. */
export type PasswordOf = (login: string) => string;

/**
 * Passwords of a cluster, all drawn from one random secret in `home` (mode 0600): a database added later needs no further
 * file, and there is no list that could be half written. The secret is made at the first start. Throws when it is missing
 * beside a cluster that was made with it.
 */
export async function openPasswords(home: string, clusterExists: boolean): Promise<PasswordOf> {
  const path = join(home, 'secret');
  const secret = (await readSecret(path)) ?? (await makeSecret(path, clusterExists));
  return (login) => createHmac('sha256', secret).update(login).digest('base64url');
}

async function readSecret(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function makeSecret(path: string, clusterExists: boolean): Promise<string> {
  if (clusterExists) {
    const reason = `${path} is missing, and without it nobody can log in. Restore it, or remove its folder to start afresh.`;
    throw new HeyiError('EMBEDDED_POSTGRES_FAILED', { reason });
  }
  const secret = randomBytes(32).toString('hex');
  const file = await open(`${path}.new`, 'w', 0o600);
  await file.writeFile(secret);
  await file.sync();
  await file.close();
  await rename(`${path}.new`, path); // whole or not at all
  return secret;
}
