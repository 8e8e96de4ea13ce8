import { connect, createServer, type AddressInfo } from 'node:net';

export interface CountingProxy {
  /** The server's address, by way of the proxy. */
  readonly url: string;
  /** Round trips since the last call: how often something was sent on a connection whose other end had answered what came before. */
  take(): number;
  stop(): void;
}

/** A TCP proxy before a server, of a department or of a subgraph, that counts round trips. What is sent at once on two connections counts twice. */
export async function startCountingProxy(url: string): Promise<CountingProxy> {
  const target = new URL(url);
  let count = 0;
  const server = createServer((near) => {
    const far = connect(Number(target.port || '5432'), target.hostname);
    near.setNoDelay(true);
    far.setNoDelay(true);
    let isAnswered = true;
    near.on('data', (chunk) => {
      if (isAnswered) count += 1;
      isAnswered = false;
      far.write(chunk);
    });
    far.on('data', (chunk) => {
      isAnswered = true;
      near.write(chunk);
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('close', () => other.destroy());
      one.on('error', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxied = new URL(url);
  proxied.hostname = '127.0.0.1';
  proxied.port = String((server.address() as AddressInfo).port);
  return {
    url: proxied.href,
    take() {
      const taken = count;
      count = 0;
      return taken;
    },
    stop: () => server.close(),
  };
}
