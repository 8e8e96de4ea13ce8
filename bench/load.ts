/**
 * The load generator: a process of its own that answers the messages of load-generator.ts. Raw sockets and the least HTTP
 * that serves, because whatever it costs is taken from the two cores on which the contestants are measured.
 */
import { connect, type Socket } from 'node:net';

type Order =
  | {
      readonly kind: 'requests';
      readonly set: string;
      readonly ports: readonly number[];
      readonly requests: readonly string[];
    }
  | { readonly kind: 'run'; readonly set: string; readonly clients: number; readonly seconds: number };

interface RequestSet {
  /** Clients take them in turn. */
  readonly ports: readonly number[];
  readonly requests: readonly Buffer[];
  /** Carries on from run to run, so that every key has its turn. */
  next: number;
}

const requestSets = new Map<string, RequestSet>();
const patience = 30_000;

process.on('message', (order: Order) => {
  if (order.kind === 'requests') {
    const requests = order.requests.map((text) => Buffer.from(text));
    requestSets.set(order.set, { ports: order.ports, requests, next: 0 });
    process.send!({ kind: 'ready' });
    return;
  }
  run(order.set, order.clients, order.seconds).then(
    (result) => process.send!({ kind: 'done', ...result }),
    (error: unknown) =>
      process.send!({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});
process.on('disconnect', () => process.exit());

async function run(name: string, clients: number, seconds: number): Promise<{ latencies: number[]; seconds: number }> {
  const set = requestSets.get(name);
  if (set === undefined) throw new Error(`No requests are known as "${name}".`);
  const sockets = await Promise.all(
    Array.from({ length: clients }, (_, client) => openSocket(set.ports[client % set.ports.length]!)),
  );
  const latencies: number[] = [];
  try {
    const began = performance.now();
    const end = began + seconds * 1_000;
    await Promise.all(sockets.map((socket) => askUntil(end, socket, set, latencies)));
    return { latencies, seconds: (performance.now() - began) / 1_000 };
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    socket.once('error', reject);
    socket.once('connect', () => resolve(socket));
  });
}

/** One client: asks, waits for the whole answer, asks again. */
function askUntil(end: number, socket: Socket, set: RequestSet, latencies: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let asked = 0;
    let received: Buffer[] = [];
    let awaited = Infinity;
    let size = 0;
    const ask = () => {
      const request = set.requests[set.next]!;
      set.next = (set.next + 1) % set.requests.length;
      asked = performance.now();
      socket.write(request);
    };
    socket.setTimeout(patience, () => reject(new Error(`no answer within ${patience} ms`)));
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the server closed the connection')));
    socket.on('data', (chunk: Buffer) => {
      received.push(chunk);
      size += chunk.length;
      if (awaited === Infinity) awaited = wholeLength(received.length === 1 ? chunk : Buffer.concat(received));
      if (size < awaited && !(awaited === chunked && endsChunked(received))) return;
      const now = performance.now();
      const answer = received.length === 1 ? chunk : Buffer.concat(received);
      latencies.push(Math.round((now - asked) * 1_000) / 1_000);
      if (!isGood(answer)) {
        reject(new Error(`answered ${answer.subarray(0, 1_000).toString('utf8')}`));
        return;
      }
      received = [];
      awaited = Infinity;
      size = 0;
      if (now < end) ask();
      else resolve();
    });
    ask();
  });
}

/** Stands for a length that the header does not tell. */
const chunked = Number.MAX_SAFE_INTEGER;

/** Bytes of the whole answer, header included; Infinity while the header is not complete. */
function wholeLength(start: Buffer): number {
  const headerEnd = start.indexOf('\r\n\r\n');
  if (headerEnd < 0) return Infinity;
  const header = start.toString('latin1', 0, headerEnd);
  const length = /^content-length: *(\d+)/im.exec(header)?.[1];
  return length === undefined ? chunked : headerEnd + 4 + Number(length);
}

function endsChunked(received: readonly Buffer[]): boolean {
  return Buffer.concat(received.slice(-2)).subarray(-7).toString('latin1') === '\r\n0\r\n\r\n';
}

function isGood(answer: Buffer): boolean {
  return answer.toString('latin1', 9, 12) === '200' && answer.includes('"data":{') && !answer.includes('"errors":[');
}
