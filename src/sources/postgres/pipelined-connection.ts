import { Client, type ClientConfig } from 'pg';
import type { BoundStatement, Row } from '../source.ts';

/** Every cell stays the text that the server sent; the statement's decoder knows what it means, the type's oid does not. */
const asText = { getTypeParser: () => (text: string) => text } as unknown as NonNullable<ClientConfig['types']>;

/** What `@types/pg` does not tell of a client. */
interface ClientInternals {
  readonly connection: { readonly stream: { cork(): void; uncork(): void } };
}

/**
 * One connection that sends statements without waiting for earlier ones to be answered (PostgreSQL's extended protocol
 * allows it; `pg` calls it pipeline). What is handed over together leaves in one packet.
 */
export class PipelinedConnection {
  readonly #config: ClientConfig;
  #client: Promise<Client> | undefined;
  /** Statements sent and not yet answered. */
  inFlight = 0;

  constructor(config: ClientConfig) {
    this.#config = config;
  }

  async read(statements: readonly BoundStatement[]): Promise<Row[][]> {
    this.inFlight += statements.length;
    try {
      const client = await (this.#client ?? this.#open());
      const { stream } = (client as unknown as ClientInternals).connection;
      stream.cork();
      const answers = Promise.all(statements.map((statement) => query(client, statement)));
      stream.uncork();
      return await answers;
    } finally {
      this.inFlight -= statements.length;
    }
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

function query(client: Client, { statement, values }: BoundStatement): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const { name, text, decode } = statement;
    client.query(
      { name, text, values: values as unknown[], rowMode: 'array', types: asText },
      (error: Error | null, result) => {
        if (error) {
          reject(error);
          return;
        }
        const rows = result.rows as Row[];
        decode(rows);
        resolve(rows);
      },
    );
  });
}
