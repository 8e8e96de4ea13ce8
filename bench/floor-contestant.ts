import type { ChildProcess } from 'node:child_process';
import type { Contestant } from './contestant.ts';
import { freePort, stopProcess, untilReady } from './server-process.ts';
import { startModule } from './start-module.ts';

/** Starts floor.ts and floor-further.ts, plain or pipelined. `sources` holds HEYI_SOURCE_…_URL of the six departments. */
export async function startFloor(
  name: 'floor' | 'pipelined',
  sources: Readonly<Record<string, string>>,
): Promise<Contestant> {
  const children: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(children.map((child) => stopProcess(child)));
  };
  const start = async (module: 'floor' | 'floor-further') => {
    const port = await freePort();
    const child = await startModule(module, {
      arguments: name === 'pipelined' ? ['--pipelined'] : [],
      environment: { ...sources, PORT: String(port) },
    });
    children.push(child);
    await untilReady(child, port, 20);
    return { pid: child.pid!, port };
  };
  try {
    const frozen = await start('floor');
    const further = await start('floor-further');
    return {
      name,
      ...frozen,
      at: ({ id }) => (id === 'q5' || id === 'q6' ? further : frozen),
      request: (question, key) => ({
        path: `/${question.id}`,
        headers: {},
        body: JSON.stringify({ [question.variable]: key }),
      }),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
