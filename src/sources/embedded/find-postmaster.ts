import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What `postmaster.pid` says. */
export interface PostmasterFile {
  readonly pid: number;
  /** `starting`, `ready`, `stopping` … */
  readonly status: string;
}

/** Undefined when there is no such file, or none that is whole. */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  // A negative number is a single-user server; zero and one would address a group and the system's first process.
  return Number.isInteger(pid) && pid > 1 ? { pid, status: lines[7]?.trim() ?? '' } : undefined;
}

/**
 * Whether process `pid` is the server of just this cluster. After a crash the number in `postmaster.pid` may belong to a
 * stranger, so the process's own command line decides: we start every server with `-D <cluster>`. (Its working folder would
 * say the same, but in a container root may not read that of another user's process.)
 */
export async function isPostmasterOf(cluster: string, pid: number): Promise<boolean> {
  const words = process.platform === 'linux' ? await linuxCommand(pid) : await otherCommand(pid);
  return !words.startsWith('/bin/sh ') && words.includes(`/bin/postgres -D ${cluster} `); // the shell is its keeper
}

async function linuxCommand(pid: number): Promise<string> {
  const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return words.replaceAll('\0', ' ');
}

async function otherCommand(pid: number): Promise<string> {
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return stdout;
}
