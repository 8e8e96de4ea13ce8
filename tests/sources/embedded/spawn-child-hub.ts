import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface ChildHub {
  /** Resolves when its PostgreSQL runs and has the row. */
  readonly ready: Promise<void>;
  kill(): Promise<void>;
}

export function spawnChildHub(folder: string): ChildHub {
  const script = fileURLToPath(new URL('child-hub.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exited;
  };
  onTestFinished(kill);
  const ready = once(child.stdout, 'data').then(() => undefined);
  return { ready, kill };
}

/** The process number of the server on a folder, and those of its keeper's processes: all that share the keeper's group. */
export function processesOf(folder: string): { server: number; keeper: number[] } {
  const server = Number(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const table = execFileSync('ps', ['-A', '-o', 'pid=,pgid='], { encoding: 'utf8' }).trim().split('\n');
  const rows = table.map((line) => line.trim().split(/\s+/).map(Number));
  const group = rows.find(([pid]) => pid === server)?.[1];
  const keeper = rows.filter(([pid, pgid]) => pgid === group && pid !== server).map(([pid]) => pid!);
  return { server, keeper };
}

export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
