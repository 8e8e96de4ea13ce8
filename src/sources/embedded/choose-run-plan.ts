import { spawnSync } from 'node:child_process';
import { cp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HeyiError } from '../../errors/heyi-error.ts';
import { ownFolder } from './own-folder.ts';
import { PROGRAM_ENVIRONMENT, type RunPlan } from './run-plan.ts';
import { standInFolder } from './short-folder.ts';

/** `nobody` on Linux: a user that owns nothing else. */
const NOBODY = { uid: 65534, gid: 65534 };
const USER_NAMESPACE = ['unshare', '-U', '--'];

type Way = Pick<RunPlan, 'user' | 'prefix'>;

/**
 * Chooses as whom PostgreSQL runs. It refuses root, and a container's user is root more often than not, so for root:
 *
 * 1. as `nobody`, where that user can reach the programs and the folder;
 * 2. else in a user namespace, where root's own files are at hand but its name is not (not in Docker by default);
 * 3. else as `nobody` with what it cannot reach moved under the temporary folder: a copy of the programs, and the data.
 *
 * `folder` is a real path and exists.
 */
export async function chooseRunPlan(programs: string, folder: string): Promise<RunPlan> {
  if (process.getuid?.() !== 0) {
    return { programs, home: folder, user: undefined, prefix: [], description: 'as the user of the hub' };
  }
  const asNobody: Way = { user: NOBODY, prefix: [] };
  if (runs(asNobody, programs) && reaches(asNobody, folder)) {
    return { ...asNobody, programs, home: folder, description: 'as uid 65534, because it refuses root' };
  }
  const inNamespace: Way = { user: undefined, prefix: USER_NAMESPACE };
  if (runs(inNamespace, programs) && reaches(inNamespace, folder)) {
    return { ...inNamespace, programs, home: folder, description: 'in a user namespace, because it refuses root' };
  }
  const reachable = runs(asNobody, programs) ? programs : await copyPrograms(programs);
  const home = reaches(asNobody, folder) ? folder : await standInFolder(folder);
  const moved = [
    ...(reachable === programs ? [] : [`its programs copied to ${reachable}`]),
    ...(home === folder ? [] : [`its data in ${home}, which the system may clear`]),
  ];
  const description = `as uid 65534, because it refuses root, with ${moved.join(' and ')}`;
  if (runs(asNobody, reachable)) return { ...asNobody, programs: reachable, home, description };
  const reason = 'it refuses to run as root, and no other user could run it here. Start the hub as an ordinary user.';
  throw new HeyiError('EMBEDDED_POSTGRES_FAILED', { reason });
}

function runs(way: Way, programs: string): boolean {
  return succeeds(way, [join(programs, 'bin', 'postgres'), '--version']);
}

/** The folder's own mode is ours to set, so what counts is whether one gets as far as its parent. */
function reaches(way: Way, folder: string): boolean {
  return succeeds(way, ['/bin/sh', '-c', 'cd -- "$1"', 'sh', dirname(folder)]);
}

/** Tried, not computed: access lists, mount options and security modules have a say that modes do not show. */
function succeeds(way: Way, command: readonly string[]): boolean {
  const [program = '', ...words] = [...way.prefix, ...command];
  return spawnSync(program, words, { ...way.user, cwd: '/', env: PROGRAM_ENVIRONMENT, stdio: 'ignore' }).status === 0;
}

/** About 60 MB, made once for each build of PostgreSQL. */
async function copyPrograms(programs: string): Promise<string> {
  const { size, mtimeMs } = await stat(join(programs, 'bin', 'postgres'));
  const shelf = await ownFolder(join(tmpdir(), 'heyi-postgres'), 0o755);
  const copy = join(shelf, `${size}-${Math.trunc(mtimeMs)}`);
  const whole = await stat(copy).catch(() => undefined);
  if (whole === undefined) {
    const making = `${copy}.${process.pid}`;
    await cp(programs, making, { recursive: true, verbatimSymlinks: true });
    await rename(making, copy).catch(() => rm(making, { recursive: true })); // another hub was quicker
  }
  return copy;
}
