import type { Contestant } from './contestant.ts';
import { freePort, stopProcess, untilReady } from './server-process.ts';
import { startModule } from './start-module.ts';

/** Starts floor.ts, plain or pipelined. `sources` holds HEYI_SOURCE_…_URL of the six departments. */
export async function startFloor(
  name: 'floor' | 'pipelined',
  sources: Readonly<Record<string, string>>,
): Promise<Contestant> {
  const port = await freePort();
  const child = await startModule('floor', {
    arguments: name === 'pipelined' ? ['--pipelined'] : [],
    environment: { ...sources, PORT: String(port) },
  });
  try {
    await untilReady(child, port, 20);
  } catch (error) {
    await stopProcess(child);
    throw error;
  }
  return {
    name,
    pid: child.pid!,
    port,
    request: (question, key) => ({
      path: `/${question.id}`,
      headers: {},
      body: JSON.stringify({ [question.variable]: key }),
    }),
    stop: () => stopProcess(child),
  };
}
