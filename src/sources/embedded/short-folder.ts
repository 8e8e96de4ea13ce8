import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownFolder } from './own-folder.ts';

/** Bytes of a unix socket's path: 107 on Linux, 103 on macOS. The smaller holds everywhere, so folders can be moved. */
const SOCKET_PATH_LIMIT = 103;
/** What may follow the folder in a socket's path; the longest is PostgreSQL's. */
const ROOM_FOR_NAME = '/socket/.s.PGSQL.5432'.length;
const LONGEST_FOLDER = SOCKET_PATH_LIMIT - ROOM_FOR_NAME;

/** The folder itself where a socket's path fits into it, otherwise its stand-in under the temporary folder. */
export async function shortFolder(realFolder: string): Promise<string> {
  return Buffer.byteLength(realFolder) <= LONGEST_FOLDER ? realFolder : await standInFolder(realFolder);
}

/**
 * A short folder under the system's temporary folder that stands for `realFolder`: the same one at every start, made when
 * missing. Others may pass through it but not list it; what is inside has modes of its own.
 */
export async function standInFolder(realFolder: string): Promise<string> {
  const name = `heyi-${createHash('sha256').update(realFolder).digest('hex').slice(0, 16)}`;
  const path = join(tmpdir(), name);
  return ownFolder(Buffer.byteLength(path) <= LONGEST_FOLDER ? path : join('/tmp', name), 0o711);
}
