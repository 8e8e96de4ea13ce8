import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Contestant } from './contestant.ts';
import { freePort, stopProcess, untilReady } from './server-process.ts';
import { startHubModule } from './start-hub-module.ts';
import { repository } from './start-module.ts';

/** The account that asks: it serves the cities as a whole. */
const ACCOUNT = 'center-city';

/** The built hub on a demo city's databases, under the policy or with everything allowed. */
export async function startCityHub(city: NodeJS.ProcessEnv, rules: 'policy' | 'allow-all'): Promise<Contestant> {
  const port = await freePort();
  const data = await mkdtemp(join(tmpdir(), 'heyi-bench-'));
  const environment = { ...city, PORT: String(port), HEYI_DATA: data, NODE_ENV: 'production' };
  const child = await startHubModule(rules, environment);
  const stop = async () => {
    await stopProcess(child);
    await rm(data, { recursive: true, force: true });
  };
  try {
    await untilReady(child, port, 120);
  } catch (error) {
    await stop();
    throw error;
  }
  const { stdout } = await promisify(execFile)(process.execPath, ['bin/heyi.js', 'token', ACCOUNT], {
    cwd: repository,
    env: { ...process.env, ...environment },
  });
  const headers = { authorization: `Bearer ${stdout.trim()}` };
  return {
    name: 'heyi',
    pid: child.pid!,
    port,
    request: ({ text, operationName, variable }, key) => ({
      path: '/graphql',
      headers,
      body: JSON.stringify({ query: text, variables: { [variable]: key }, operationName }),
    }),
    stop,
  };
}
