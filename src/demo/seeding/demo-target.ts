import { Client, type ClientConfig } from 'pg';

/** A department and a connection that owns its database. */
export interface DemoTarget {
  readonly department: string;
  readonly connection: string | ClientConfig;
}

/** Runs a task on a connection of its own, closed afterwards whatever happens. */
export async function withTarget<T>(target: DemoTarget, task: (client: Client) => Promise<T>): Promise<T> {
  const { connection } = target;
  const client = new Client(typeof connection === 'string' ? { connectionString: connection } : connection);
  // A connection that breaks also rejects the query in flight; without a listener it would end the process first.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await task(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
