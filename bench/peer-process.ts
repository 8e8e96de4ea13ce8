import { spawn, type ChildProcess } from 'node:child_process';
import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';
import { repository } from './start-module.ts';

/** Folder of a peer, with packages and a lock file of its own. */
export function peerFolder(name: string): string {
  return `${repository}bench/peers/${name}`;
}

/** Installs what the lock file of a peer names, once. Nothing of it is run while it is installed. */
export async function installPeer(name: string, say: (line: string) => void): Promise<void> {
  const cwd = peerFolder(name);
  try {
    await access(`${cwd}/node_modules/.package-lock.json`);
  } catch {
    say(`installing the packages of bench/peers/${name}`);
    const command = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
    await promisify(execFile)('npm', command, { cwd, timeout: 300_000 });
  }
}

/** Starts a file of a peer as a plain Node process in production mode. */
export function startPeerProcess(
  name: string,
  command: readonly string[],
  environment: NodeJS.ProcessEnv,
): ChildProcess {
  const env = { ...process.env, NODE_ENV: 'production', ...environment };
  return spawn(process.execPath, command, { cwd: peerFolder(name), env, stdio: ['ignore', 'pipe', 'pipe'] });
}
