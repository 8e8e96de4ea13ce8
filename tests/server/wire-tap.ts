import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface WireTap {
  /** The tapped department's URL. */
  readonly url: string;
  /**
   * Round trips since the last call: times that statements were sent on a connection that had none under way. What is sent on several
   * connections before any of them has answered is one: they are waited for together.
   */
  takeRoundTrips(): number;
  /** Statements since the last call. */
  takeStatements(): number;
  /** Rows that came back since the last call. */
  takeRows(): number;
  /** All that came back since the last call, as Latin-1 text. */
  takeAnswers(): string;
  /** Breaks all connections and takes no new ones, until mended. */
  cut(): void;
  mend(): void;
}

/**
 * A TCP proxy before a PostgreSQL that counts, on the wire, what a client sends and waits for. `delayMs` is how much later
 * than it came an answer is handed on. What the hub asks for itself, the statistics of tables, is not counted.
 */
export async function tapWire(url: string, { delayMs = 0 } = {}): Promise<WireTap> {
  const target = new URL(url);
  let roundTrips = 0;
  let hasAnswered = true;
  let statements = 0;
  let rows = 0;
  let answers: Buffer[] = [];
  let broken = false;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    if (broken) return void client.destroy();
    const upstream = connect(`${target.searchParams.get('host')!}/.s.PGSQL.${target.port}`);
    /** Statements under way, in their order: whether each is of a question. */
    const underWay: boolean[] = [];
    let sentInThisPacket = 0;
    const fromClient = messageReader(true, (type) => {
      if (type === 'S') sentInThisPacket += 1;
    });
    const fromServer = messageReader(false, (type) => {
      if (type === 'Z') hasAnswered = underWay.shift() === true || hasAnswered;
      if (type === 'D' && underWay[0] !== false) rows += 1;
    });
    client.on('data', (chunk) => {
      sentInThisPacket = 0;
      fromClient(chunk);
      const isOfQuestion = !chunk.includes('heyi_statistics');
      if (isOfQuestion && sentInThisPacket > 0 && !underWay.includes(true) && hasAnswered) {
        roundTrips += 1;
        hasAnswered = false;
      }
      if (isOfQuestion) statements += sentInThisPacket;
      for (let index = 0; index < sentInThisPacket; index += 1) underWay.push(isOfQuestion);
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      fromServer(chunk);
      answers.push(chunk);
      if (delayMs === 0) client.write(chunk);
      else setTimeout(() => client.write(chunk), delayMs);
    });
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('close', () => to.destroy());
      from.on('error', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const tapped = new URL(url);
  tapped.searchParams.delete('host');
  tapped.hostname = '127.0.0.1';
  tapped.port = String((server.address() as AddressInfo).port);
  return {
    url: tapped.href,
    takeRoundTrips() {
      const taken = roundTrips;
      roundTrips = 0;
      return taken;
    },
    takeRows() {
      const taken = rows;
      rows = 0;
      return taken;
    },
    takeAnswers() {
      const taken = Buffer.concat(answers).toString('latin1');
      answers = [];
      return taken;
    },
    cut() {
      broken = true;
      for (const socket of sockets) socket.destroy();
    },
    mend() {
      broken = false;
    },
    takeStatements() {
      const taken = statements;
      statements = 0;
      return taken;
    },
  };
}

/** Tells the type of each message of PostgreSQL's protocol in a stream of chunks. A client's first message has no type. */
function messageReader(untypedFirst: boolean, onMessage: (type: string) => void): (chunk: Buffer) => void {
  let untyped = untypedFirst;
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = untyped ? 4 : 5;
      if (rest.length < head) return;
      const length = rest.readUInt32BE(untyped ? 0 : 1) + (untyped ? 0 : 1);
      if (rest.length < length) return;
      if (!untyped) onMessage(String.fromCharCode(rest[0]!));
      untyped = false;
      rest = rest.subarray(length);
    }
  };
}
