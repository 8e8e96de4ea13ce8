import type { ChildProcess } from 'node:child_process';
import type { BenchRequest } from './contestant.ts';
import { startModule } from './start-module.ts';

export interface Load {
  /** Milliseconds per answered request, in the order in which they were answered. */
  readonly latencies: readonly number[];
  readonly seconds: number;
}

export interface LoadGenerator {
  /** Names a list of requests; runs take them in turn, each run where the last one stopped. */
  learn(set: string, ports: readonly number[], requests: readonly BenchRequest[]): Promise<void>;
  /** @throws Error when an answer is not 200 with data and no errors, or does not come. */
  run(set: string, clients: number, seconds: number): Promise<Load>;
  stop(): void;
}

type Reply =
  | { readonly kind: 'ready' }
  | ({ readonly kind: 'done' } & Load)
  | { readonly kind: 'failed'; readonly message: string };

/** Starts load.ts as a process of its own. It ends when it is stopped or its parent ends. */
export async function startLoadGenerator(): Promise<LoadGenerator> {
  const child = await startModule('load', { messages: true });
  return {
    learn: async (set, ports, requests) => {
      await tell(
        child,
        { kind: 'requests', set, ports, requests: requests.map((request) => httpText(request, ports[0]!)) },
        60,
      );
    },
    run: async (set, clients, seconds) => {
      const reply = await tell(child, { kind: 'run', set, clients, seconds }, seconds + 60);
      if (reply.kind !== 'done') throw new Error(`The load generator replied "${reply.kind}" to a run.`);
      return reply;
    },
    stop: () => {
      child.kill();
    },
  };
}

function tell(child: ChildProcess, order: object, seconds: number): Promise<Exclude<Reply, { kind: 'failed' }>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new Error(`no reply in ${seconds} s`))), seconds * 1_000);
    const onExit = () => settle(() => reject(new Error('The load generator ended.')));
    const onMessage = (message: unknown) => {
      const reply = message as Reply;
      settle(() => (reply.kind === 'failed' ? reject(new Error(reply.message)) : resolve(reply)));
    };
    const settle = (conclude: () => void) => {
      clearTimeout(timer);
      child.off('exit', onExit);
      child.off('message', onMessage);
      conclude();
    };
    child.on('exit', onExit);
    child.on('message', onMessage);
    child.send(order);
  });
}

function httpText({ path, headers, body }: BenchRequest, port: number): string {
  const lines = [`POST ${path} HTTP/1.1`, `host: 127.0.0.1:${port}`, 'content-type: application/json'];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  return `${lines.join('\r\n')}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
