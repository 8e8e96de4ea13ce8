import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Contestant } from './contestant.ts';
import { idNumberSealer } from '../src/sealing/id-number-sealer.ts';
import { freePort, stopProcess, untilReady } from './server-process.ts';
import type { Question } from './questions.ts';
import type { Sealer } from '../src/sealing/sealer.ts';
import { hubNodeOptions, startHubModule } from './start-hub-module.ts';
import { repository } from './start-module.ts';

/**
 * Starts Heyi as it is built in dist/, in demo mode on the benchmark's databases, and asks as the account `center-city`: `heyi` under the
 * demo's policy, as everybody has it, which masks citizen numbers; `heyi-allow-all` with every decision left out.
 * Its own store is the embedded one under a temporary HEYI_DATA, unless HEYI_STORE_URL names another.
 */
export async function startHeyi(
  name: 'heyi' | 'heyi-allow-all',
  sources: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, string>> = {},
): Promise<Contestant> {
  const port = await freePort();
  const key = randomBytes(32);
  const sealer = idNumberSealer(key);
  const data = await mkdtemp(join(tmpdir(), 'heyi-bench-'));
  const env = {
    ...process.env,
    ...sources,
    PORT: String(port),
    HEYI_DEMO: '1',
    HEYI_DATA: data,
    HEYI_KEY: key.toString('base64'),
    NODE_ENV: 'production',
    ...settings,
  };
  // A group of its own, so that an embedded database that outlives a killed Heyi can be ended with it.
  const child =
    name === 'heyi'
      ? spawn(process.execPath, [...hubNodeOptions, 'dist/main.js'], {
          cwd: repository,
          env,
          stdio: ['ignore', 'pipe', 'pipe'],
          detached: true,
        })
      : await startHubModule('allow-all', env);
  const stop = async () => {
    await stopProcess(child, name === 'heyi');
    await rm(data, { recursive: true, force: true });
  };
  try {
    await untilReady(child, port, 120);
    const command = ['bin/heyi.js', 'token', 'center-city'];
    const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: repository, env, timeout: 30_000 });
    const authorization = `Bearer ${stdout.trim()}`;
    return {
      name,
      pid: child.pid!,
      port,
      request: (question, key) => ({
        path: '/graphql',
        headers: { authorization },
        body: JSON.stringify(requestOf(question, key, sealer)),
      }),
      ...(name === 'heyi' ? { shown: maskedNumbers } : {}),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Citizen numbers as the demo's policy shows them to others than the police: `431398********0021`. */
function maskedNumbers(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (name, value: unknown) =>
    name === 'idNumber' && typeof value === 'string' ? `${value.slice(0, 6)}********${value.slice(-4)}` : value,
  );
}

/** One person is asked for by the id that a list shows, as applications do: knowing a number verifies it, and that is rationed. */
function requestOf({ text, operationName, variable }: Question, key: string, sealer: Sealer): object {
  if (variable !== 'idNumber') return { query: text, variables: { [variable]: key }, operationName };
  const query = text
    .replace('$idNumber: IdNumber!', '$id: ID!')
    .replace('person(idNumber: $idNumber)', 'person(id: $id)');
  return { query, variables: { id: sealer.seal('Person', key) }, operationName };
}
