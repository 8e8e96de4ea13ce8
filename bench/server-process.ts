import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Resolves when `GET /readyz`, or another path, answers 200. @throws Error with the last lines the process wrote, when it ends or time is up. */
export async function untilReady(child: ChildProcess, port: number, seconds: number, path = '/readyz'): Promise<void> {
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      written = (written + chunk.toString('utf8')).slice(-2_000);
    });
  }
  let failure: Error | undefined;
  child.on('error', (error) => {
    failure = error;
  });
  const deadline = performance.now() + seconds * 1_000;
  while (performance.now() < deadline) {
    if (failure !== undefined) throw failure;
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(
        `The process ended with ${child.exitCode ?? child.signalCode ?? 'nothing'} before it was ready:\n${written}`,
      );
    }
    if (await isReady(port, path)) return;
    await wait(100);
  }
  throw new Error(`Not ready after ${seconds} s. Last output:\n${written}`);
}

async function isReady(port: number, path: string): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

/** Asks the process to end, and ends it, with the group it leads if any, when it does not within ten seconds. */
export async function stopProcess(child: ChildProcess, leadsGroup = false): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<'ended'>((resolve) => child.once('exit', () => resolve('ended')));
  child.kill('SIGTERM');
  if ((await Promise.race([ended, wait(10_000, 'late' as const, { ref: false })])) === 'ended') return;
  if (leadsGroup) process.kill(-child.pid, 'SIGKILL');
  else child.kill('SIGKILL');
  await ended;
}

/** A port of 127.0.0.1 that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('The server has no port.'));
        else resolve(address.port);
      });
    });
  });
}
