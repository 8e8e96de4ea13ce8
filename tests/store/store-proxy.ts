import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface StoreProxy {
  /** The store's URL, by way of the proxy. */
  readonly url: string;
  /** Keeps all connections open, takes new ones, and hands nothing on: a network that has swallowed the server. */
  stall(): void;
  /** Breaks all connections and takes no new ones. */
  cut(): void;
  /** Hands on again, also what came meanwhile. */
  mend(): void;
  /** Cuts as soon as a client has sent a packet with this text in it, before it is handed on. */
  cutBefore(text: string): void;
  /** Cuts as soon as such a packet has been handed on, before any answer to it is. */
  cutAfter(text: string): void;
  /** Connections made since the start. */
  readonly connections: number;
}

/** A TCP proxy before the store's PostgreSQL. */
export async function proxyStore(url: string): Promise<StoreProxy> {
  const target = new URL(url);
  const folder = target.searchParams.get('host');
  const open = new Set<Socket>();
  let state: 'open' | 'stalled' | 'cut' = 'open';
  let fatal: string | undefined;
  let last: string | undefined;
  let connections = 0;
  const server = createServer((client) => {
    connections += 1;
    if (state === 'cut') return void client.destroy();
    const upstream =
      folder === null
        ? connect(Number(target.port || 5432), target.hostname)
        : connect(`${folder}/.s.PGSQL.${target.port || '5432'}`);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(from);
      if (state === 'stalled') from.pause();
      from.on('data', (chunk) => {
        if (from === client && fatal !== undefined && chunk.includes(fatal)) {
          cut();
          return;
        }
        if (from === client && last !== undefined && chunk.includes(last)) {
          last = undefined;
          from.pause();
          upstream.removeAllListeners('data');
          upstream.once('data', () => cut());
        }
        to.write(chunk);
      });
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.on('error', () => to.destroy());
    }
  });
  const cut = () => {
    state = 'cut';
    fatal = undefined;
    for (const socket of open) socket.destroy();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    cut();
    server.close();
  });
  const proxied = new URL(url);
  proxied.searchParams.delete('host');
  proxied.hostname = '127.0.0.1';
  proxied.port = String((server.address() as AddressInfo).port);
  return {
    url: proxied.href,
    stall() {
      state = 'stalled';
      for (const socket of open) socket.pause();
    },
    cut,
    mend() {
      state = 'open';
      for (const socket of open) socket.resume();
    },
    cutBefore(text) {
      fatal = text;
    },
    cutAfter(text) {
      last = text;
    },
    get connections() {
      return connections;
    },
  };
}
