import { setTimeout } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import type { Departure } from '../departure.ts';
import type { BoundStatement, Row } from '../source.ts';
import { RowsQuery } from './rows-query.ts';
import { sendCancel } from './send-cancel.ts';

const CANCEL_EVERY_MS = 10;

/** What `@types/pg` does not tell of a client. */
interface ClientInternals {
  readonly connection: { readonly stream: Stream };
  query(query: RowsQuery): void;
}

interface Stream {
  cork(): void;
  uncork(): void;
}

/**
 * One connection that sends statements without waiting for earlier ones to be answered (PostgreSQL's extended protocol
 * allows it; `pg` calls it pipeline). What is handed over in one turn of the event loop leaves in one packet, whoever asks: a system call
 * for every request and department is a third of what a small question costs.
 */
export class PipelinedConnection {
  readonly #config: ClientConfig;
  #client: Promise<Client> | undefined;
  /** What was sent and is not yet answered, in the order sent. */
  readonly #batches: object[] = [];
  #inFlight = 0;
  #cancelling = 0;
  #corked = false;

  constructor(config: ClientConfig) {
    this.#config = config;
  }

  /** Statements sent and not yet answered. A connection that is being cancelled on takes no new ones if it can be helped. */
  get load(): number {
    return this.#cancelling > 0 ? Number.MAX_SAFE_INTEGER : this.#inFlight;
  }

  async read(statements: readonly BoundStatement[], departure?: Departure): Promise<Row[][]> {
    const batch = {};
    this.#inFlight += statements.length;
    try {
      const client = await (this.#client ?? this.#open());
      if (departure?.left === true) throw new Error('The caller has left.');
      this.#gather((client as unknown as ClientInternals).connection.stream);
      const answers = statements.map((statement) => query(client, statement));
      this.#batches.push(batch);
      const stop = () => void this.#cancel(client, batch);
      departure?.onLeave(stop);
      try {
        return await Promise.all(answers);
      } catch (error) {
        // The batch is over when its last statement is, and not before.
        await Promise.allSettled(answers);
        throw error;
      } finally {
        departure?.offLeave(stop);
        this.#batches.splice(this.#batches.indexOf(batch), 1);
      }
    } finally {
      this.#inFlight -= statements.length;
    }
  }

  /** Holds back what is written until all that can be written in this turn is; nothing is waited for. */
  #gather(stream: Stream): void {
    if (this.#corked) return;
    this.#corked = true;
    stream.cork();
    setImmediate(() => {
      this.#corked = false;
      stream.uncork();
    });
  }

  /**
   * Tells the server to stop the statements of a batch, each as it comes to run. PostgreSQL stops whatever the connection
   * runs at that moment, so nothing is said before the batch is first in line; a statement behind it that is hit all the
   * same is asked again by the source.
   */
  async #cancel(client: Client, batch: object): Promise<void> {
    this.#cancelling += 1;
    while (this.#batches.includes(batch)) {
      if (this.#batches[0] === batch) await sendCancel(client);
      await setTimeout(CANCEL_EVERY_MS);
    }
    this.#cancelling -= 1;
  }

  /** Gives the connection up; the next read opens a new one. What was in flight fails. */
  async drop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.then((open) => open.end()).catch(() => undefined);
  }

  #open(): Promise<Client> {
    const client = new Client({ ...this.#config, pipeline: true });
    const opened = client.connect().then(() => client);
    // A connection may end long after it was given up: by then another has taken its place.
    const forget = () => {
      if (this.#client === opened) this.#client = undefined;
    };
    client.on('error', forget);
    client.on('end', forget);
    opened.catch(forget);
    this.#client = opened;
    return opened;
  }
}

function query(client: Client, bound: BoundStatement): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const asked = new RowsQuery(bound, (error, rows) => {
      if (error) {
        reject(error);
        return;
      }
      bound.statement.decode(rows);
      resolve(rows);
    });
    (client as unknown as ClientInternals).query(asked);
  });
}
