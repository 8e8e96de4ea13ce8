import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Contestant } from './contestant.ts';
import { freePort, stopProcess, untilReady } from './server-process.ts';
import { repository } from './start-module.ts';

/**
 * Starts Heyi as it is built in dist/, in demo mode on the benchmark's databases, and asks as the account `center-city`.
 * Its own store is the embedded one under a temporary HEYI_DATA, unless HEYI_STORE_URL names another.
 */
export async function startHeyi(sources: Readonly<Record<string, string>>): Promise<Contestant> {
  const port = await freePort();
  const data = await mkdtemp(join(tmpdir(), 'heyi-bench-'));
  const env = {
    ...process.env,
    ...sources,
    PORT: String(port),
    HEYI_DEMO: '1',
    HEYI_DATA: data,
    NODE_ENV: 'production',
  };
  // A group of its own, so that an embedded database that outlives a killed Heyi can be ended with it.
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: repository,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const stop = async () => {
    await stopProcess(child, true);
    await rm(data, { recursive: true, force: true });
  };
  try {
    await untilReady(child, port, 120);
    const command = ['bin/heyi.js', 'token', 'center-city'];
    const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: repository, env, timeout: 30_000 });
    const authorization = `Bearer ${stdout.trim()}`;
    return {
      name: 'heyi',
      pid: child.pid!,
      port,
      request: ({ text, operationName, variable }, key) => ({
        path: '/graphql',
        headers: { authorization },
        body: JSON.stringify({ query: text, variables: { [variable]: key }, operationName }),
      }),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
