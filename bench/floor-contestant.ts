import type { ChildProcess } from 'node:child_process';
import type { Contestant } from './contestant.ts';
import { BENCHMARK_INDICATORS, type Question } from './questions.ts';
import { freePort, stopProcess, untilReady } from './server-process.ts';
import { startModule } from './start-module.ts';

/** Starts floor.ts, floor-further.ts and, for the centre, center-floor.ts, plain or pipelined. `sources` holds HEYI_SOURCE_…_URL of the six departments. */
export async function startFloor(
  name: 'floor' | 'pipelined',
  sources: Readonly<Record<string, string>>,
): Promise<Contestant> {
  const children: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(children.map((child) => stopProcess(child)));
  };
  const start = async (module: 'floor' | 'floor-further' | 'center-floor') => {
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
    const center = await start('center-floor');
    const at = ({ id }: Question) => (id === 'q8' ? center : ['q5', 'q6', 'q7'].includes(id) ? further : frozen);
    return {
      name,
      ...frozen,
      at,
      request: ({ id, variable }, key) => ({
        path: id === 'q8' ? '/center' : `/${id}`,
        headers: {},
        body: JSON.stringify({ [variable]: key, ...(id === 'q8' && { indicators: BENCHMARK_INDICATORS }) }),
      }),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
