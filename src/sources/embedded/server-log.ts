import { open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

const LIMIT_BYTES = 1_000_000;
const TAIL_LINES = 10;

/** PostgreSQL's own log, of which an error shows the end. */
export interface ServerLog {
  readonly path: string;
  /** To be given to the programs. */
  readonly descriptor: number;
  /** The last lines written since it was opened; empty when nothing was. */
  tail(): Promise<string>;
  close(): Promise<void>;
}

/** Opens `server.log` in `home`. What is larger than a megabyte is set aside first, in place of the one set aside before. */
export async function openServerLog(home: string): Promise<ServerLog> {
  const path = join(home, 'server.log');
  const before = await stat(path).catch(() => undefined);
  if (before !== undefined && before.size > LIMIT_BYTES) await rename(path, `${path}.1`);
  const file = await open(path, 'a', 0o600);
  const { size: start } = await file.stat();
  return {
    path,
    descriptor: file.fd,
    async tail() {
      const written = (await readFile(path)).subarray(start).toString('utf8').trim();
      return written.split('\n').slice(-TAIL_LINES).join('\n');
    },
    close: () => file.close(),
  };
}
