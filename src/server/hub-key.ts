import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The demo's own sealing key, made once and kept in the data folder (mode 0600), so that ids and cursors outlive a restart.
 * Production gives its key in HEYI_KEY.
 */
export async function openHubKey(dataFolder: string): Promise<Uint8Array> {
  const path = join(dataFolder, 'hub.key');
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const fresh = `${path}.${process.pid}`;
  await writeFile(fresh, randomBytes(32), { mode: 0o600 });
  // `link` fails where the file is there already, so two starts agree on one key.
  await link(fresh, path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  await rm(fresh);
  return readFile(path);
}
