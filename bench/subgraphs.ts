import type { ChildProcess } from 'node:child_process';
import { departments, type DepartmentName } from './department-databases.ts';
import { installPeer, startPeerProcess } from './peer-process.ts';
import { freePort, stopProcess, untilReady } from './server-process.ts';

/** The six departments as federated subgraphs, one process each: what federation gateways ask. */
export interface Subgraphs {
  readonly services: readonly { readonly name: DepartmentName; readonly url: string }[];
  readonly pids: readonly number[];
  stop(): Promise<void>;
}

export async function startSubgraphs(
  sources: Readonly<Record<string, string>>,
  say: (line: string) => void,
): Promise<Subgraphs> {
  await installPeer('subgraphs', say);
  const children: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(children.splice(0).map((child) => stopProcess(child)));
  };
  try {
    const services = await Promise.all(
      departments.map(async (name) => {
        const port = await freePort();
        const child = startPeerProcess('subgraphs', ['server.mjs', name], { ...sources, PORT: String(port) });
        children.push(child);
        await untilReady(child, port, 30);
        return { name, url: `http://127.0.0.1:${port}/` };
      }),
    );
    return { services, pids: children.map((child) => child.pid!), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
